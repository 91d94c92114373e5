import fc from 'fast-check';
import { invisibleIn } from '../../../../migrator/invisible';
import type { ReportedFinding } from '../../../../migrator/report/findings/reported-finding';
import { csvText } from '../../../../migrator/report/formats/csv';
import { markdownTable, markdownText } from '../../../../migrator/report/formats/markdown';
import { sarifLog } from '../../../../migrator/report/formats/sarif';
import { renderReport, reportFormatOf, type WrittenReport } from '../../../../migrator/report/written-report';
import { renderMarkdown } from '../../../support/content/render-markdown';

/** Reads RFC 4180 back; strict: a quote inside a bare field is an error. */
const readCsv = (text: string): string[][] => {
  const rows: string[][] = [];
  const row: string[] = [];
  let at = text.startsWith('\ufeff') ? 1 : 0;
  while (at < text.length) {
    const quoted = /^"((?:[^"]|"")*)"(,|\r\n)/.exec(text.slice(at));
    const found = quoted ?? /^([^",\r\n]*)(,|\r\n)/.exec(text.slice(at));
    if (found === null) throw new Error(`no field at ${String(at)}`);
    row.push(quoted === null ? (found[1] ?? '') : (found[1] ?? '').replaceAll('""', '"'));
    if (found[2] === '\r\n') rows.push(row.splice(0));
    at += found[0].length;
  }
  if (row.length > 0) throw new Error('the last line is not ended');
  return rows;
};

describe('CSV', () => {
  it('quotes what would end a cell or a line, and doubles quotes', () => {
    expect(csvText({ columns: ['a', 'b'], rows: [['x,y', 'say "hi"\r\nthere']] })).toBe(
      '\ufeffa,b\r\n"x,y","say ""hi""\r\nthere"\r\n',
    );
  });

  it('marks what nobody sees, in Markdown as well', () => {
    expect(csvText({ columns: ['a'], rows: [['inv\u202egpj\u3164.exe\tx\r\ny']] })).toBe(
      '\ufeffa\r\n"inv\ufffdgpj\ufffd.exe\tx\r\ny"\r\n',
    );
    expect(markdownText('inv\u202egpj\u3164.exe')).toBe('inv\ufffdgpj\ufffd.exe');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '\nx', '＝1'])('takes %j for no formula', (text) => {
    const [, [cell] = []] = readCsv(csvText({ columns: ['a'], rows: [[text]] }));
    expect(cell).toBe(`'${text}`);
  });

  it('leaves numbers, yes and no, and nothing as they are', () => {
    expect(csvText({ columns: ['a', 'b', 'c'], rows: [[-5, true, null]] })).toBe('\ufeffa,b,c\r\n-5,true,\r\n');
  });

  it('gives back any text that begins with no sign', () => {
    const text = fc.string({ unit: 'grapheme' }).filter((each) => invisibleIn(`.${each}`).length === 0);
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (pairs) => {
        const rows = pairs.map((pair) => pair.map((each) => `.${each}`));
        expect(readCsv(csvText({ columns: ['a', 'b'], rows }))).toEqual([['a', 'b'], ...rows]);
      }),
    );
  });
});

describe('a markdown table', () => {
  it('stays a table whatever its cells hold', () => {
    const hostile = 'a|b\\|c\n<script>alert(1)</script> [x](javascript:y) `code` &amp; **bold**';
    const html = renderMarkdown(markdownTable({ columns: ['one', 'two'], rows: [[hostile, 2]] }).join('\n'));
    expect(html.match(/<td>/g)).toHaveLength(2);
    expect(html).toContain('&#x3C;script>alert(1)&#x3C;/script> [x](javascript:y) `code` &#x26;amp; **bold**');
    expect(html).not.toMatch(/<(?:script|a|code|strong)\b/);
  });

  it('leaves names readable', () => {
    expect(markdownText('HDR_UNCLOSED_QUOTE in support/sla-en.md')).toBe('HDR_UNCLOSED_QUOTE in support/sla-en.md');
    expect(markdownText('_so_')).toBe('\\_so\\_');
  });

  it('is nothing without rows', () => {
    expect(markdownTable({ columns: ['a'], rows: [] })).toEqual([]);
  });
});

const finding = (rest: Partial<ReportedFinding> = {}): ReportedFinding => ({
  code: 'B',
  severity: 'warning',
  message: 'It is off.',
  path: 'a b/页#1.md',
  line: 3,
  column: 14,
  hint: null,
  ...rest,
});

const tool = {
  name: 'strapi-compliance',
  version: '1.0.0',
  rules: {
    A: { severity: 'error', meaning: 'Never seen.' },
    B: { severity: 'warning', meaning: 'Off.' },
    C: { severity: 'info', meaning: 'Curious {really}.' },
  },
} as const;

interface SarifRun {
  tool: { driver: { rules: { id: string; help: { text: string } }[] } };
  results: {
    ruleId: string;
    ruleIndex: number;
    level: string;
    message: { text: string };
    locations: {
      physicalLocation?: { artifactLocation: { uri: string }; region: object };
      logicalLocations?: object[];
    }[];
  }[];
}

const runOf = (findings: ReportedFinding[]): SarifRun => {
  const [run] = (sarifLog(findings, tool) as { runs: SarifRun[] }).runs;
  if (run === undefined) throw new Error('no run');
  return run;
};

describe('SARIF', () => {
  it('names the rules of its findings, and each finding its rule', () => {
    const { tool: used, results } = runOf([finding({ code: 'C', severity: 'info' }), finding()]);
    expect(used.driver.rules.map(({ id }) => id)).toEqual(['B', 'C']);
    expect(used.driver.rules[1]?.help.text).toBe('Curious {{really}}.');
    expect(results.map(({ ruleId, ruleIndex, level }) => ({ ruleId, ruleIndex, level }))).toEqual([
      { ruleId: 'C', ruleIndex: 1, level: 'note' },
      { ruleId: 'B', ruleIndex: 0, level: 'warning' },
    ]);
  });

  it('gives the place as a relative URI and a region', () => {
    expect(runOf([finding()]).results[0]?.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: 'a%20b/%E9%A1%B5%231.md', uriBaseId: 'SOURCE' },
          region: { startLine: 3, startColumn: 14 },
        },
      },
    ]);
  });

  it.each(['C:/x.md', '//host/x.md', 'javascript:x', '\ud800.md'])(
    'takes the file name %j for no other place',
    (path) => {
      const uri = runOf([finding({ path })]).results[0]?.locations[0]?.physicalLocation?.artifactLocation.uri ?? '';
      expect(uri).toBe(new URL(uri, 'https://example.com/').href.slice('https://example.com/'.length));
    },
  );

  it('names an entry that stands in no file', () => {
    expect(runOf([finding({ path: null, subject: 'page c1 en' })]).results[0]?.locations).toEqual([
      { logicalLocations: [{ fullyQualifiedName: 'page c1 en' }] },
    ]);
  });

  it('says the hint too, and makes no placeholder and no link of it', () => {
    const [result] = runOf([finding({ message: '[x](y) [z].', hint: 'Write pages: { "a": { skip: "b" } }' })]).results;
    expect(result?.message.text).toBe('\\[x\\](y) [z]. Write pages: {{ "a": {{ skip: "b" }} }}');
  });
});

describe('the format of a report', () => {
  it.each([
    ['a.json', 'json'],
    ['a.jsonl', 'json'],
    ['dir.csv/a.CSV', 'csv'],
    ['a.md', 'markdown'],
    ['a.sarif', 'sarif'],
    ['a.sarif.json', 'sarif'],
    ['a.txt', null],
    ['csv', null],
    ['dir.csv/a', null],
  ])('%s -> %s', (file, format) => {
    expect(reportFormatOf(file)).toBe(format);
  });

  const report: WrittenReport = {
    title: 'What <b>was</b> found',
    sums: ['1 file: 1 page'],
    table: { columns: ['path'], rows: [['=a.md']] },
    findings: [finding({ hint: 'Mend it.' })],
    json: ['{"a":1}', '{"a":2}'],
  };

  it('markdown holds sums, table and findings', () => {
    expect(renderReport(report, 'markdown', tool)).toBe(
      [
        '# What &lt;b&gt;was&lt;/b&gt; found',
        '',
        '- 1 file: 1 page',
        '',
        '| path |',
        '|---|',
        '| =a.md |',
        '',
        '## Findings',
        '',
        '| severity | code | place | message |',
        '|---|---|---|---|',
        '| warning | B | a b/页#1.md:3:14 | It is off. Mend it. |',
        '',
      ].join('\n'),
    );
  });

  it('JSON holds what --json prints, CSV the table, SARIF the findings', () => {
    expect(renderReport(report, 'json', tool)).toBe('{"a":1}\n{"a":2}\n');
    expect(renderReport(report, 'csv', tool)).toBe("\ufeffpath\r\n'=a.md\r\n");
    expect(JSON.parse(renderReport(report, 'sarif', tool))).toEqual(sarifLog(report.findings, tool));
  });
});
