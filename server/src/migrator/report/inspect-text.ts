import { countFiles, type FileCounts } from '../apply/report';
import type { FileRecord } from '../model';
import { answerText } from './answer-text';
import { number } from './plural';
import { printable } from './printable';

const column = (records: readonly FileRecord[], of: (record: FileRecord) => string): number =>
  records.reduce((width, record) => Math.max(width, of(record).length), 0);

/** A source for people: what was found in it, then its files, then the sums. */
export const inspectText = (files: readonly FileRecord[], all = false): string[] => {
  const width = column(files, ({ path }) => path);
  const entries = files.map(({ path, state, locale, title }) => ({
    fate: state,
    line: `${state.padEnd(8)} ${(locale ?? '-').padEnd(5)} ${printable(path).padEnd(width)}  ${printable(title ?? '')}`.trimEnd(),
  }));
  const findings = files.flatMap(({ diagnostics }) => diagnostics);
  return answerText({ findings, entries, sums: [sumLine(countFiles(files))] }, { all });
};

/** `127 files: 125 page, 2 skipped`. */
export const sumLine = (files: FileCounts): string => {
  const parts = Object.entries(files).filter(([, count]) => count > 0);
  const sums = parts.map(([state, count]) => `${number(count)} ${state}`).join(', ');
  const all = parts.reduce((sum, [, count]) => sum + count, 0);
  return `${number(all)} ${all === 1 ? 'file' : 'files'}${sums === '' ? '' : `: ${sums}`}`;
};
