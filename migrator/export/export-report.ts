import type { Finding } from '../findings';
import type { Locale } from '../../model/contracts/values';
import type { SourcePath } from '../model/source';
import { tableOf, type Columns } from '../report/formats/csv';
import { FINDING_COLUMNS } from '../report/inspect/inspect-report';
import { answerText } from '../report/text/answer-text';
import { printable } from '../invisible';
import type { WrittenReport } from '../report/written-report';
import type { ExportedFile } from './export-pages';
import { writtenJson } from '../report/formats/json';

const WRITTEN = ['created', 'overwritten', 'unchanged', 'refused'] as const;

/** One page's file, as `--json` prints it. */
export interface FileReport {
  path: SourcePath;
  documentId: string;
  locale: Locale;
  state: ExportedFile['state'];
  written: (typeof WRITTEN)[number];
  findings: Finding[];
}

/** The output of `export --json`. Each file is counted once in `states` and once in `written`. */
export interface ExportReport {
  files: FileReport[];
  states: Record<ExportedFile['state'], number>;
  written: Record<FileReport['written'], number>;
}

export const exportReport = (files: FileReport[]): ExportReport => {
  const states = { source: 0, edited: 0, new: 0 };
  const written = { created: 0, overwritten: 0, unchanged: 0, refused: 0 };
  for (const file of files) {
    states[file.state] += 1;
    written[file.written] += 1;
  }
  return { files, states, written };
};

const NAMES = { source: 'as imported', edited: 'edited since', new: 'without a source' };

const sums = ({ files, states, written }: ExportReport): string[] => {
  const listed = (parts: [string, number][]): string =>
    parts
      .filter(([, count]) => count > 0)
      .map(([name, count]) => `${count} ${name}`)
      .join(', ');
  const pages = `${files.length} ${files.length === 1 ? 'page' : 'pages'}`;
  if (files.length === 0) return [pages];
  return [
    `${pages}: ${listed([
      [NAMES.source, states.source],
      [NAMES.edited, states.edited],
      [NAMES.new, states.new],
    ])}`,
    listed(WRITTEN.map((name) => [name, written[name]])),
  ];
};

/** The text form of an export: the findings, the pages that differ from their source, and the totals. */
export const exportText = (report: ExportReport, all = false): string[] =>
  answerText(
    {
      findings: report.files.flatMap(({ findings }) => findings),
      entries: report.files
        .filter(({ state, written }) => state !== 'source' || written === 'overwritten')
        .map(({ state, written, path }) => ({
          fate: state,
          line: `${state.padEnd(6)} ${written.padEnd(11)} ${printable(path)}`,
        })),
      sums: sums(report),
    },
    { all },
  );

const COLUMNS: Columns<FileReport> = {
  path: ({ path }) => path,
  documentId: ({ documentId }) => documentId,
  locale: ({ locale }) => locale,
  state: ({ state }) => state,
  written: ({ written }) => written,
  ...FINDING_COLUMNS,
};

export const exportFileReport = (report: ExportReport): WrittenReport => ({
  title: 'Exported files',
  sums: sums(report),
  table: tableOf(COLUMNS, report.files),
  findings: report.files.flatMap(({ findings }) => findings),
  json: [writtenJson(report)],
});
