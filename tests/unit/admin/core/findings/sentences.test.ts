import { showValue, type ValueNames } from '../../../../../admin/src/core/findings/show-value';
import { PROBLEM_SENTENCES, type ProblemCode } from '../../../../../model/sentences/problems';
import { writeSaid, type Said } from '../../../../../model/sentences/said';
import { CONTENT_KINDS, FILE_KINDS, PANEL_WORDS, SENTENCES } from '../../../../../model/sentences';
import { ADVICE } from '../../../../../model/sentences/advice';
import type { Sentence } from '../../../../../model/sentences/stage';
import { inEnglish, quoted, say, sayAll } from '../../../../../model/say';
import { problem, sayProblem } from '../../../../../model/validate/problem';

const CHINESE_NAMES: ValueNames = {
  fieldName: (field: string) => `字段${field}`,
  localeName: (locale: string) => (locale === 'en' ? '英语' : '中文'),
  valueName: (value: string) => `选项${value}`,
  dateName: (date: string) => date.replaceAll('-', '/'),
  either: (dates: string[]) => dates.join('或'),
};
const ENGLISH_NAMES: ValueNames = {
  fieldName: (field: string) => `the field ${field}`,
  localeName: (locale: string) => (locale === 'en' ? 'English' : 'Chinese'),
  valueName: (value: string) => `the choice ${value}`,
  dateName: (date: string) => `the day ${date}`,
  either: (dates: string[]) => dates.join(' or '),
};

const written = (language: 'en' | 'zh-Hans', said: Said, names: ValueNames): string | null => {
  const words = PANEL_WORDS[language];
  return words === undefined ? null : writeSaid(said, words, (name, value) => showValue(name, value, names));
};
const chinese = (said: Said): string | null => written('zh-Hans', said, CHINESE_NAMES);
const english = (said: Said): string | null => written('en', said, ENGLISH_NAMES);

/** Names that are the same in every language: of formats, of what people write into files, of programs. */
const NAMES_OF_THINGS =
  /HTML|YAML|UTF|GB|ISO|Windows|CDATA|ZIP|Markdown|Strapi|front matter|true|false|\bid\b|\bMB\b|U\+FFFD|MM\/(?:DD\/)?YYYY|\/legal\/sla\/|compliance\.config\.json|--publish-drafts|(?:--)?locales|_redirects|certifications|https?|mailto|tel|<tags .*?>|<a id="…"><\/a>|markdown/g;

const valuesIn = (sentence: string): string[] => [...sentence.matchAll(/\{@?(\w+)\}/g)].map(([, name]) => name ?? '');

const SAYINGS: [string, Sentence][] = Object.entries<Sentence>({ ...SENTENCES, ...PROBLEM_SENTENCES });

describe('the sentences of findings', () => {
  it.each(SAYINGS)('%s says the same values in every language', (_, { en, panel = en, 'zh-Hans': zhHans }) => {
    for (const text of [panel, zhHans]) for (const name of valuesIn(text)) expect(valuesIn(en)).toContain(name);
    const left = valuesIn(en).filter((name) => !valuesIn(zhHans).includes(name));
    // the type of a record stands before its key, which says as much
    expect(left.filter((name) => !['type', 'file'].includes(name))).toEqual([]);
  });

  it.each(Object.entries<Sentence>(SENTENCES))('%s is Chinese, without an English word of ours', (_, sentence) => {
    const said = sentence['zh-Hans'].replaceAll(/\{@?\w+\}/g, '');
    expect(said.replaceAll(NAMES_OF_THINGS, '')).not.toMatch(/[a-z]{2}/i);
    expect(said).toMatch(/[\p{Script=Han}（：。”]/u);
  });

  it('have a code each, and no two the same English', () => {
    const all = Object.values<Sentence>(SENTENCES).map(({ en }) => en);
    expect(all.length).toBeGreaterThan(360);
    expect(all.filter((sentence, at) => all.indexOf(sentence) !== at)).toEqual([]);
    expect(Object.keys(SENTENCES).filter((code) => Object.hasOwn(PROBLEM_SENTENCES, code))).toEqual([]);
  });

  it('explain every code in Chinese', () => {
    const kinds: [string, Sentence][] = Object.entries({ ...FILE_KINDS, ...CONTENT_KINDS, ...ADVICE });
    expect(kinds.filter(([, kind]) => !/\p{Script=Han}/u.test(kind['zh-Hans']))).toEqual([]);
  });

  test.each<[Said, string, string]>([
    [
      say('saysUnderOtherSays', {
        ...{ locale: 'en', heading: 'Promise, and more', otherLocale: 'zh-CN' },
        values: quoted('99.95%'),
        others: quoted('99.9%'),
      }),
      'en says 99.95% under “Promise, and more”, zh-CN says 99.9%.',
      '英语版本在“Promise, and more”下写的是 99.95%，中文版本写的是 99.9%。',
    ],
    [
      say('saysOtherSays', {
        ...{ locale: 'en', otherLocale: 'zh-CN' },
        values: sayAll([say('days', { count: 2 }), say('hours', { count: 3 })]),
        others: say('listAndMore', { list: say('months', { count: 24 }), count: 4 }),
      }),
      'en says 2 days, 3 hours, zh-CN says 24 months and 4 more.',
      '英语版本写的是 2 天、3 小时，中文版本写的是 24 个月及另外 4 项。',
    ],
    [
      say('factDiffers', { name: 'ISO 27001', field: 'validUntil', locale: 'zh-CN', mainLocale: 'en' }),
      '“ISO 27001” states another validUntil in zh-CN than in en.',
      '“ISO 27001”的“字段validUntil”在中文版本与英语版本中不一致。',
    ],
    [
      say('orInTheMap', { advice: say('correctIt'), file: 'compliance.map.yml', line: 'exclude: ["a.md"]' }),
      'Correct it. Or, in compliance.map.yml: exclude: ["a.md"]',
      '请更正。或在您的决定中添加此规则：exclude: ["a.md"]',
    ],
    [
      say('valueFlawed', { key: 'date', value: '2016-02-31', flaw: say('notADate') }),
      'date="2016-02-31" is not a date.',
      'date="2016-02-31" 不是有效的日期。',
    ],
    [
      say('factsDisagree', {
        ...{ record: 'iso', field: 'validUntil', kept: say('firstIsUsed') },
        statements: sayAll(
          [
            say('statement', { value: '2027-05-05', place: 'a.md:4', quote: '2024-05-06 to 2027-05-05' }),
            say('statement', { value: '2023', place: 'c.md:1', quote: 'a (b “c, d”) and “e”' }),
          ],
          'and',
        ),
      }),
      'iso: validUntil is “2027-05-05” (a.md:4 “2024-05-06 to 2027-05-05”) and “2023” (c.md:1 “a (b “c, d”) and “e””); the first one is used.',
      'iso：“字段validUntil”的陈述不一致：“2027/05/05”（a.md:4“2024-05-06 to 2027-05-05”）与“2023”（c.md:1“a (b “c, d”) and “e””）；以第一个为准。',
    ],
  ])('are written in both languages, with names for codes: %j', (said, inOurWords, inChinese) => {
    expect(inEnglish(said)).toBe(inOurWords);
    expect(chinese(said)).toBe(inChinese);
  });

  test.each<[Said, string]>([
    [
      say('bodyValidUntil', {
        ...{ locale: 'zh-CN', value: '2026-03-31', standard: 'SOC 2', name: 'Audit', recorded: '2027-03' },
      }),
      'The Chinese body states the end of validity the day 2026-03-31 of SOC 2, but the entry “Audit” has the day 2027-03.',
    ],
    [say('fillIn', { field: 'issuedBy' }), 'Fill in “the field issuedBy”.'],
    [
      say('saysOtherDoesNot', { locale: 'en', otherLocale: 'zh-CN', values: quoted('2016-02-11 or 2016-11-02') }),
      'English says the day 2016-02-11 or the day 2016-11-02, Chinese does not.',
    ],
    [
      say('orInTheMap', { advice: say('correctIt'), file: 'compliance.map.yml', line: 'exclude: ["a.md"]' }),
      'Correct it. Or add this rule to your decisions: exclude: ["a.md"]',
    ],
  ])('have names for codes, and words of the panel, in an English panel: %j', (said, expected) => {
    expect(english(said)).toBe(expected);
  });

  const VALUES = { value: 'x', other: 'validFrom', from: '2025-01-01', until: '2024-01-01', locale: 'en' };
  const MORE = { visibility: 'internal', title: 't', target: '/a/', allowed: 'a, b', length: 3, limit: 2 };

  it.each(Object.keys(PROBLEM_SENTENCES) as ProblemCode[])('say the problem %s in both languages', (code) => {
    const values = { ...VALUES, ...MORE, characters: 'U+0000', earliest: '2026-07-01', least: 30 };
    const said = sayProblem(problem('validUntil', { code, words: '', values }));
    expect(inEnglish(said)).toMatch(/^[^{}]+$/);
    expect(english(said)).toMatch(/^[^{}]+$/);
    expect(chinese(said)).toMatch(/\p{Script=Han}/u);
    expect(chinese(said)).not.toMatch(/[{}]/);
  });

  it('are not written where a sentence or a value is of another version', () => {
    expect(chinese({ code: 'constructor' })).toBeNull();
    expect(chinese({ code: 'linkMissing' })).toBeNull();
    expect(chinese({ code: 'linkMissing', values: { link: { code: 'of another version' } } })).toBeNull();
    expect(chinese({ list: [say('expired'), { code: 'of another version' }], joint: 'comma' })).toBeNull();
    expect(chinese(quoted('write failed with ENOSPC'))).toBe('write failed with ENOSPC');
  });
});
