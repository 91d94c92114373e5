import { actionsFor, obstaclesOf, type LifecycleItems, type LifecycleRun } from '../../../../migrator/run/lifecycle';

const run = (some: Partial<LifecycleRun> = {}) => ({
  ...{ id: 3, kind: 'import' as const, state: 'done' as const, site: 'default', parentRunId: null, options: {} },
  ...{ request: null as 'pause' | 'cancel' | null },
  ...some,
});

/** Runs that came after run 3. */
const LATER: Record<string, LifecycleRun> = {
  import: run({ id: 4 }),
  'part of it': run({ id: 4, options: { partial: true } }),
  'import, paused': run({ id: 4, state: 'paused' }),
  'other site': run({ id: 4, site: 'other' }),
  rollback: run({ id: 4, kind: 'rollback', parentRunId: 3 }),
  'rollback, paused': run({ id: 4, kind: 'rollback', parentRunId: 3, state: 'paused' }),
  'rollback of another': run({ id: 4, kind: 'rollback', parentRunId: 2 }),
  publish: run({ id: 4, kind: 'publish', parentRunId: 3 }),
  'publish of another': run({ id: 4, kind: 'publish', parentRunId: 2 }),
  resolve: run({ id: 4, kind: 'resolve', parentRunId: 2 }),
  'run before': run({ id: 2 }),
};

const NOTHING: LifecycleItems = { left: 0, done: 0, waiting: 0, settled: 0, resolvedDrafts: 0 };
const ALL: LifecycleItems = { left: 1, done: 1, waiting: 1, settled: 1, resolvedDrafts: 1 };

type Row = [what: string, some: Partial<ReturnType<typeof run>>, later: string, items: LifecycleItems, offered: string];

const EVERY = 'resume resolve publish publish-resolved rollback';
const GIVEN_UP = 'resume cancel resolve publish publish-resolved rollback';
const FOLLOWING = 'resolve publish publish-resolved rollback';

const TABLE: Row[] = [
  // what it is
  ['an import at work', { state: 'applying' }, '', ALL, 'pause cancel'],
  ['that is pausing', { state: 'applying', request: 'pause' }, '', ALL, 'cancel'],
  ['that is being cancelled', { state: 'applying', request: 'cancel' }, '', ALL, ''],
  ['an import, paused', { state: 'paused' }, '', ALL, GIVEN_UP],
  ['interrupted', { state: 'interrupted' }, '', ALL, GIVEN_UP],
  ['failed', { state: 'failed' }, '', ALL, GIVEN_UP],
  ['cancelled', { state: 'cancelled' }, '', ALL, FOLLOWING],
  ['done', {}, '', ALL, EVERY],
  ['with open conflicts', { state: 'needs-review' }, '', ALL, EVERY],
  ['that has published by itself', { options: { publish: true } }, '', ALL, 'resume resolve publish-resolved rollback'],
  ['a publication', { kind: 'publish', parentRunId: 2 }, '', { ...ALL, waiting: 0, settled: 0 }, 'resume rollback'],
  ['a resolution', { kind: 'resolve', parentRunId: 2 }, '', { ...ALL, waiting: 0 }, 'rollback'],
  [
    'a resolution that failed',
    { kind: 'resolve', parentRunId: 2, state: 'failed' },
    '',
    { ...NOTHING, left: 1 },
    'cancel',
  ],
  ['a rollback', { kind: 'rollback', parentRunId: 2 }, '', { ...ALL, waiting: 0, settled: 0 }, 'resume'],
  [
    'a rollback, paused',
    { kind: 'rollback', parentRunId: 2, state: 'paused' },
    '',
    { ...NOTHING, left: 1 },
    'resume cancel',
  ],
  // what is left of it
  ['an import of nothing', {}, '', NOTHING, ''],
  ['that has to say that it is done', { state: 'interrupted' }, '', NOTHING, 'resume cancel'],
  ['that wrote something', {}, '', { ...NOTHING, done: 1 }, 'publish rollback'],
  ['of which an item failed', {}, '', { ...NOTHING, left: 1 }, 'resume'],
  ['with an open conflict alone', { state: 'needs-review' }, '', { ...NOTHING, waiting: 1 }, 'resolve'],
  ['with a resolved conflict alone', {}, '', { ...NOTHING, settled: 1 }, 'rollback'],
  ['that is not public', {}, '', { ...NOTHING, settled: 1, resolvedDrafts: 1 }, 'publish-resolved rollback'],
  // what came after it
  ['an import', {}, 'import', ALL, 'publish publish-resolved rollback'],
  ['an import', {}, 'part of it', ALL, FOLLOWING],
  ['an import', {}, 'import, paused', ALL, 'resume publish publish-resolved rollback'],
  ['an import', {}, 'other site', ALL, EVERY],
  ['an import', {}, 'rollback', ALL, ''],
  ['an import that failed', { state: 'failed' }, 'rollback', ALL, ''],
  ['an import', {}, 'rollback, paused', ALL, EVERY],
  ['an import', {}, 'rollback of another', ALL, FOLLOWING],
  ['an import', {}, 'publish', ALL, EVERY],
  ['an import', {}, 'publish of another', ALL, FOLLOWING],
  ['an import', {}, 'resolve', ALL, EVERY],
  ['an import', {}, 'run before', ALL, EVERY],
];

test.each(TABLE)('%s %j, then %j, with items %j, may still: %s', (_, some, later, items, offered) => {
  const all = [...(LATER[later] ? [LATER[later]] : []), run(some)];
  expect(actionsFor(run(some), all, items).join(' ')).toBe(offered);
});

describe('what keeps a run from it', () => {
  const codes = (some: Partial<ReturnType<typeof run>>, later: string, items: LifecycleItems | null = null) =>
    Object.fromEntries(
      Object.entries(obstaclesOf(run(some), [...(LATER[later] ? [LATER[later]] : []), run(some)], items)).flatMap(
        ([action, obstacle]) => (obstacle === null ? [] : [[action, [obstacle.code, obstacle.later?.id]]]),
      ),
    );
  const isOver = { pause: ['RUN_NOT_AT_WORK', undefined], cancel: ['RUN_NOT_AT_WORK', undefined] };

  test.each([
    ['nothing, where nobody has looked at its items', {}, '', null, isOver],
    ['that it is cancelled', { state: 'cancelled' as const }, '', null, { resume: ['RUN_CANCELLED', undefined] }],
    ['that it is complete', {}, '', { ...ALL, left: 0 }, { resume: ['RUN_COMPLETE', undefined] }],
    [
      'a later import',
      {},
      'import',
      null,
      { resume: ['RUN_OVERTAKEN', 4], resolve: ['CONFLICT_OVERTAKEN', 4], ...isOver },
    ],
    ['that it is at work', { state: 'applying' as const }, '', null, { resume: ['RUN_BUSY', undefined] }],
    [
      'what it is: a resolution',
      { kind: 'resolve' as const },
      '',
      null,
      { resume: ['RUN_IS_RESOLVE', undefined], publish: ['RUN_NOT_AN_IMPORT', undefined] },
    ],
    ['what it is: a rollback', { kind: 'rollback' as const }, '', null, { rollback: ['RUN_IS_ROLLBACK', undefined] }],
  ])('%s', (_, some, later, items, expected) => {
    expect(codes(some, later, items)).toMatchObject(expected);
  });
});
