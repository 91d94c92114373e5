import fs from 'node:fs';
import path from 'node:path';

import { createIntl } from 'react-intl';

import englishRefusals from '../../../admin/src/translations/refusals.en.json';
import refusals from '../../../admin/src/translations/refusals.zh-Hans.json';
import englishReasons from '../../../admin/src/translations/reasons.en.json';
import reasons from '../../../admin/src/translations/reasons.zh-Hans.json';
import en from '../../../admin/src/translations/en.json';
import zhHans from '../../../admin/src/translations/zh-Hans.json';
import apiErrors from '../../../admin/src/translations/api-errors.zh-Hans.json';
import { commonReasons, isCommon } from '../../../admin/src/features/findings/common-reasons';
import { EntryBusyError } from '../../../server/src/content/locks/entry-busy-error';
import { TYPE_IS_OURS } from '../../../server/src/content/schema/protect-types';
import { REFUSAL_CODES, SOURCE_ERROR_CODES } from '../../../model/contracts/refusals';
import { PROBLEM_SENTENCES } from '../../../model/sentences/problems';
import { CONTENT_KINDS, FILE_KINDS, SENTENCES } from '../../../model/sentences';
import { ADVICE } from '../../../model/sentences/advice';
import { inPanel, type Sentence } from '../../../model/sentences/stage';
import { FINDINGS } from '../../../migrator/findings';
import { LISTS, wordsOf } from '../../support/lists';

const SOURCES = path.resolve(__dirname, '../../../admin/src');

const sources = fs
  .readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => fs.readFileSync(path.join(SOURCES, file), 'utf8'));

/** Every quoted word with a dot in it that begins like a key: keys are also kept in tables. */
const mentioned = sources.flatMap((source) =>
  [...source.matchAll(/'([a-z][\w-]*(?:\.[\w-]+)+)'/gi)].map(([, key]) => key),
);
/** `action.${…}` is `action.` */
const begun = sources.flatMap((source) => [...source.matchAll(/text\(`([\w.]+)\$\{/g)].map(([, start]) => start ?? ''));
const asked = sources.flatMap((source) => [...source.matchAll(/\btext\('([^']+)'/g)].map(([, key]) => key ?? ''));

/** The keys that Strapi looks up itself, with the plugin's prefix. */
const labelled = sources.flatMap((source) =>
  [...source.matchAll(/\$\{PLUGIN_ID\}\.([\w.-]+)`/g)].map(([, key]) => key ?? ''),
);

const keys = Object.keys(en);

const placeholdersOf = (text: string) =>
  [...new Set([...text.matchAll(/\{(\w+)(?=[,}])/g)].map(([, name]) => name ?? ''))].sort();

/** Words in whose place the panel has another one: 管理面板, 来源, 站点, 面包屑导航, 语言切换器, 级别, 撤销. */
const ANOTHER_WORD = /管理后台|后台管理|(?<!来)源中|此源|网站|面包屑(?!导航)|语言切换(?!器)|等级|撤回|……|\.{3}/;
const NARROW_MARK = /\p{Script=Han}[,;:?!()]|[,;:?!()]\p{Script=Han}/u;

/** Your decisions, imports, pages below a path, the header of a file, the last part of an address, files, up to date, replaced. */
const COMMAND_WORDS =
  /\b(?:the map|maps|globs?|front matter|slugs?|(?:the|this|its) sources?|runs? \d|(?:the|this) run|in step|supersed\w+)\b/i;
const CHINESE_COMMAND_WORDS = /映射|front matter|此运行|该运行|本次运行|运行页面|已被取代|中的来源|上传来源/;

/** The sentences and meanings of findings, the advice about them, and the words of lists, as the panel shows them. */
const ofModel = (language: string): string[] =>
  [
    ...[SENTENCES, PROBLEM_SENTENCES, FILE_KINDS, CONTENT_KINDS, ADVICE].flatMap((table) =>
      Object.values<Sentence>(table),
    ),
    ...LISTS.flatMap(([, list]) => wordsOf(list)),
  ].map((sentence) => inPanel(sentence, language) ?? '');

const LANGUAGES: [string, Record<string, string>][] = [
  ['en', en],
  ['zh-Hans', zhHans],
];

describe('the texts of the admin panel', () => {
  it('have the same keys in both languages', () => {
    expect(Object.keys(zhHans)).toEqual(keys);
  });

  it('are there for every key that is asked for', () => {
    expect(asked.length).toBeGreaterThan(200);
    expect(asked.filter((key) => !keys.includes(key))).toEqual([]);
    expect(begun.filter((start) => !keys.some((key) => key.startsWith(start)))).toEqual([]);
  });

  it('are all asked for', () => {
    const used = (key: string) =>
      asked.includes(key) || mentioned.includes(key) || begun.some((start) => key.startsWith(start));
    expect(keys.filter((key) => !used(key) && !labelled.includes(key))).toEqual([]);
  });

  it.each(LANGUAGES)('can be formatted in %s, and none is empty', (locale, messages) => {
    const errors: unknown[] = [];
    const intl = createIntl({ locale, messages, onError: (error) => errors.push(error) });
    for (const [id, message] of Object.entries(messages)) {
      const values = Object.fromEntries(placeholdersOf(message).map((name) => [name, 2]));
      expect(intl.formatMessage({ id }, values)).not.toBe('');
    }
    expect(errors).toEqual([]);
  });

  it('say the same in both languages: the same values are filled in', () => {
    const chinese: Record<string, string> = zhHans;
    const different = Object.entries(en).filter(
      ([key, text]) => placeholdersOf(text).join() !== placeholdersOf(chinese[key] ?? '').join(),
    );
    expect(different).toEqual([]);
  });

  it('are Chinese where they should be', () => {
    const withoutChinese = Object.entries(zhHans).filter(
      ([, text]) => !/\p{Script=Han}/u.test(text) && /[a-z]{2}/i.test(text.replaceAll(/\{.*\}/g, '')),
    );
    expect(withoutChinese).toEqual([]);
  });

  it('have one Chinese word for one thing, and Chinese punctuation beside Chinese words', () => {
    const said = [
      ...[zhHans, apiErrors, refusals, reasons].flatMap((texts) => Object.values<string>(texts)),
      ...ofModel('zh-Hans'),
    ];
    expect(said.length).toBeGreaterThan(1000);
    expect(said.filter((text) => ANOTHER_WORD.test(text))).toEqual([]);
    expect(said.filter((text) => NARROW_MARK.test(text.replaceAll(/\{[^{}]*\}/g, '')))).toEqual([]);
  });

  it('offer the same reasons in both languages, and know each of them whoever gave it', () => {
    expect(Object.keys(reasons)).toEqual(Object.keys(englishReasons));
    expect(commonReasons('zh-Hans')).toEqual(Object.values(reasons));
    expect(commonReasons('fr')).toEqual(Object.values(englishReasons));
    expect([reasons.later, englishReasons.later, 'It is ours.'].map(isCommon)).toEqual([true, true, false]);
  });

  it('say in words of the panel whatever the server refuses, in both languages and with the same values', () => {
    const chinese: Record<string, string> = refusals;
    expect(Object.keys(apiErrors)).toEqual([new EntryBusyError().message, TYPE_IS_OURS]);
    for (const texts of [refusals, englishRefusals])
      expect(Object.keys(texts).sort()).toEqual([...REFUSAL_CODES, ...SOURCE_ERROR_CODES].sort());
    // what a choice offers stands in braces too, and differs
    const valuesOf = (text: string) => placeholdersOf(text).filter((name) => /^\w+$/.test(name));
    const different = Object.entries(englishRefusals).filter(
      ([code, text]) => valuesOf(text).join() !== valuesOf(chinese[code] ?? '').join(),
    );
    expect(different).toEqual([]);
    expect(Object.entries(refusals).filter(([, text]) => !/\p{Script=Han}/u.test(text))).toEqual([]);
  });

  it('name no finding by its code, which stands beside a place alone', () => {
    const codes = Object.keys(FINDINGS);
    const texts = [en, zhHans, refusals, englishRefusals].flatMap((each) => Object.values<string>(each));
    expect(codes.length).toBeGreaterThan(50);
    expect(texts.filter((text) => codes.some((code) => text.includes(code)))).toEqual([]);
  });

  it('have words for editors in place of those of the command line and of the code', () => {
    const said = (language: 'en' | 'zh-Hans') => [
      ...(language === 'en' ? [en, englishRefusals] : [zhHans, refusals]).flatMap((each) =>
        Object.values<string>(each),
      ),
      ...ofModel(language),
    ];
    const without = (text: string) => text.replaceAll(/\{[^{}]*\}/g, '');
    expect(said('en').filter((text) => COMMAND_WORDS.test(without(text)))).toEqual([]);
    expect(said('zh-Hans').filter((text) => CHINESE_COMMAND_WORDS.test(without(text)))).toEqual([]);
  });

  it('name no file and no option of the command line, which editors do not use', () => {
    const texts = [
      ...[en, zhHans, refusals, englishRefusals].flatMap((each) => Object.values<string>(each)),
      ...ofModel('en'),
      ...ofModel('zh-Hans'),
    ];
    expect(texts.length).toBeGreaterThan(2000);
    expect(
      texts.filter((text) => /(?:^|[\s（(`“])--[a-z]|strapi-compliance|compliance\.(?:map|config)\.|`\w+ /.test(text)),
    ).toEqual([]);
  });
});
