import type { RunItem, RunRecord } from '../../adapters/strapi/journal/create-journal';
import { FILE_START, diagnostic, type Diagnostic } from '../../migrator/diagnostics';
import { countMarkedDrafts } from '../../migrator/plan/marked-drafts';
import { markedDraftsLine } from '../../migrator/report/marked-drafts-line';
import type { WrittenReport } from '../../migrator/report/written-report';
import { runFacts } from './run-facts';

const COLUMNS = ['state', 'action', 'type', 'documentId', 'locale', 'sourcePath', 'error'] as const;

const outcomeOf = ({ state, type, documentId, sourcePath, error, key, fields, reason }: RunItem): Diagnostic[] => {
  if (state === 'failed')
    return [diagnostic('RECORD_FAILED', sourcePath, FILE_START, `${type} ${documentId}: ${error ?? 'not written'}`)];
  if (state === 'waiting') {
    const message = `${key}: ${fields.join(', ')} (${reason ?? 'edited-by-both'})`;
    return [diagnostic('RECORD_CONFLICT', sourcePath, FILE_START, message)];
  }
  return [];
};

const findingsOf = (item: RunItem): Diagnostic[] => [...item.diagnostics, ...outcomeOf(item)];

/** One import as the journal knows it: a row for each entry that it touched. */
export const runReport = (run: RunRecord & { items: RunItem[] }): WrittenReport => ({
  title: `Run ${String(run.id)}`,
  sums: [...runFacts(run), ...markedDraftsLine(countMarkedDrafts(run.items))],
  table: { columns: COLUMNS, rows: run.items.map((item) => COLUMNS.map((column) => item[column])) },
  findings: run.items.flatMap(findingsOf),
  json: [JSON.stringify(run)],
});
