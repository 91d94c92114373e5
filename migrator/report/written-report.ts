import type { ReportFormat } from '../../model/contracts/runs';
import { adviceOf, type ReportedFinding } from './findings/reported-finding';
import { csvText, type Table } from './formats/csv';
import { markdownTable, markdownText } from './formats/markdown';
import { sarifLog, type SarifTool } from './formats/sarif';

/** A report, before it is written in one of the formats. */
export interface WrittenReport {
  title: string;
  /** Sentences with the sums, for people. */
  sums: readonly string[];
  /** A row for each file or entry: the content of CSV. */
  table: Table;
  /** The content of CSV instead, where it has more: a spreadsheet is one table. */
  csv?: Table;
  /** The content of SARIF. */
  findings: readonly ReportedFinding[];
  /** The lines that `--json` prints. */
  json: readonly string[];
}

const EXTENSIONS = new Map<string, ReportFormat>([
  ['.json', 'json'],
  ['.jsonl', 'json'],
  ['.csv', 'csv'],
  ['.md', 'markdown'],
  ['.markdown', 'markdown'],
  ['.sarif', 'sarif'],
]);

/** For messages: `.json, .csv, .md, .sarif`. */
export const REPORT_EXTENSIONS = '.json, .csv, .md or .sarif';

/** The format of a file by its name, such as `import.sarif` or `import.sarif.json`; null when the name has none. */
export const reportFormatOf = (file: string): ReportFormat | null => {
  if (/\.sarif\.json$/i.test(file)) return 'sarif';
  return EXTENSIONS.get(/\.[^./\\]+$/.exec(file)?.[0].toLowerCase() ?? '') ?? null;
};

/** The report as the text of a file. */
export const renderReport = (report: WrittenReport, format: ReportFormat, tool: SarifTool): string => {
  switch (format) {
    case 'json':
      return report.json.map((line) => `${line}\n`).join('');
    case 'csv':
      return csvText(report.csv ?? report.table);
    case 'markdown':
      return `${markdownReport(report).join('\n')}\n`;
    case 'sarif':
      return `${JSON.stringify(sarifLog(report.findings, tool), null, 2)}\n`;
  }
};

const markdownReport = ({ title, sums, table, findings }: WrittenReport): string[] => {
  const rows = findings.map((finding) => [
    finding.severity,
    finding.code,
    finding.path === null ? (finding.subject ?? '') : `${finding.path}:${finding.line}:${finding.column}`,
    adviceOf(finding),
  ]);
  const parts = [
    [`# ${markdownText(title)}`],
    sums.map((sum) => `- ${markdownText(sum)}`),
    markdownTable(table),
    ...(rows.length === 0
      ? []
      : [['## Findings'], markdownTable({ columns: ['severity', 'code', 'place', 'message'], rows })]),
  ];
  return parts.filter((part) => part.length > 0).flatMap((part, index) => (index === 0 ? part : ['', ...part]));
};
