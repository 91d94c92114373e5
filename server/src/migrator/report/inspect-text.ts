import { countFiles, type FileCounts } from '../apply/report';
import type { FileRecord } from '../model';
import { diagnosticLine, printable } from './printable';

const column = (records: readonly FileRecord[], of: (record: FileRecord) => string): number =>
  records.reduce((width, record) => Math.max(width, of(record).length), 0);

/** A source for people: a line per file, then everything that was found, then the sums. */
export const inspectText = (files: readonly FileRecord[]): string[] => {
  const width = column(files, ({ path }) => path);
  const rows = files.map(({ path, state, locale, title }) =>
    `${state.padEnd(8)} ${(locale ?? '-').padEnd(5)} ${printable(path).padEnd(width)}  ${printable(title ?? '')}`.trimEnd(),
  );
  const trouble = files.flatMap(({ diagnostics }) => diagnostics.map(diagnosticLine));
  return [...rows, ...(trouble.length > 0 ? ['', ...trouble] : []), '', sumLine(countFiles(files))];
};

/** `127 files: 125 page, 2 skipped`. */
export const sumLine = (files: FileCounts): string => {
  const parts = Object.entries(files).filter(([, count]) => count > 0);
  const sums = parts.map(([state, count]) => `${String(count)} ${state}`).join(', ');
  const all = parts.reduce((sum, [, count]) => sum + count, 0);
  return `${String(all)} ${all === 1 ? 'file' : 'files'}${sums === '' ? '' : `: ${sums}`}`;
};
