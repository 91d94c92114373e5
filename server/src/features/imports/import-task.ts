import { SourceError } from '../../adapters/source/source-error';
import { importWork, type LostItem } from '../../../../migrator/run/apply/import-work';
import type { FileCounts, FileFinding } from '../../../../model/contracts/findings';
import { importReport, reportOutcome, type ImportReport, type ReportItem } from '../../../../migrator/run/apply/report';
import type { PlanItem } from '../../../../migrator/plan/plan';
import type { MediaAsset } from '../../../../migrator/model/ports/media';
import type { OpenRun } from '../../../../migrator/model/ports/runs';
import type { ReadFile, RunControl } from './imports-service';
import type { RunTask } from './conduct/perform-run';
import type { Ports } from './ports';

/** The work of an open import. */
interface OpenImport extends Pick<RunTask<PlanItem, ImportReport>, 'items' | 'total'> {
  site: string;
  planHash: string;
  map: ImportReport['map'];
  files: FileCounts;
  /** The work of an interrupted run before it stopped, for its report. */
  already?: Parameters<typeof importReport>[2];
  /** The items that an interrupted run could not do and does not try again. */
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

/** The work of an open import. */
export const importTask = (
  ports: Ports,
  run: OpenRun,
  { site, planHash, map, files, items, total, already, lost, read }: OpenImport,
  { bulk: wish, onMedia }: Pick<RunControl, 'bulk' | 'onMedia'>,
): RunTask<PlanItem, ImportReport> => {
  // not the items themselves, which hold whole pages
  const done: ReportItem[] = [];
  const late: FileFinding[] = (already?.earlier ?? []).flatMap(({ findings }) => findings);
  const report = () => importReport({ run: run.id, planHash, map, files }, done, already);
  return {
    items,
    total,
    work: (running) => {
      const bulk = ports.bulk(wish) ?? undefined;
      return importWork(run, site, { ...ports, ...running, bulk, readAsset: assetReader(read), onMedia }, lost);
    },
    note: (outcome) => {
      done.push(reportOutcome(outcome));
      late.push(...(outcome.item.lateFindings ?? []));
    },
    counts: () => report().counts,
    async finish({ attempt, target, journal }) {
      if (late.length > 0)
        await attempt(() =>
          target.transaction(async () => {
            await journal.assertLease(run);
            await journal.addFindings(run, late);
          }),
        );
      return report();
    },
  };
};
