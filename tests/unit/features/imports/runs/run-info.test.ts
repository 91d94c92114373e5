import type { ItemCounts } from '../../../../../server/src/adapters/strapi/journal/item-pages';
import type { RunRecord } from '../../../../../server/src/adapters/strapi/journal/create-journal';
import { runInfo } from '../../../../../server/src/features/imports/runs/run-info';

const record = (some: Partial<RunRecord> = {}): RunRecord => ({
  id: 3,
  kind: 'import',
  parentRunId: null,
  state: 'done',
  request: null,
  waiting: false,
  site: 'default',
  source: 'legacy.zip',
  planHash: 'sha256:1',
  options: { publish: false, partial: false },
  counts: null,
  startedBy: 'Ada',
  startedOn: '2026-01-01T00:00:00.000Z',
  finishedOn: '2026-01-01T00:01:00.000Z',
  error: null,
  errorDetails: {},
  files: {},
  map: null,
  findings: null,
  ...some,
});

const actions = (counts: Partial<ItemCounts>, resolvedDrafts = 0, run = record()) =>
  runInfo(run, {
    counts: { states: {}, outcomes: {}, unstorable: 0, ...counts },
    left: { markedDrafts: 0, unverifiedDrafts: 0 },
    resolvedDrafts,
    here: null,
    all: [run],
  }).actions;

describe('resume', () => {
  test('is offered for what failed and may succeed', () => {
    expect(actions({ states: { done: 1, failed: 2 }, unstorable: 1 })).toContain('resume');
  });

  test('is not offered where the database would not store all that failed', () => {
    expect(actions({ states: { done: 1, failed: 2 }, unstorable: 2 })).not.toContain('resume');
  });

  test('is offered for a run that did not come to its end, whatever failed in it', () => {
    expect(actions({ states: { failed: 1 }, unstorable: 1 }, 0, record({ state: 'paused' }))).toContain('resume');
  });
});

describe('publishing what was resolved', () => {
  test('is offered while an entry of it is not public, and no longer', () => {
    expect(actions({ states: { settled: 2 } }, 1)).toContain('publish-resolved');
    expect(actions({ states: { settled: 2 } }, 0)).not.toContain('publish-resolved');
  });
});
