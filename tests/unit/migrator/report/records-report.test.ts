import { quoted } from '../../../../model/say';
import { newFinding, FILE_START } from '../../../../migrator/findings';
import { defaultSiteRules, readSite } from '../../../../migrator';
import type { ReportItem } from '../../../../migrator/run/apply/report';
import { inspectReport } from '../../../../migrator/report/inspect/inspect-report';
import { recordsReport } from '../../../../migrator/report/records-report';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const { files } = readSite(
  [
    { path: 'sla/dns.md', bytes: bytes('# DNS\n\nNames are answered, see [storage](storage.md).\n') },
    { path: 'sla/empty.md', bytes: bytes('') },
  ],
  defaultSiteRules,
);

const item = (rest: Partial<ReportItem>): ReportItem => ({
  key: 'page sla/dns en',
  type: 'page',
  locale: 'en',
  sourcePath: 'sla/dns.md',
  documentId: 'c1',
  action: 'create',
  reason: null,
  publish: true,
  fields: [],
  error: null,
  findings: [],
  ...rest,
});

const reportOf = (items: ReportItem[]) => recordsReport({ title: 't', sums: [], files, items, answer: { run: 1 } });

const rowsOf = ({ table: { columns, rows } }: ReturnType<typeof reportOf>) =>
  rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index] ?? null])));

describe('the report of a plan or an import', () => {
  it('has a row for each record, and one for each file that became none', () => {
    const report = reportOf([item({ action: 'update', fields: ['title', 'body'] })]);
    expect(report.table.rows.every((row) => row.length === report.table.columns.length)).toBe(true);
    expect(rowsOf(report)).toEqual([
      expect.objectContaining({ action: 'update', type: 'page', key: 'page sla/dns en', fields: 'title body' }),
      expect.objectContaining({ action: 'rejected', type: 'file', key: 'sla/empty.md', errors: 1 }),
    ]);
  });

  it('finds what files and records say, what failed, and what waits for a person', () => {
    const invalid = newFinding('RECORD_INVALID', 'sla/dns.md', FILE_START, quoted('the path is taken'));
    const { findings } = reportOf([
      item({ action: 'skip', reason: 'invalid', findings: [invalid] }),
      item({ action: 'failed', error: 'the entry has changed' }),
      item({ action: 'conflict', reason: 'edited-by-both', fields: ['title', 'body'] }),
    ]);
    expect(findings.map(({ code, severity, path, message }) => [code, severity, path, message])).toEqual([
      ['LINK_BROKEN', 'warning', 'sla/dns.md', '“storage.md” is not in this source.'],
      ['FILE_EMPTY', 'error', 'sla/empty.md', 'The file is empty.'],
      ['RECORD_INVALID', 'error', 'sla/dns.md', 'the path is taken'],
      ['RECORD_FAILED', 'error', 'sla/dns.md', 'page sla/dns en: the entry has changed'],
      ['RECORD_CONFLICT', 'warning', 'sla/dns.md', 'page sla/dns en: title, body (edited-by-both)'],
    ]);
  });

  it('holds the answer of --json', () => {
    expect(reportOf([]).json).toEqual(['{"run":1}']);
  });
});

describe('the report of inspect', () => {
  it('has a row for each file, with what was found in it', () => {
    const { table, sums, json } = inspectReport(files);
    const [row = []] = table.rows;
    const cells = Object.fromEntries(table.columns.map((column, index) => [column, row[index]]));
    expect(cells).toMatchObject({
      path: 'sla/dns.md',
      state: 'page',
      url: '/sla/dns/',
      title: 'DNS',
      errors: 0,
      warnings: 1,
      findings: '3:25 LINK_BROKEN',
    });
    expect(sums).toEqual(['2 files: 1 page, 1 rejected']);
    expect(json.map((line) => (JSON.parse(line) as { path: string }).path)).toEqual(['sla/dns.md', 'sla/empty.md']);
  });
});
