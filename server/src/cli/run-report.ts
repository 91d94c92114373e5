import type { RunItem, RunRecord } from '../adapters/strapi/journal/create-journal';
import { FILE_START, diagnostic, type Diagnostic } from '../migrator/diagnostics';
import type { WrittenReport } from '../migrator/report/written-report';
import { runText } from './import-text';

const COLUMNS = ['state', 'action', 'type', 'documentId', 'locale', 'sourcePath', 'error'] as const;

const findingsOf = ({ state, type, documentId, sourcePath, error }: RunItem): Diagnostic[] =>
  state === 'failed'
    ? [diagnostic('RECORD_FAILED', sourcePath, FILE_START, `${type} ${documentId}: ${error ?? 'not written'}`)]
    : [];

/** One import as the journal knows it: a row for each entry that it touched. */
export const runReport = (run: RunRecord & { items: RunItem[] }): WrittenReport => ({
  title: `Run ${String(run.id)}`,
  sums: runText({ ...run, items: [] }).split('\n'),
  table: { columns: COLUMNS, rows: run.items.map((item) => COLUMNS.map((column) => item[column])) },
  findings: run.items.flatMap(findingsOf),
  json: [JSON.stringify(run)],
});
