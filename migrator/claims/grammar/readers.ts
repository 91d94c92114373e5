import type { Language } from '../../../model/languages/language';
import { LANGUAGES } from '../../../model/languages/language-of';
import { claimReader, type ClaimReader } from './read-claims';

/** A reader with its language. */
export interface LanguageReader extends ClaimReader {
  language: Language;
}

const prepared = (names: readonly string[]): readonly LanguageReader[] =>
  LANGUAGES.flatMap((language) => {
    const { claims } = language;
    return claims === null ? [] : { ...claimReader(claims, names), language };
  });

let nameless: readonly LanguageReader[] | undefined;

/**
 * A reader for each language with words about certificates; `names` are those of the author. The readers for authors whose names
 * are not known are prepared once, and only when they are asked for: it takes a tenth of a second.
 */
export const claimReaders = (names: readonly string[] = []): readonly LanguageReader[] =>
  names.length === 0 ? (nameless ??= prepared([])) : prepared(names);
