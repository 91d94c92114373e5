import type { Language } from '../../../model/languages/language';
import { LANGUAGES } from '../../../model/languages/language-of';
import { languageOfText, mayBeIn } from './language-of-text';
import { claimReader, type ClaimReader } from './read-claims';

/** A reader with its language. */
export interface LanguageReader extends ClaimReader {
  language: Language;
}

/** The reader of a text in a language without phrases for statements; undefined for any other. */
export type ReaderOf = (text: string, around?: string) => LanguageReader | undefined;

/** Tells the language of the parts of a page; a part that does not tell it has that of the text around it, else of the page. */
export const readerOfTexts = (page: string, readers: readonly LanguageReader[]): ReaderOf => {
  const whole = languageOfText(page);
  // the sentences of a section come one after the other
  let last: { around: string; language: Language | null } = { around: '', language: null };
  return (text, around = '') => {
    const own = languageOfText(text);
    if (own === null && last.around !== around) last = { around, language: languageOfText(around) };
    const language = own ?? last.language ?? whole;
    return language?.statements === null ? readers.find((each) => each.language === language) : undefined;
  };
};

const prepared = (names: readonly string[]): readonly LanguageReader[] =>
  LANGUAGES.flatMap((language) => {
    const { claims } = language;
    const isIn = (sentence: string, least = 0): boolean => mayBeIn(language, sentence, least);
    return claims === null ? [] : { ...claimReader(claims, { names, isIn }), language };
  });

let nameless: readonly LanguageReader[] | undefined;

/**
 * A reader for each language with words about certificates; `names` are those of the author. The readers for authors whose names
 * are not known are prepared once, and only when they are asked for: it takes a tenth of a second.
 */
export const claimReaders = (names: readonly string[] = []): readonly LanguageReader[] =>
  names.length === 0 ? (nameless ??= prepared([])) : prepared(names);
