import type { FileFinding } from '../../../contracts/findings';
import { countFiles } from '../../apply/report';
import { STATED_FIELDS } from '../../fields';
import type { FileRecord } from '../../model/file-record';
import type { Table } from '../formats/csv';
import type { WrittenReport } from '../written-report';
import { sumLine } from './inspect-text';

const NAMED = [
  'path',
  'state',
  'locale',
  'url',
  'slug',
  'kind',
  'title',
  'titleSource',
  'tagline',
  'group',
  'parent',
  'version',
  'sourceDate',
  'metaTitle',
  'metaDescription',
] as const satisfies readonly (keyof FileRecord)[];
/** Texts of several paragraphs are not written to the table. */
const STATED = STATED_FIELDS.flatMap(({ name, form }) => (form === 'text' ? [] : [name]));
const COLUMNS = [...new Set([...NAMED, ...STATED])];

/** How many findings a row has, and which: `3:17 HDR_UNCLOSED_QUOTE; 9:1 LINK_BROKEN`. */
export const FINDING_COLUMNS = ['errors', 'warnings', 'findings'] as const;

export const findingCells = (findings: readonly FileFinding[]): [number, number, string] => [
  findings.filter(({ severity }) => severity === 'error').length,
  findings.filter(({ severity }) => severity === 'warning').length,
  findings.map(({ line, column, code }) => `${line}:${column} ${code}`).join('; '),
];

const fileTable = (files: readonly FileRecord[]): Table => ({
  columns: [...COLUMNS, ...FINDING_COLUMNS],
  rows: files.map((file) => [...COLUMNS.map((column) => file[column]), ...findingCells(file.findings)]),
});

/** The report of `inspect`: a row for each file. */
export const inspectReport = (files: readonly FileRecord[]): WrittenReport => ({
  title: 'Files of the source',
  sums: [sumLine(countFiles(files))],
  table: fileTable(files),
  findings: files.flatMap(({ findings }) => findings),
  json: files.map((file) => JSON.stringify(file)),
});
