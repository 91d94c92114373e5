import type { RunRecord } from '../../../adapters/strapi/journal/create-journal';
import { mapLines } from '../../../../../migrator/report/text/map-lines';
import { number } from '../../../../../migrator/report/text/plural';
import { printable } from '../../../../../migrator/invisible';

/** `12 create, 3 update`: the counts that are not zero. */
export const countsText = (counts: Record<string, number>): string => {
  const parts = Object.entries(counts).filter(([, count]) => count > 0);
  return parts.length === 0 ? 'nothing to do' : parts.map(([name, count]) => `${number(count)} ${name}`).join(', ');
};

/** The facts of a run and its outcome, a line each. */
export const runFacts = (run: RunRecord): string[] => [
  `run ${String(run.id)}: ${run.state}${run.waiting ? ', waiting for the database' : ''}${run.error === null ? '' : ` (${printable(run.error)})`}`,
  `source ${printable(run.source)}, site ${run.site}, started by ${run.startedBy}`,
  `from ${run.startedOn} to ${run.finishedOn ?? '(not finished)'}`,
  `plan ${run.planHash}`,
  ...mapLines(run.map),
  countsText(run.counts ?? {}),
];
