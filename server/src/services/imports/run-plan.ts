import { SourceError } from '../../adapters/source/source-error';
import { breathe } from '../../adapters/strapi/breathe';
import { explainError } from '../../adapters/strapi/explain-error';
import { applyPlan, type Outcome } from '../../migrator/apply/apply-plan';
import { importReport, type FileCounts, type ImportReport } from '../../migrator/apply/report';
import { isWriting, type PlanItem } from '../../migrator/plan/plan';
import type { MediaAsset, OpenRun, StopRequest } from '../../migrator/ports';
import { attempt } from './attempt';
import { conductRun } from './conduct-run';
import type { ReadFile, RunControl } from './imports-service';
import { InterruptedError } from './interrupted-error';
import type { Ports } from './ports';

/** What there is to do in a run that is open. */
export interface Work {
  site: string;
  planHash: string;
  map: ImportReport['map'];
  files: FileCounts;
  items: Iterable<PlanItem> | AsyncIterable<PlanItem>;
  /** Number of `items`. */
  total: number;
  /** What an interrupted run had done before, for its report. */
  already?: Parameters<typeof importReport>[2];
  read?: ReadFile | undefined;
}

const nowhere: ReadFile = () =>
  Promise.reject(new SourceError('SOURCE_MISSING', 'the source is not at hand; apply it again to bring the file'));

/** Reads what a plan brings. One byte more than planned tells that the file has grown. */
export const assetReader =
  (read: ReadFile = nowhere) =>
  ({ path, size }: MediaAsset): Promise<Uint8Array> =>
    read(path, size + 1);

/** Does the items of an open run and closes it, whatever comes. */
export const runPlan = async (
  ports: Ports,
  run: OpenRun,
  { site, planHash, map, files, items, total, already, read }: Work,
  { onRun, onOutcome, signal, authorize }: RunControl,
): Promise<ImportReport> => {
  onRun?.(run.id);
  const outcomes: Outcome[] = [];
  const report = () => importReport({ run: run.id, planHash, map, files }, outcomes, already);
  const applying = {
    ...ports,
    attempt: <Result>(work: (again: boolean) => Promise<Result>) => attempt(run.id, work, ports),
    readAsset: assetReader(read),
    breathe,
    explain: explainError,
    ...(authorize && { authorize }),
  };
  const work = async (asked: () => StopRequest | null) => {
    for await (const outcome of applyPlan(run, site, items, applying)) {
      outcomes.push(outcome);
      onOutcome?.({ key: outcome.item.key, written: isWriting(outcome.item), error: outcome.error });
      const request = asked();
      if ((request !== null || signal?.aborted === true) && outcomes.length < total)
        throw new InterruptedError(run.id, outcomes.length, total, request);
    }
    return report();
  };
  return conductRun(ports, run, work, () => report().counts);
};
