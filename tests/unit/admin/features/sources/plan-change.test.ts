import { planChange } from '../../../../../admin/src/features/sources/decisions/plan-change';
import type { FindingCause } from '../../../../../model/contracts/findings';

const COUNTS = { create: 2, update: 0, rename: 0, unchanged: 0, publish: 0, conflict: 0, skip: 1, missing: 0 };

const cause = (code: string, count: number, host: string | null = null): FindingCause => ({
  code,
  severity: 'warning',
  count,
  meaning: null,
  target: host === null ? null : { kind: 'page', host, folder: '/' },
  examples: [],
  advice: null,
});

test('what decisions changed: causes that are gone, new or counted otherwise, and actions', () => {
  const before = {
    counts: COUNTS,
    causes: [cause('LINK_BROKEN', 3, 'a'), cause('LINK_BROKEN', 1, 'b'), cause('FM_STRAY', 1), cause('RIVAL_PAGE', 2)],
  };
  const after = {
    counts: { ...COUNTS, create: 3 },
    causes: [cause('LINK_BROKEN', 3, 'a'), cause('RIVAL_PAGE', 1), cause('PATH_TOO_LONG', 1)],
  };
  const { causes, actions } = planChange(before, after);
  expect(causes.map(({ cause: { code, target }, ...count }) => [code, target?.host, count])).toEqual([
    ['RIVAL_PAGE', undefined, { before: 2, after: 1 }],
    ['PATH_TOO_LONG', undefined, { before: 0, after: 1 }],
    ['LINK_BROKEN', 'b', { before: 1, after: 0 }],
    ['FM_STRAY', undefined, { before: 1, after: 0 }],
  ]);
  expect(actions).toEqual([{ action: 'create', before: 2, after: 3 }]);
  expect(planChange(after, after)).toEqual({ causes: [], actions: [] });
});
