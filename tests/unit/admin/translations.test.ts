import fs from 'node:fs';
import path from 'node:path';

import { createIntl } from 'react-intl';

import advice from '../../../admin/src/translations/advice.zh-Hans.json';
import findings from '../../../admin/src/translations/findings.zh-Hans.json';
import lints from '../../../admin/src/translations/lints.zh-Hans.json';
import problems from '../../../admin/src/translations/problems.zh-Hans.json';
import refusals from '../../../admin/src/translations/refusals.zh-Hans.json';
import sentences from '../../../admin/src/translations/sentences.zh-Hans.json';
import en from '../../../admin/src/translations/en.json';
import zhHans from '../../../admin/src/translations/zh-Hans.json';
import { SOURCE_ERROR_CODES } from '../../../server/src/adapters/source/source-error';
import { ADVICE_KEYS } from '../../../server/src/contracts/findings';
import { LINTS } from '../../../server/src/domain/lint/lints';
import { FINDINGS } from '../../../server/src/migrator/findings';
import apiErrors from '../../../admin/src/translations/api-errors.zh-Hans.json';
import { EntryBusyError } from '../../../server/src/content/locks/locked-write';
import { REFUSAL_CODES } from '../../../server/src/contracts/refusals';

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

/** What Strapi is given to look up itself, with the plugin's prefix. */
const labelled = sources.flatMap((source) =>
  [...source.matchAll(/\$\{PLUGIN_ID\}\.([\w.-]+)`/g)].map(([, key]) => key ?? ''),
);

const keys = Object.keys(en);

const placeholdersOf = (text: string) =>
  [...new Set([...text.matchAll(/\{(\w+)(?=[,}])/g)].map(([, name]) => name ?? ''))].sort();

/** Words in whose place the panel has another one: 管理面板, 来源, 站点, 面包屑导航, 语言切换器, 级别, 撤销. */
const ANOTHER_WORD = /管理后台|后台管理|(?<!来)源中|此源|网站|面包屑(?!导航)|语言切换(?!器)|等级|撤回|……|\.{3}/;
const NARROW_MARK = /\p{Script=Han}[,;:?!()]|[,;:?!()]\p{Script=Han}/u;

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
    const said = [zhHans, advice, apiErrors, findings, lints, problems, refusals, sentences].flatMap((texts) =>
      Object.values<string>(texts),
    );
    expect(said.length).toBeGreaterThan(1000);
    expect(said.filter((text) => ANOTHER_WORD.test(text))).toEqual([]);
    expect(said.filter((text) => NARROW_MARK.test(text.replaceAll(/\{[^{}]*\}/g, '')))).toEqual([]);
  });

  it('explain every finding in Chinese', () => {
    expect(Object.keys(findings).sort()).toEqual(Object.keys(FINDINGS).sort());
    expect(Object.entries(findings).filter(([, text]) => !/\p{Script=Han}/u.test(text))).toEqual([]);
  });

  it('explain every lint in Chinese', () => {
    expect(Object.keys(lints)).toEqual(Object.keys(LINTS));
    expect(Object.entries(lints).filter(([, text]) => !/\p{Script=Han}/u.test(text))).toEqual([]);
  });

  it('say in Chinese what to do about findings', () => {
    expect(Object.keys(advice).sort()).toEqual([...ADVICE_KEYS].sort());
    expect(Object.entries(advice).filter(([, text]) => !/\p{Script=Han}/u.test(text))).toEqual([]);
  });

  it('say in Chinese whatever the server refuses', () => {
    expect(Object.keys(apiErrors)).toEqual([new EntryBusyError().message]);
    expect(Object.keys(refusals).sort()).toEqual([...REFUSAL_CODES, ...SOURCE_ERROR_CODES].sort());
    expect(Object.entries(refusals).filter(([, text]) => !/\p{Script=Han}/u.test(text))).toEqual([]);
  });
});
