/** @database any */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LINTS } from '../../../model/lint/lints';
import { runCli } from '../../support/app/cli';
import { createTestApp, type TestApp } from '../../support/app/test-app';

let app: TestApp;
let folder = '';
let printed = '';

beforeAll(async () => {
  app = await createTestApp();
});
afterAll(async () => app.remove());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lint-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const run = async (args: string[]): Promise<number | null> => {
  const { code, stdout } = await runCli(app, args);
  printed = stdout;
  return code;
};

const header = (locale: string) => `<tags ms.service="sla" wacn.lang="${locale}"/>\n\n`;
const write = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
};
const writeDrift = () => {
  write('storage-en.md', `${header('en')}# Storage SLA\n\n##Promise\n\nAvailable 99.95% of the time.\n`);
  write('storage.md', `${header('cn')}# 存储 SLA\n\n## 承诺\n\n我们保证存储在 99.9% 的时间内可用。\n`);
};

interface Answer {
  pages: number;
  translated: number;
  findings: { code: string; path: string; line: number; locale: string; quotes: unknown }[];
}

test('JSON: what stands where, in which language, with the lines of the files', async () => {
  writeDrift();
  expect(await run(['lint', folder, '--json'])).toBe(0);
  const answer = JSON.parse(printed) as Answer;
  expect(answer).toMatchObject({ pages: 2, translated: 1, certifications: 0 });
  expect(answer.findings).toEqual([
    {
      code: 'PARITY_PERCENTAGE',
      severity: 'warning',
      type: 'page',
      key: 'storage',
      locale: 'en',
      path: 'storage-en.md',
      line: 7,
      message: 'en says 99.95% under “Promise”, zh-CN says 99.9%.',
      hint: 'Find out which language is correct, and correct the other one.',
      quotes: [
        { locale: 'en', line: 7, text: 'Available 99.95% of the time.' },
        { locale: 'zh-CN', line: 7, text: '我们保证存储在 99.9% 的时间内可用。' },
      ],
    },
  ]);
});

test('for people, each language on a line of its own', async () => {
  writeDrift();
  await run(['lint', folder]);
  expect(printed.split('\n')).toEqual([
    'storage-en.md:7 [en] warning PARITY_PERCENTAGE: en says 99.95% under “Promise”, zh-CN says 99.9%. Find out which language is correct, and correct the other one.',
    '    en:7: Available 99.95% of the time.',
    '    zh-CN:7: 我们保证存储在 99.9% 的时间内可用。',
    '2 pages, 1 in several languages, 0 certifications: 0 errors, 1 warning',
    '',
  ]);
});

const LEVELS = ['none', 'note', 'warning', 'error'];

/** The rules of the schema of SARIF 2.1.0 for the parts that are written; §3.13, §3.14, §3.27, §3.28, §3.33. */
const checkSarif = (log: unknown): void => {
  const keys = (value: unknown, allowed: string[]) => {
    expect(allowed).toEqual(expect.arrayContaining(Object.keys(value as object)));
  };
  const { $schema, version, runs } = log as { $schema: string; version: string; runs: Record<string, unknown>[] };
  expect($schema).toContain('sarif-schema-2.1.0.json');
  expect(version).toBe('2.1.0');
  expect(runs).toHaveLength(1);
  for (const entry of runs) {
    const { driver } = entry.tool as { driver: { name: string; version: string; rules: { id: string }[] } };
    expect(driver.name).toBe('strapi-compliance');
    const ids = driver.rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const rule of driver.rules)
      expect(rule).toMatchObject({ shortDescription: { text: expect.any(String) as unknown } });
    for (const result of entry.results as Record<string, unknown>[]) {
      keys(result, ['ruleId', 'ruleIndex', 'level', 'message', 'locations']);
      expect(Object.keys(LINTS)).toContain(result.ruleId);
      expect(ids[result.ruleIndex as number]).toBe(result.ruleId);
      expect(LEVELS).toContain(result.level);
      expect((result.message as { text: string }).text.length).toBeGreaterThan(0);
      for (const location of result.locations as Record<string, unknown>[]) {
        keys(location, ['physicalLocation', 'logicalLocations']);
        const [logical] = location.logicalLocations as { fullyQualifiedName: string }[];
        expect(logical?.fullyQualifiedName).toMatch(/^(?:page|certification) \S+ \S+$/);
        const physical = location.physicalLocation as {
          artifactLocation: { uri: string; uriBaseId: string };
          region: { startLine: number; startColumn: number };
        };
        expect(physical.artifactLocation.uri).not.toMatch(/^[a-z]+:|^\//);
        expect(Object.keys(entry.originalUriBaseIds as object)).toContain(physical.artifactLocation.uriBaseId);
        expect(physical.region.startLine).toBeGreaterThanOrEqual(1);
      }
    }
  }
};

test('SARIF on standard output, and the same in a report', async () => {
  writeDrift();
  const report = join(folder, 'lint.sarif');
  expect(await run(['lint', folder, '--sarif', '--report', report])).toBe(0);
  const log = JSON.parse(printed) as { runs: { results: unknown[] }[] };
  checkSarif(log);
  expect(log.runs[0]?.results).toMatchObject([
    {
      ruleId: 'PARITY_PERCENTAGE',
      level: 'warning',
      message: { text: expect.stringContaining('en says 99.95% under “Promise”, zh-CN says 99.9%.') as unknown },
      locations: [
        {
          physicalLocation: { artifactLocation: { uri: 'storage-en.md' }, region: { startLine: 7 } },
          logicalLocations: [{ fullyQualifiedName: 'page storage en' }],
        },
      ],
    },
  ]);
  expect(JSON.parse(readFileSync(report, 'utf8'))).toEqual(log);
});

test('--strict makes warnings count, --locale leaves the others out', async () => {
  writeDrift();
  write('queues-en.md', `${header('en')}# Queues\n\n客户支持会联系您。\n`);
  expect(await run(['lint', folder, '--strict'])).toBe(3);
  expect(await run(['lint', folder, '--locale', 'zh-CN', '--json'])).toBe(0);
  expect((JSON.parse(printed) as Answer).findings.map(({ code }) => code)).toEqual(['PARITY_PERCENTAGE']);
});

test('a source without drift is done, however strict', async () => {
  writeDrift();
  write('storage-en.md', `${header('en')}# Storage SLA\n\n## Promise\n\nAvailable 99.9 % of the time.\n`);
  expect(await run(['lint', folder, '--strict', '--json'])).toBe(0);
  expect((JSON.parse(printed) as Answer).findings).toEqual([]);
});
