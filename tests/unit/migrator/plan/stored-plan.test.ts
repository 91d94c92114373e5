import { quoted } from '../../../../model/say';
import { newFinding } from '../../../../migrator';
import type { PlanItem } from '../../../../migrator/plan/plan';
import { itemsToStore, storedPlanItem } from '../../../../migrator/plan/storage/stored-plan';
import { importIn, planIn } from '../../../support/memory/memory-import';
import { memoryState, pageDraft } from '../../../support/memory/memory-state';

const withoutValues = ({ changes, ...item }: ReturnType<typeof storedPlanItem>) => ({
  ...item,
  changes: changes.map(({ field, verdict }) => ({ field, verdict })),
});

describe('a plan as the journal keeps it', () => {
  const changed = { localized: { title: 'New title', body: 'One line.\n' } };

  it('keeps what there is to write, whole, and no text twice', async () => {
    const state = memoryState();
    await importIn(state, [pageDraft('sla', 'en'), pageDraft('faq', 'en')]);
    const plan = await planIn(state, [pageDraft('sla', 'en', changed), pageDraft('faq', 'en'), pageDraft('new', 'en')]);
    const stored = [...itemsToStore(plan)];
    expect(stored.map(({ key, state }) => [key, state])).toEqual([
      ['page sla en', 'pending'],
      ['page new en', 'pending'],
    ]);
    const kept = JSON.parse(JSON.stringify(stored)) as typeof stored;
    expect(kept.map((item) => withoutValues(storedPlanItem(item.plan)))).toEqual(
      plan.items.filter(({ action }) => action !== 'unchanged').map(withoutValues),
    );
    expect(JSON.stringify(stored[1]?.plan).split('Title of new')).toHaveLength(2);
  });

  it('is made an item at a time, and again for whoever asks again', async () => {
    const plan = await planIn(memoryState(), [pageDraft('sla', 'en'), pageDraft('faq', 'en')]);
    const read: string[] = [];
    const items = plan.items.map((item) => ({
      ...item,
      get write() {
        read.push(item.key);
        return item.write;
      },
    }));
    const stored = itemsToStore({ ...plan, items });
    for (const first of stored) {
      expect(first.key).toBe('page sla en');
      break;
    }
    expect(new Set(read)).toEqual(new Set(['page sla en']));
    expect([...stored]).toEqual([...stored]);
    expect([...stored]).toHaveLength(2);
  });

  it('is read under the names that an earlier version stored it with', async () => {
    const state = memoryState();
    const { items } = await planIn(state, [pageDraft('sla', 'en')]);
    const [note] = [newFinding('LINK_BROKEN', 'sla.md', { line: 3, column: 1 }, quoted('It leads nowhere.'))];
    const [stored] = itemsToStore({ ...(await planIn(state, [pageDraft('sla', 'en')])), items });
    const { findings, ...former } = stored?.plan as PlanItem;
    expect(findings).toEqual([]);
    expect(storedPlanItem({ ...former, diagnostics: [], findings: [note] })).toMatchObject({
      findings: [],
      pageFindings: [note],
    });
  });

  it('keeps a conflict with all three texts, waiting for a person', async () => {
    const state = memoryState();
    await importIn(state, [pageDraft('sla', 'en')]);
    for (const entry of state.entries.values()) entry.fields['title'] = 'An edit';
    const [stored] = itemsToStore(await planIn(state, [pageDraft('sla', 'en', changed)]));
    expect(stored).toMatchObject({ state: 'waiting', reason: 'edited-by-both', fields: ['title'] });
    expect(storedPlanItem(stored?.plan).changes).toMatchObject([
      { field: 'title', base: 'Title of sla', stored: 'An edit', source: 'New title' },
    ]);
  });
});
