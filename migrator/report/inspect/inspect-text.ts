import type { FileCounts } from '../../../model/contracts/findings';
import { countFiles } from '../../run/apply/report';
import { printable } from '../../invisible';
import type { FileRecord } from '../../model/file-record';
import { answerText } from '../text/answer-text';
import { number } from '../text/plural';

const column = (records: readonly FileRecord[], of: (record: FileRecord) => string): number =>
  records.reduce((width, record) => Math.max(width, of(record).length), 0);

/** A source for people: its findings, then its files, then the sums. */
export const inspectText = (files: readonly FileRecord[], all = false): string[] => {
  const width = column(files, ({ path }) => path);
  const entries = files.map(({ path, state, locale, title }) => ({
    fate: state,
    line: `${state.padEnd(8)} ${(locale ?? '-').padEnd(5)} ${printable(path).padEnd(width)}  ${printable(title ?? '')}`.trimEnd(),
  }));
  const findings = files.flatMap(({ findings }) => findings);
  return answerText({ findings, entries, sums: [sumLine(countFiles(files))] }, { all });
};

/** `127 files: 125 page, 2 skipped`. */
export const sumLine = (files: FileCounts): string => {
  const parts = Object.entries(files).filter(([, count]) => count > 0);
  const sums = parts.map(([state, count]) => `${number(count)} ${state}`).join(', ');
  const all = parts.reduce((sum, [, count]) => sum + count, 0);
  return `${number(all)} ${all === 1 ? 'file' : 'files'}${sums === '' ? '' : `: ${sums}`}`;
};
