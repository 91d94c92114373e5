import {
  CERTIFICATION_FACTS,
  FACT_NAMES,
  type CertificationFact,
} from '../../../../model/contracts/certification-facts';
import { DURATION_UNITS, type Language } from '../../../../model/languages/language';
import { LANGUAGES, languageOf } from '../../../../model/languages/language-of';
import { isChinese, usesHan } from '../../../../model/languages/script';
import { dates } from '../../../../model/parity/facts/dates';
import { durations } from '../../../../model/parity/facts/durations';

const values = (facts: { value: string }[]): string[] => facts.map(({ value }) => value);
const named = LANGUAGES.map((language) => [language.code, language] as const);

/** All words of a pack, by their place in it. */
const wordsIn = (value: unknown, place: string): [string, string][] => {
  if (typeof value === 'string') return [[place, value]];
  if (value instanceof RegExp) return [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => wordsIn(each, `${place}.${key}`));
};

describe.each(named)('the pack of %s', (code, language: Language) => {
  test('is found by its locales', () => {
    expect([
      languageOf(code),
      languageOf(code.toUpperCase()),
      languageOf(`${code}-ZZ`),
      languageOf(`${code}_ZZ`),
    ]).toEqual(Array(4).fill(language));
  });

  test('has words that are expressions without groups that capture', () => {
    // forms of sentences are no expressions over text, and neither is what is shown
    const { claims: _claims, shown: _shown, pages, ...rest } = language;
    const { names: _names, prevailing, ...topics } = pages;
    const words = [...wordsIn(rest, code), ...wordsIn(topics, code), ...wordsIn(prevailing.languages, code)];
    const wrong = words.filter(([, source]) => new RegExp(`(?:${source})|`).exec('')?.length !== 1);
    expect(wrong).toEqual([]);
    // an empty alternative is found everywhere
    const empty = words.filter(([, source]) => source !== '' && new RegExp(`^(?:${source})$`).test(''));
    expect(empty).toEqual([]);
  });

  test('names every language where it says which version prevails, and captures only its name', () => {
    const { languages, says } = language.pages.prevailing;
    expect(Object.keys(languages).sort()).toEqual(LANGUAGES.map((each) => each.code).sort());
    for (const source of says('(x)')) expect(new RegExp(`${source}|`).exec('')?.length).toBe(2);
  });

  test('knows its own topics of pages', () => {
    const { topics, names } = language.pages;
    expect(
      Object.keys({ ...topics, ...Object.fromEntries(Object.values(names).map((topic) => [topic, topic])) }),
    ).toEqual(expect.arrayContaining(['privacy', 'sla', 'announcement', 'faq', 'compliance', 'transparency', 'legal']));
  });

  test('has every month, or the sign of months', () => {
    const { named: names, marked } = language.dates;
    expect(names === null).toBe(marked !== null);
    const months = Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, '0'));
    const printed = months.map((month, at) => {
      if (marked !== null) return [`2024年${String(at + 1)}月`];
      return (names?.months[at] ?? []).flatMap((name) => [`${name} 2024`, `${name}. 2024`, `3 ${name} 2024`]);
    });
    expect(printed.flat().length).toBeGreaterThanOrEqual(12);
    for (const [at, month] of months.entries())
      for (const text of printed[at] ?? [])
        expect([text, values(dates(text, [language]))[0]?.slice(0, 7)]).toEqual([text, `2024-${month}`]);
  });

  test('has every number up to ninety-nine', () => {
    const { source, valueOf } = language.numbers.spelled;
    if (!language.spaced) {
      expect([valueOf('九十九'), valueOf('十二'), valueOf('二〇一六')]).toEqual([99, 12, 2016]);
      return;
    }
    const spelled = source.slice('(?:'.length, -1).split('|');
    const found = new Set(spelled.map((words) => valueOf(words.replaceAll('[- ]', ' '))));
    expect([...found].sort((a, b) => a - b)).toEqual(Array.from({ length: 100 }, (_, number) => number));
  });

  test('has every unit of durations', () => {
    // the first spelling of each unit stands in a fixture of the language; here, none is missing or nothing
    expect(Object.keys(language.durations.units)).toEqual([...DURATION_UNITS]);
    expect(Object.values(language.durations.units).filter((words) => words === '')).toEqual([]);
    const signs = language.numbers;
    expect(signs.groups).not.toContain(signs.decimal);
    expect(values(durations('90', [language]))).toEqual([]);
  });

  test('is whole in its regions', () => {
    for (const region of Object.keys(language.regions)) {
      const regional = languageOf(`${code}-${region}`);
      expect(regional?.code).toBe(`${code}-${region}`);
      expect(regional?.numbers.groups).not.toContain(regional?.numbers.decimal);
      expect(languageOf(`${code}_${region.toLowerCase()}`)).toBe(regional);
    }
  });
});

test('each label of a fact is there in each language', () => {
  const lacking = FACT_NAMES.flatMap((name) => {
    const label = (CERTIFICATION_FACTS[name] as CertificationFact).held?.label;
    return label ? LANGUAGES.filter(({ code }) => !(label[code] ?? '')).map(({ code }) => `${name} ${code}`) : [];
  });
  expect(lacking).toEqual([]);
});

test('a script is not a region, and a language without a pack has none', () => {
  expect([languageOf('zh-Hant')?.code, languageOf('zh-Hant-TW')?.code]).toEqual(['zh', 'zh-TW']);
  expect(['it', 'ko', 'pt-BR', '', 'x'].map(languageOf)).toEqual([null, null, null, null, null]);
});

test('scripts are known by locales', () => {
  expect(['zh', 'zh-TW', 'zh_Hans', 'yue'].map(isChinese)).toEqual([true, true, true, true]);
  expect(['ja', 'ko', 'zh-CN'].map(usesHan)).toEqual([true, true, true]);
  expect(['en', 'de', 'it', 'not a locale', ''].map(usesHan)).toEqual([false, false, false, false, false]);
});
