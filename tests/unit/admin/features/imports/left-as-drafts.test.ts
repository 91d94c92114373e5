import type { RunInfo } from '../../../../../admin/src/core/api/runs';
import { leftMarked, leftUnverified } from '../../../../../admin/src/features/imports/follow-up/left-as-drafts';

const published = (run: Partial<RunInfo>) =>
  ({
    kind: 'import',
    state: 'done',
    options: { publish: true },
    markedDrafts: 2,
    unverifiedDrafts: 3,
    ...run,
  }) as RunInfo;
const of = (run: Partial<RunInfo>) => leftUnverified(published(run));

const OTHERS: [string, Partial<RunInfo>][] = [
  ['that leaves everything as a draft', { options: {} }],
  ['that has been rolled back', { state: 'rolled-back' }],
  ['that is no import', { kind: 'publish' }],
];

describe('certifications that a run left as drafts since nobody has verified them', () => {
  it('are those that the server counts, of an import that publishes', () => {
    expect(of({})).toBe(3);
  });

  it.each(OTHERS)('are none of a run %s', (_, run) => {
    expect(of(run)).toBe(0);
  });
});

describe('pages that a run left as drafts since their front matter marks them', () => {
  it('are those that the server counts, of an import that publishes', () => {
    expect(leftMarked(published({}))).toBe(2);
  });

  it.each(OTHERS)('are none of a run %s', (_, run) => {
    expect(leftMarked(published(run))).toBe(0);
  });
});
