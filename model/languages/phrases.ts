import { LANGUAGES } from './language-of';
import type { Language } from './language';
import { wholeWords } from './whole-words';
import type { Words } from './words';

/** The parts of a language that it may lack. */
type Part = 'facts' | 'statements';

/** The phrase of this name in every language that has it, in the order of `LANGUAGES`. */
export const phrases = <Kind extends Part, Phrase>(
  part: Kind,
  select: (of: NonNullable<Language[Kind]>) => Phrase | readonly Phrase[] | null,
): Phrase[] =>
  LANGUAGES.flatMap((language) => {
    const of = language[part];
    return of === null ? [] : (select(of) ?? []);
  });

/**
 * One expression that finds what any of these finds, so that a text is searched once. Their numbered groups count on from
 * one to the next.
 *
 * @throws Error if their flags differ
 */
export const joined = (patterns: readonly RegExp[]): RegExp => {
  const [first, ...others] = patterns;
  if (first === undefined) return /(?!)/;
  if (others.some(({ flags }) => flags !== first.flags)) throw new Error(`flags differ: ${patterns.join(', ')}`);
  return new RegExp(patterns.map(({ source }) => `(?:${source})`).join('|'), first.flags);
};

/** Words of pages in any language, as the source of one expression. */
export const pageWords = (select: (of: Language['pages']) => Words | undefined): Words => {
  const all = LANGUAGES.flatMap(({ pages }) => select(pages) ?? []).filter((words) => words !== '');
  return `(?:${all.join('|')})`;
};

/** Makes the question which of some names a text has the words for; the first name counts. */
export const namedIn = <Name>(
  names: readonly Name[],
  wordsOf: (of: Language['pages'], name: Name) => Words | undefined,
): ((text: string) => Name | undefined) => {
  const said = names.map((name) => ({
    name,
    pattern: new RegExp(
      pageWords((of) => wordsOf(of, name)),
      'i',
    ),
  }));
  return (text) => said.find(({ pattern }) => pattern.test(text))?.name;
};

/** The same, which finds whole words only. */
export const wholePageWords = (select: (of: Language['pages']) => Words): Words => {
  const all = LANGUAGES.flatMap((language) => {
    const words = select(language.pages);
    return words === '' ? [] : wholeWords(language, words);
  });
  return `(?:${all.join('|')})`;
};

/** Whether one of these patterns finds something. */
export const finds = (patterns: readonly RegExp[], text: string): boolean =>
  patterns.some((pattern) => pattern.test(text));
