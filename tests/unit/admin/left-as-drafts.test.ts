import type { RunInfo } from '../../../admin/src/api/runs';
import { leftUnverified } from '../../../admin/src/runs/left-as-drafts';

const of = (run: Partial<RunInfo>) =>
  leftUnverified({ kind: 'import', state: 'done', options: { publish: true }, ...run } as RunInfo);

describe('certifications that a run left as drafts since nobody has verified them', () => {
  it('are new ones of an import that publishes', () => {
    expect(of({})).toMatchObject({ type: 'certification', action: 'create', publish: 'false' });
  });

  it.each<[string, Partial<RunInfo>]>([
    ['that leaves everything as a draft', { options: {} }],
    ['that has been taken back', { state: 'rolled-back' }],
    ['that is no import', { kind: 'publish' }],
  ])('are none of a run %s', (_, run) => {
    expect(of(run)).toBeNull();
  });
});
