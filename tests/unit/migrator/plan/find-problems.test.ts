import type { RecordFacts } from '../../../../model/validate/record-facts';
import { findProblems } from '../../../../migrator/plan/find-problems';
import type { RecordDraft } from '../../../../migrator/model/record-draft';
import { readKnown } from '../../../../migrator/plan/stored-state/read-known';
import { readStoredState } from '../../../../migrator/plan/stored-state/read-stored-state';
import { importIn, planIn } from '../../../support/memory/memory-import';
import { memoryState, pageDraft } from '../../../support/memory/memory-state';

type Facts = Omit<RecordFacts, 'pagesStanding' | 'readersWay'>;

const FACTS: Facts = {
  documentsWith: async () => Promise.resolve([]),
  pagesPublishedAt: async () => Promise.resolve([]),
  supersededBy: async () => Promise.resolve(null),
  localesWithFile: async () => Promise.resolve([]),
  noticeFor: async () => Promise.resolve({ days: null, today: '2026-06-15', told: [] }),
  versionsOf: async () => Promise.resolve([]),
  textsOf: async () => Promise.resolve([]),
};
const OPTIONS = { publish: true, partial: false };

const problemsOf = async (drafts: RecordDraft[], state = memoryState(), facts: Partial<Facts> = {}) => {
  const stored = await readStoredState('default', drafts, await readKnown(state.journal, 'default'), state, {});
  return findProblems({ ...FACTS, ...facts }, drafts, stored, OPTIONS);
};
const page = (key: string, path: string, title = key) =>
  pageDraft(key, 'en', { localized: { title, body: 'One line.\n', path } });

describe('what validation would refuse at apply', () => {
  it('is found for the plan, at the file, and the item is skipped; others are not', async () => {
    const bad = page('long', '/long/', 'x'.repeat(256));
    const drafts = [page('mail', '/mail/'), bad];
    const problems = await problemsOf(drafts);
    expect([...problems.values()]).toMatchObject([[{ code: 'RECORD_INVALID', severity: 'error', path: 'long-en.md' }]]);
    const plan = await planIn(memoryState(), drafts, OPTIONS, [], (draft) => problems.get(draft) ?? []);
    expect(plan.items.map(({ key, action, reason }) => [key, action, reason])).toEqual([
      ['page mail en', 'create', null],
      ['page long en', 'skip', 'invalid'],
    ]);
  });

  it('is the path of another published page, with the line that gives it another', async () => {
    const problems = await problemsOf([page('mail', '/mail/')], memoryState(), {
      pagesPublishedAt: async () => Promise.resolve(['other']),
    });
    const [[finding] = []] = [...problems.values()];
    expect(finding).toMatchObject({ code: 'RECORD_INVALID' });
    expect(finding?.hint).toContain('mail-en.md');
  });

  it('is not asked of what has not changed', async () => {
    const state = memoryState();
    const drafts = [page('mail', '/mail/')];
    await importIn(state, drafts, OPTIONS);
    let asked = 0;
    await problemsOf(drafts, state, {
      pagesPublishedAt: async () => {
        asked += 1;
        return Promise.resolve([]);
      },
    });
    expect(asked).toBe(0);
  });
});
