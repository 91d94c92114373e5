import { quoted } from '../../../../../model/say';
import type { RunItem } from '../../../adapters/strapi/journal/create-journal';
import type { FileFinding } from '../../../../../model/contracts/findings';
import { FILE_START, newFinding, type Finding } from '../../../../../migrator/findings';
import { markedDraftsLine } from '../../../../../migrator/report/text/marked-drafts-line';
import { adviceOf } from '../../../../../migrator/report/findings/reported-finding';
import type { Cell } from '../../../../../migrator/report/formats/csv';
import type { WrittenReport } from '../../../../../migrator/report/written-report';
import type { ShownRun } from '../service';
import { runFacts } from './run-facts';
import { writtenJson } from '../../../../../migrator/report/formats/json';

const COLUMNS = ['state', 'action', 'type', 'documentId', 'locale', 'sourcePath', 'error', 'reason'] as const;

/** The columns of a finding in a spreadsheet, behind the columns of an entry. */
const FINDING_COLUMNS = ['severity', 'code', 'line', 'column', 'message'] as const;

const outcomeOf = ({ state, type, documentId, sourcePath, error, key, fields, reason }: RunItem): Finding[] => {
  if (state === 'failed')
    return [
      newFinding('RECORD_FAILED', sourcePath, FILE_START, quoted(`${type} ${documentId}: ${error ?? 'not written'}`)),
    ];
  if (state === 'waiting') {
    const message = quoted(`${key}: ${fields.join(', ')} (${reason ?? 'edited-by-both'})`);
    return [newFinding('RECORD_CONFLICT', sourcePath, FILE_START, message)];
  }
  return [];
};

const entryCells = (item: RunItem) => COLUMNS.map((column) => item[column]);

/** A finding as a row of its own, with its file where an entry has it. */
const findingRow = (finding: FileFinding): Cell[] => [
  ...COLUMNS.map((column) => (column === 'state' ? 'finding' : column === 'sourcePath' ? finding.path : null)),
  ...FINDING_COLUMNS.map((column) => (column === 'message' ? adviceOf(finding) : finding[column])),
];

/** One import as the journal knows it: a row for each entry that it touched or left alone, and what was found. */
export const runReport = (run: ShownRun): WrittenReport => {
  const findings = [...run.found, ...run.items.flatMap(outcomeOf)];
  const { leftOut = 0 } = run.findings ?? {};
  return {
    title: `Run ${String(run.id)}`,
    sums: [
      ...runFacts(run),
      ...markedDraftsLine(run.markedDrafts),
      ...(leftOut === 0 ? [] : [`${String(leftOut)} more findings were not stored`]),
    ],
    table: { columns: COLUMNS, rows: run.items.map(entryCells) },
    csv: {
      columns: [...COLUMNS, ...FINDING_COLUMNS],
      rows: [
        ...run.items.map((item) => [...entryCells(item), ...FINDING_COLUMNS.map(() => null)]),
        ...findings.map(findingRow),
      ],
    },
    findings,
    json: [writtenJson(run)],
  };
};
