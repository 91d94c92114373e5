import type { FileRecord } from '../model';
import type { Table } from './csv';
import { countFiles } from '../apply/report';
import { sumLine } from './inspect-text';
import type { WrittenReport } from './written-report';

const COLUMNS = [
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

/** How many findings a row has, and which: `3:17 HDR_UNCLOSED_QUOTE; 9:1 LINK_BROKEN`. */
export const FINDING_COLUMNS = ['errors', 'warnings', 'diagnostics'] as const;

export const findingCells = (diagnostics: FileRecord['diagnostics']): [number, number, string] => [
  diagnostics.filter(({ severity }) => severity === 'error').length,
  diagnostics.filter(({ severity }) => severity === 'warning').length,
  diagnostics.map(({ line, column, code }) => `${line}:${column} ${code}`).join('; '),
];

const fileTable = (files: readonly FileRecord[]): Table => ({
  columns: [...COLUMNS, ...FINDING_COLUMNS],
  rows: files.map((file) => [...COLUMNS.map((column) => file[column]), ...findingCells(file.diagnostics)]),
});

/** A source as `inspect` found it: a row for each file. */
export const inspectReport = (files: readonly FileRecord[]): WrittenReport => ({
  title: 'What the source holds',
  sums: [sumLine(countFiles(files))],
  table: fileTable(files),
  findings: files.flatMap(({ diagnostics }) => diagnostics),
  json: files.map((file) => JSON.stringify(file)),
});
