import { LANGUAGES } from './languages/language-of';

interface Phrase {
  says: RegExp;
  /** The names of the languages that it may name, by code. */
  called: readonly (readonly [code: string, name: RegExp])[];
}

const PHRASES: readonly Phrase[] = LANGUAGES.flatMap(({ pages: { prevailing } }) => {
  const named = Object.entries(prevailing.languages);
  const called = named.map(([code, words]) => [code, new RegExp(`^(?:${words})$`, 'i')] as const);
  const any = `(${named.map(([, words]) => words).join('|')})`;
  return prevailing.says(any).map((source) => ({ says: new RegExp(source, 'gi'), called }));
});

/** One line for each paragraph, without the marks of markdown. */
const plain = (text: string): string =>
  text
    .replace(/[*_`]/g, '')
    .replace(/\n[ \t>]*\n/g, '. ')
    .replace(/\s+/g, ' ')
    .replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '');

/** The codes of the languages that a text says prevail over its translations: "the English version shall prevail", "以英文版为准". */
export const statedPrevailing = (text: string): string[] => {
  const line = plain(text);
  const codes = PHRASES.flatMap(({ says, called }) =>
    [...line.matchAll(says)].flatMap(([, name = '']) =>
      called.filter(([, form]) => form.test(name)).map(([code]) => code),
    ),
  );
  return [...new Set(codes)];
};

/**
 * The locale that prevails by what the versions of a page say; null where none says anything, or they contradict each
 * other.
 *
 * @param locales the possible answers, the most likely first
 */
export const prevailingLocale = (stated: readonly (readonly string[])[], locales: readonly string[]): string | null => {
  const [named, ...others] = new Set(stated.flat());
  if (named === undefined || others.length > 0) return null;
  return locales.find((locale) => locale.split('-', 1)[0] === named) ?? null;
};
