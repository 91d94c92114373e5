/**
 * The folder tests/fixtures/languages has one page in every language with a pack. `{date 5. März 2024|6. März 2024}` is a
 * fact with its kind, as it is and changed; the facts of all languages are the same, in the same order.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { baseCatalogue } from '../../../../model/catalogue/base-catalogue';
import { standardFinder } from '../../../../model/catalogue/find-standards';
import { LANGUAGES, languageOf } from '../../../../model/languages/language-of';
import { factKinds } from '../../../../model/parity/fact-kinds';
import { lintTranslations } from '../../../../model/parity/lint-translations';
import { atOnce } from '../../../../model/steps';
import { parityPage } from '../../../../migrator/reader/parse/page-blocks';
import { isThorough } from '../../../support/jest/rounds';

const FIXTURES = join(__dirname, '../../../fixtures/languages');
const search = standardFinder(baseCatalogue);
const searched = new Map<string, ReturnType<typeof search>>();
/** The same few texts are searched again and again. */
const kinds = factKinds((text) => {
  const found = searched.get(text) ?? search(text);
  searched.set(text, found);
  return found;
});
const FACT = /\{([a-z]+) ([^{}|]+)\|([^{}|]+)\}/g;

const sources = new Map(
  readdirSync(FIXTURES).map((file) => [file.replace('.md', ''), readFileSync(join(FIXTURES, file), 'utf8')]),
);
const locales = [...sources.keys()];
const sourceOf = (locale: string): string => sources.get(locale) ?? '';
const kindsIn = (source: string): string[] => [...source.matchAll(FACT)].map(([, kind = '']) => kind);

/** The page with its facts, one of them changed. */
const pageIn = (locale: string, changed = -1) => {
  let at = -1;
  const body = sourceOf(locale).replace(FACT, (_all, _kind, fact: string, other: string) => {
    at += 1;
    return at === changed ? other : fact;
  });
  return { key: 'page', path: null, page: atOnce(parityPage(locale, 'Page', body)) };
};

const lint = (...pages: ReturnType<typeof pageIn>[]) =>
  atOnce(lintTranslations(pages, kinds)).map(({ code, message }) => `${code}: ${message}`);

const pairs = locales.flatMap((left) => locales.flatMap((right) => (left === right ? [] : [[left, right] as const])));
const oneWay = pairs.filter(([left, right]) => left < right).map((pair, nth) => [...pair, nth] as const);

test('every language with a pack has a page with the same facts', () => {
  const written = new Set(locales.map((locale) => languageOf(locale)?.code.split('-', 1)[0]));
  expect(LANGUAGES.filter(({ code }) => !written.has(code))).toEqual([]);
  for (const locale of locales) expect([locale, kindsIn(sourceOf(locale))]).toEqual([locale, kindsIn(sourceOf('en'))]);
  expect(kindsIn(sourceOf('en')).length).toBeGreaterThan(30);
});

test.each(pairs)('%s and %s with the same facts agree', (left, right) => {
  expect(lint(pageIn(left), pageIn(right))).toEqual([]);
});

test.each(oneWay)('of %s and %s with one fact changed, that one is found', (left, right, nth) => {
  const wrong = kindsIn(sourceOf(left)).flatMap((kind, at) => {
    if (!isThorough && (at + nth) % 3 !== 0) return [];
    // every fact of every language is changed in some pair
    const inLeft = (at + nth) % 2 === 0;
    const found = lint(pageIn(left, inLeft ? at : -1), pageIn(right, inLeft ? -1 : at));
    const isIt = found.length === 1 && found[0]?.startsWith(`PARITY_${kind.toUpperCase()}: `) === true;
    return isIt ? [] : [{ fact: [...sourceOf(inLeft ? left : right).matchAll(FACT)][at]?.[0], found }];
  });
  expect(wrong).toEqual([]);
});

test('signs of a region are its own', () => {
  const page = (locale: string, body: string) => ({
    ...{ key: 'page', path: null },
    page: atOnce(parityPage(locale, 'Page', body)),
  });
  const swiss = page('de-CH', "Er ist zu 99.95 % verfügbar und endet nach 1'000 Tagen.");
  const mexican = page('es-MX', 'Está disponible el 99.95 % y termina después de 1,000 días.');
  const german = page('de-DE', 'Er ist zu 99,95 % verfügbar und endet nach 1.000 Tagen.');
  expect(lint(swiss, mexican, german)).toEqual([]);
});

test('of a language without a pack nothing is guessed', () => {
  const italian = { ...pageIn('de'), page: { ...pageIn('de').page, locale: 'it' } };
  expect(lint(pageIn('en', 3), italian)).toEqual([]);
  expect(lint(italian, pageIn('en', 3))).toEqual([]);
});
