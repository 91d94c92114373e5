import { quoted } from '../../model/say';
import type { FileFinding } from '../../model/contracts/findings';
import { entriesOf, fromEntries } from '../../model/typed-keys';
import type { ReportItem } from '../run/apply/report';
import { newFinding, FILE_START } from '../findings';
import type { FileRecord } from '../model/file-record';
import type { Cell, Table } from './formats/csv';
import { FINDING_COLUMNS } from './inspect/inspect-report';
import type { WrittenReport } from './written-report';
import { writtenJson } from './formats/json';

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
  json: [writtenJson(answer)],
});

/** All findings in files and entries, including those for failed items and conflicts. */
export const recordsFindings = (files: readonly FileRecord[], items: readonly ReportItem[]): FileFinding[] => [
  ...files.flatMap(({ findings }) => findings),
  ...items.flatMap(recordFindings),
];

/** A column's cell for an entry, and for a file that is not a page: without that, nothing. */
interface RecordColumn {
  item: (item: ReportItem) => Cell;
  file?: (file: FileRecord) => Cell;
}

const COLUMNS: Readonly<Record<string, RecordColumn>> = {
  action: { item: ({ action }) => action, file: ({ state }) => state },
  type: { item: ({ type }) => type, file: () => 'file' },
  key: { item: ({ key }) => key, file: ({ path }) => path },
  locale: { item: ({ locale }) => locale },
  sourcePath: { item: ({ sourcePath }) => sourcePath, file: ({ path }) => path },
  documentId: { item: ({ documentId }) => documentId },
  reason: { item: ({ reason }) => reason },
  publish: { item: ({ publish }) => publish },
  fields: { item: ({ fields }) => fields.join(' ') },
  error: { item: ({ error }) => error },
  ...fromEntries(entriesOf(FINDING_COLUMNS).map(([name, cellOf]) => [name, { item: cellOf, file: cellOf }])),
};

const recordTable = (files: readonly FileRecord[], items: readonly ReportItem[]): Table => {
  const columns = Object.values(COLUMNS);
  return {
    columns: Object.keys(COLUMNS),
    rows: [
      ...items.map((row) => columns.map(({ item }) => item(row))),
      ...files.filter(({ state }) => state !== 'page').map((row) => columns.map(({ file }) => file?.(row) ?? null)),
    ],
  };
};

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
