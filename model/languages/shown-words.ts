import { en } from './en';
import type { ShownWords } from './language';
import { languageOf } from './language-of';

/** The words that are printed beside a text in this locale: those of its language, or else English. */
export const shownWords = (locale: string): ShownWords => (languageOf(locale) ?? en).shown;
