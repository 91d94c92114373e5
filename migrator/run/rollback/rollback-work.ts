import type { OpenRun } from '../../model/ports/runs';
import type { ItemWork, RunPorts } from '../perform-items';
import type { RollbackProgress } from './progress';
import { rollBackItem } from './roll-back-item';
import { isKept, rightsForRollback, type RollbackItem } from './rollback-plan';
import { NEEDED, type Verdict } from './verdict';

/** Applies the items of a rollback. Adds to `otherwise`, by key, the outcome of those that are kept instead. */
export const rollbackWork = (
  run: OpenRun,
  site: string,
  ports: Pick<RunPorts, 'target' | 'journal'>,
  progress: RollbackProgress,
  otherwise: Map<string, Verdict>,
): ItemWork<RollbackItem> => ({
  rights: rightsForRollback,
  unit: ({ unit }) => unit,
  async perform(item) {
    // an earlier try of the transaction may have kept it
    otherwise.delete(item.key);
    const page = otherwise.get(item.unit ?? '');
    const kept = page !== undefined && isKept(page) ? NEEDED : await rollBackItem(run, site, item, progress, ports);
    if (kept === null) return;
    await ports.journal.recordKept(run, item.key, kept);
    otherwise.set(item.key, kept);
  },
  onWritten(item) {
    progress.note(item, otherwise.get(item.key));
  },
  onFailed(item) {
    progress.note(item, undefined);
  },
});
