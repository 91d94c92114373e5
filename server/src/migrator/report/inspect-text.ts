import { countFiles } from '../apply/report';
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
  return [...rows, ...(trouble.length > 0 ? ['', ...trouble] : []), '', sumLine(files)];
};

/** `127 files: 125 page, 2 skipped`. */
export const sumLine = (files: readonly FileRecord[]): string => {
  const parts = Object.entries(countFiles(files)).filter(([, count]) => count > 0);
  const sums = parts.map(([state, count]) => `${String(count)} ${state}`).join(', ');
  return `${String(files.length)} ${files.length === 1 ? 'file' : 'files'}${sums === '' ? '' : `: ${sums}`}`;
};
