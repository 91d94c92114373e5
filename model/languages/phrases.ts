import { LANGUAGES } from './language-of';
import type { Language } from './language';
import type { Words } from './words';

/** The parts of a language that it may lack. */
type Part = 'facts' | 'statements';

/** What one phrase is called in every language that has it, in the order of the languages. */
export const phrases = <Kind extends Part, Phrase>(
  part: Kind,
  select: (of: NonNullable<Language[Kind]>) => Phrase | readonly Phrase[] | null,
): Phrase[] =>
  LANGUAGES.flatMap((language) => {
    const of = language[part];
    return of === null ? [] : (select(of) ?? []);
  });

/**
 * One expression that finds what any of these finds, so that a text is searched once.
 *
 * @throws Error if their flags differ
 */
export const anyOf = (patterns: readonly RegExp[]): RegExp => {
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

/** Whether one of these patterns finds something. */
export const finds = (patterns: readonly RegExp[], text: string): boolean =>
  patterns.some((pattern) => pattern.test(text));
