import type { Language } from './language';
import type { Words } from './words';

/** Letters of words that are separated by spaces, for a class of characters. */
export const LETTER = 'A-Za-zÀ-ÖØ-öø-ɏ';

/** Words of a language, in text only as whole words if the language separates them. */
export const wholeWords = ({ spaced }: Language, words: Words): string =>
  spaced ? `(?<![${LETTER}])(?:${words})(?![${LETTER}\\d])` : `(?:${words})`;
