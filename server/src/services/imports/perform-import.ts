import { SourceError } from '../../adapters/source/source-error';
import { importWork, type LostItem } from '../../migrator/apply/import-work';
import type { FileCounts } from '../../contracts/findings';
import { importReport, reportOutcome, type ImportReport, type ReportItem } from '../../migrator/apply/report';
import type { PlanItem } from '../../migrator/plan/plan';
import type { MediaAsset } from '../../migrator/ports/media';
import type { OpenRun } from '../../migrator/ports/runs';
import type { Outcome } from '../../migrator/run/perform-items';
import type { ReadFile, RunControl } from './imports-service';
import { performRun, type RunTask } from './conduct/perform-run';
import type { Ports } from './ports';

/** What there is to do in an import that is open. */
interface ImportTask extends Pick<RunTask<PlanItem, ImportReport>, 'items' | 'total'> {
  site: string;
  planHash: string;
  map: ImportReport['map'];
  files: FileCounts;
  /** What an interrupted run had done before, for its report. */
  already?: Parameters<typeof importReport>[2];
  /** What an interrupted run could not do and does not try again. */
  lost?: readonly LostItem[];
  read?: ReadFile | undefined;
}

const nowhere: ReadFile = () =>
  Promise.reject(new SourceError('SOURCE_MISSING', 'the source is not available. Apply it again to add the file'));

/** Reads what a plan brings. One byte more than planned tells that the file has grown. */
export const assetReader =
  (read: ReadFile = nowhere) =>
  ({ path, size }: MediaAsset): Promise<Uint8Array> =>
    read(path, size + 1);

/** Does the items of an open import and closes it, whatever comes. */
export const performImport = async (
  ports: Ports,
  run: OpenRun,
  { site, planHash, map, files, items, total, already, lost, read }: ImportTask,
  control: RunControl,
): Promise<ImportReport> => {
  // not the items themselves, which hold whole pages
  const done: ReportItem[] = [];
  const report = () => importReport({ run: run.id, planHash, map, files }, done, already);
  const task = {
    items,
    total,
    work: (running: Parameters<RunTask<PlanItem, ImportReport>['work']>[0]) => {
      const bulk = ports.bulk(control.bulk) ?? undefined;
      return importWork(run, site, { ...ports, ...running, bulk, readAsset: assetReader(read) }, lost);
    },
    note: (outcome: Outcome<PlanItem>) => void done.push(reportOutcome(outcome)),
    counts: () => report().counts,
    finish: () => Promise.resolve(report()),
  };
  return performRun(ports, run, task, control);
};
