import type { FileFinding } from '../../../model/contracts/findings';
import { fromKeys } from '../../../model/typed-keys';
import { countFiles } from '../../run/apply/report';
import { STATED_FIELDS } from '../../fields';
import type { FileRecord } from '../../model/file-record';
import { tableOf, type Columns } from '../formats/csv';
import type { WrittenReport } from '../written-report';
import { sumLine } from './inspect-text';
import { writtenJson } from '../formats/json';

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

/** How many findings a row has, and which: `3:17 HDR_UNCLOSED_QUOTE; 9:1 LINK_BROKEN`. */
export const FINDING_COLUMNS = {
  errors: ({ findings }) => findings.filter(({ severity }) => severity === 'error').length,
  warnings: ({ findings }) => findings.filter(({ severity }) => severity === 'warning').length,
  findings: ({ findings }) => findings.map(({ line, column, code }) => `${line}:${column} ${code}`).join('; '),
} satisfies Columns<{ findings: readonly FileFinding[] }>;

const COLUMNS: Columns<FileRecord> = {
  ...fromKeys([...NAMED, ...STATED], (name) => (file: FileRecord) => file[name]),
  ...FINDING_COLUMNS,
};

/** The report of `inspect`: a row for each file. */
export const inspectReport = (files: readonly FileRecord[]): WrittenReport => ({
  title: 'Files of the source',
  sums: [sumLine(countFiles(files))],
  table: tableOf(COLUMNS, files),
  findings: files.flatMap(({ findings }) => findings),
  json: files.map((file) => writtenJson(file)),
});
