import fs from 'node:fs';
import path from 'node:path';

import { sentenceReader } from '../../../admin/src/plan/findings/read-sentence';
import { SENTENCES as SHOWN } from '../../../admin/src/plan/findings/sentences';
import zhHans from '../../../admin/src/translations/sentences.zh-Hans.json';
import { PROBLEM_SENTENCES, type ProblemCode } from '../../../server/src/contracts/problems';
import { SENTENCES } from '../../../server/src/contracts/sentences';
import { problem, sayProblem } from '../../../server/src/domain/validate/problem';

const FIXTURES = path.resolve(__dirname, '../../fixtures');

const read = sentenceReader(SHOWN['zh-Hans'] ?? {});
const NAMES = {
  fieldName: (field: string) => `字段${field}`,
  localeName: (locale: string) => (locale === 'en' ? '英语' : '中文'),
  valueName: (value: string) => `选项${value}`,
  dateName: (date: string) => date.replaceAll('-', '/'),
  comma: '、',
};
const chinese = (english: string): string | null => read(english, NAMES);
const readEnglish = sentenceReader(SHOWN['en'] ?? {});
const english = (said: string): string | null =>
  readEnglish(said, {
    fieldName: (field) => `the field ${field}`,
    localeName: (locale) => (locale === 'en' ? 'English' : 'Chinese'),
    valueName: (value) => `the choice ${value}`,
    dateName: (date) => `the day ${date}`,
    comma: ', ',
  });

/** Names that are the same in every language: of formats, of what people write into files, of programs. */
const NAMES_OF_THINGS =
  /HTML|YAML|UTF|GB|ISO|Windows|CDATA|ZIP|Markdown|Strapi|front matter|true|false|\bid\b|\bMB\b|U\+FFFD|MM\/(?:DD\/)?YYYY|\/legal\/sla\/|compliance\.config\.json|--publish-drafts|(?:--)?locales|_redirects|certifications|https?|mailto|tel|<tags .*?>|<a id="…"><\/a>|markdown/g;

/** A value for each name: nothing that is a word. */
const filled = (sentence: string): string =>
  sentence.replaceAll(/\{@?(\w+)\}/g, (_, name: string) => (/locale$/i.test(name) ? 'en' : '7'));

interface Finding {
  message: string;
  hint: string | null;
}

/** Every finding in the expectations of the fixtures. */
const findingsIn = (value: unknown): Finding[] => {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(findingsIn);
  const { code, message, hint } = value as Record<string, unknown>;
  // why a map excludes a file is said in the words of the map
  if (typeof code !== 'string' || typeof message !== 'string' || code === 'PAGE_EXCLUDED') return inside;
  return [{ message, hint: typeof hint === 'string' ? hint : null }, ...inside];
};

const expectations = fs
  .readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
  .map((file) => path.join(FIXTURES, file));
const ofFiles = expectations
  .filter((file) => file.endsWith('expected.json'))
  .flatMap((file) => findingsIn(JSON.parse(fs.readFileSync(file, 'utf8'))));
const ofPages = expectations
  .filter((file) => file.endsWith('expected.txt') && file.includes(`${path.sep}parity${path.sep}`))
  .flatMap((file) =>
    [...fs.readFileSync(file, 'utf8').matchAll(/^\S+ \w+ [A-Z_]+ (.*)$/gm)].map(([, said]) => said ?? ''),
  );

describe('what findings say', () => {
  it('has a Chinese sentence for each English one', () => {
    expect(Object.keys(zhHans)).toEqual([...SENTENCES]);
  });

  it.each(SENTENCES)('%s is said in Chinese, with its values and without an English word of ours', (sentence) => {
    const said = chinese(filled(sentence)) ?? '';
    expect(said.replaceAll(NAMES_OF_THINGS, '')).not.toMatch(/[a-z]{2}/i);
    expect(said.replaceAll(/[^7英]/g, '').length).toBeGreaterThanOrEqual(new Set(valuesIn(zhHans[sentence])).size);
    expect(said).toMatch(/[\p{Script=Han}（：。”]/u);
  });

  it('is read from every finding of the fixtures', () => {
    const all = ofFiles.flatMap(({ message, hint }) => [message, ...(hint === null ? [] : [hint])]);
    expect(all.length).toBeGreaterThan(200);
    expect(all.filter((english) => chinese(english) === null)).toEqual([]);
  });

  it('is read from every difference between two pages of the fixtures', () => {
    expect(ofPages.length).toBeGreaterThan(15);
    expect(ofPages.filter((english) => chinese(english) === null)).toEqual([]);
  });

  test.each<[string, string]>([
    ['en says 99.95% under “Promise”, zh-CN says 99.9%.', '英语版本在“Promise”下写的是 99.95%，中文版本写的是 99.9%。'],
    [
      'en says 2 days, 3 hours, zh-CN says 24 months and 4 more.',
      '英语版本写的是 2 天、3 小时，中文版本写的是 24 个月及另外 4 项。',
    ],
    [
      '“ISO 27001” states another validUntil in zh-CN than in en.',
      '“ISO 27001”的“字段validUntil”在中文版本与英语版本中不一致。',
    ],
    [
      'Correct it. Or, in compliance.map.yml: pages: { "sla.md": { locale: "en" } }',
      '请更正。或在 compliance.map.yml 中写入：pages: { "sla.md": { locale: "en" } }',
    ],
    [
      'If the host serves this site, in compliance.config.json: {"sites":{}} Or, in compliance.map.yml: hosts: ["a.example"]',
      '如果该域名属于本站点，请在 compliance.config.json 中写入：{"sites":{}}。或在 compliance.map.yml 中写入：hosts: ["a.example"]',
    ],
    ['date="2016-02-31" is not a date.', 'date="2016-02-31" 不是有效的日期。'],
    ['a.md includes b.md includes a.md.', 'a.md 包含 b.md 包含 a.md，形成循环。'],
    [
      'mlps: level is “3” (a.md:4 “Level 3 and more”) and “2” (b.md:7 “Level 2”); the first one is used.',
      'mlps：“字段level”的陈述不一致：“3”（a.md:4“Level 3 and more”）与“2”（b.md:7“Level 2”）；以第一个为准。',
    ],
    [
      'iso: validUntil is “2027-05-05” (a.md:4 “2024-05-06 to 2027-05-05”) and “2024-05-05” (b.md:7 “Ours, of 2021; it was valid until May 5, 2024.”) and “2023” (c.md:1 “a (b “c, d”) and “e””); the first one is used.',
      'iso：“字段validUntil”的陈述不一致：“2027/05/05”（a.md:4“2024-05-06 to 2027-05-05”）与“2024/05/05”（b.md:7“Ours, of 2021; it was valid until May 5, 2024.”）与“2023”（c.md:1“a (b “c, d”) and “e””）；以第一个为准。',
    ],
  ])('%s', (english, expected) => {
    expect(chinese(english)).toBe(expected);
  });

  test.each<[string, string]>([
    [
      'The zh-CN body states the end of validity 2026-03-31 of SOC 2, but the entry “Audit” has 2027-03.',
      'The Chinese body states the end of validity the day 2026-03-31 of SOC 2, but the entry “Audit” has the day 2027-03.',
    ],
    ['en says 2026-03-31, 99.9%, zh-CN does not.', 'English says the day 2026-03-31, 99.9%, Chinese does not.'],
    ['Fill in “issuedBy”.', 'Fill in “the field issuedBy”.'],
  ])('%s has names for codes in an English panel too', (said, expected) => {
    expect(english(said)).toBe(expected);
  });

  const VALUES = { value: 'x', other: 'validFrom', from: '2025-01-01', until: '2024-01-01', locale: 'en' };
  const MORE = { visibility: 'internal', title: 't', target: '/a/', allowed: 'a, b', length: 3, limit: 2 };

  it.each(Object.keys(PROBLEM_SENTENCES) as ProblemCode[])('says the problem %s in both languages', (code) => {
    const said = sayProblem(problem('validUntil', { code, words: '', values: { ...VALUES, ...MORE } }));
    expect(said).not.toMatch(/[{}]/);
    const named = PROBLEM_SENTENCES[code].match(/\{(?:label|other|locale|visibility|from|until)\}/g) ?? [];
    const marked = { ...NAMES, fieldName: () => '§', localeName: () => '§', valueName: () => '§', dateName: () => '§' };
    for (const reader of [read, readEnglish])
      expect(reader(said, marked)?.match(/§/g) ?? []).toHaveLength(named.length);
    expect(chinese(said)).toMatch(/\p{Script=Han}/u);
  });

  it('stays English where it comes from elsewhere', () => {
    expect(chinese('write failed with ENOSPC')).toBeNull();
    expect(chinese(`${'x'.repeat(10_000)} is unknown.`)).toBeNull();
  });
});

const valuesIn = (sentence: string): string[] => [...sentence.matchAll(/\{(@?\w+)\}/g)].map(([, name]) => name ?? '');
