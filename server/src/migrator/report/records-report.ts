import { quoted } from '../../domain/say';
import type { FileFinding } from '../../contracts/findings';
import type { ReportItem } from '../apply/report';
import { newFinding, FILE_START } from '../findings';
import type { FileRecord } from '../model/file-record';
import type { Table } from './formats/csv';
import { FINDING_COLUMNS, findingCells } from './inspect/inspect-report';
import type { WrittenReport } from './written-report';

/** A plan or an import, and what its report says about it. */
interface RecordsReport {
  title: string;
  sums: readonly string[];
  files: readonly FileRecord[];
  items: readonly ReportItem[];
  /** The answer of `--json`. */
  answer: object;
}

/** The report of a plan or an import: a row for each entry, and one for each file that is not a page. */
export const recordsReport = ({ title, sums, files, items, answer }: RecordsReport): WrittenReport => ({
  title,
  sums,
  table: recordTable(files, items),
  findings: recordsFindings(files, items),
  json: [JSON.stringify(answer)],
});

/** All findings in files and entries, including those for failed items and conflicts. */
export const recordsFindings = (files: readonly FileRecord[], items: readonly ReportItem[]): FileFinding[] => [
  ...files.flatMap(({ findings }) => findings),
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
      ...findingCells(item.findings),
    ]),
    ...files
      .filter(({ state }) => state !== 'page')
      .map(({ state, path, findings }) => [
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
        ...findingCells(findings),
      ]),
  ],
});

/** The findings of an item, with one that it failed or that it is a conflict. */
const recordFindings = ({ action, key, sourcePath, reason, error, fields, findings }: ReportItem): FileFinding[] => {
  if (action === 'failed')
    return [
      ...findings,
      newFinding('RECORD_FAILED', sourcePath, FILE_START, quoted(`${key}: ${error ?? 'not written'}`)),
    ];
  if (action === 'conflict') {
    const message = quoted(`${key}: ${fields.join(', ')} (${reason ?? 'edited-by-both'})`);
    return [...findings, newFinding('RECORD_CONFLICT', sourcePath, FILE_START, message)];
  }
  return findings;
};
