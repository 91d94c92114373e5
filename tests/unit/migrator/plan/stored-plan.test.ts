import { itemsToStore, storedPlanItem } from '../../../../server/src/migrator/plan/stored-plan';
import { importIn, planIn } from '../../../support/memory-import';
import { memoryWorld, pageDraft } from '../../../support/memory-world';

const withoutValues = ({ changes, ...item }: ReturnType<typeof storedPlanItem>) => ({
  ...item,
  changes: changes.map(({ field, verdict }) => ({ field, verdict })),
});

describe('a plan as the journal keeps it', () => {
  const changed = { localized: { title: 'New title', body: 'One line.\n' } };

  it('keeps what there is to write, whole, and no text twice', async () => {
    const world = memoryWorld();
    await importIn(world, [pageDraft('sla', 'en'), pageDraft('faq', 'en')]);
    const plan = await planIn(world, [pageDraft('sla', 'en', changed), pageDraft('faq', 'en'), pageDraft('new', 'en')]);
    const stored = itemsToStore(plan);
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

  it('keeps a conflict with all three texts, waiting for a person', async () => {
    const world = memoryWorld();
    await importIn(world, [pageDraft('sla', 'en')]);
    for (const entry of world.entries.values()) entry.fields['title'] = 'An edit';
    const [stored] = itemsToStore(await planIn(world, [pageDraft('sla', 'en', changed)]));
    expect(stored).toMatchObject({ state: 'waiting', reason: 'edited-by-both', fields: ['title'] });
    expect(storedPlanItem(stored?.plan).changes).toMatchObject([
      { field: 'title', base: 'Title of sla', stored: 'An edit', source: 'New title' },
    ]);
  });
});
