import type { ReportItem } from '../apply/report';
import { diagnostic, FILE_START, type Diagnostic } from '../diagnostics';
import type { FileRecord } from '../model';
import type { Table } from './csv';
import { FINDING_COLUMNS, findingCells } from './inspect-report';
import type { WrittenReport } from './written-report';

/** What a plan or an import says about itself beside its records. */
export interface RecordsReport {
  title: string;
  sums: readonly string[];
  files: readonly FileRecord[];
  items: readonly ReportItem[];
  /** The answer of `--json`. */
  answer: object;
}

/** A plan or an import: a row for each record, and one for each file that became none. */
export const recordsReport = ({ title, sums, files, items, answer }: RecordsReport): WrittenReport => ({
  title,
  sums,
  table: recordTable(files, items),
  findings: recordsFindings(files, items),
  json: [JSON.stringify(answer)],
});

/** All that was found in files and entries; what failed and what needs a decision is a finding, too. */
export const recordsFindings = (files: readonly FileRecord[], items: readonly ReportItem[]): Diagnostic[] => [
  ...files.flatMap(({ diagnostics }) => diagnostics),
  ...items.flatMap(recordFindings),
];

const COLUMNS = ['action', 'type', 'key', 'locale', 'sourcePath', 'documentId', 'reason', 'publish', 'fields', 'error'];

const recordTable = (files: readonly FileRecord[], items: readonly ReportItem[]): Table => ({
  columns: [...COLUMNS, ...FINDING_COLUMNS],
  rows: [
    ...items.map((item) => [
      item.action,
      item.type,
      item.key,
      item.locale,
      item.sourcePath,
      item.documentId,
      item.reason,
      item.publish,
      item.fields.join(' '),
      item.error,
      ...findingCells(item.diagnostics),
    ]),
    ...files
      .filter(({ state }) => state !== 'page')
      .map(({ state, path, diagnostics }) => [
        state,
        'file',
        path,
        null,
        path,
        null,
        null,
        null,
        null,
        null,
        ...findingCells(diagnostics),
      ]),
  ],
});

/** What an item's own diagnostics do not say: that it failed, and that a person has to choose. */
const recordFindings = ({ action, key, sourcePath, reason, error, fields, diagnostics }: ReportItem): Diagnostic[] => {
  if (action === 'failed')
    return [...diagnostics, diagnostic('RECORD_FAILED', sourcePath, FILE_START, `${key}: ${error ?? 'not written'}`)];
  if (action === 'conflict') {
    const message = `${key}: ${fields.join(', ')} (${reason ?? 'edited-by-both'})`;
    return [...diagnostics, diagnostic('RECORD_CONFLICT', sourcePath, FILE_START, message)];
  }
  return diagnostics;
};
