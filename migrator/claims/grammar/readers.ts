import { LANGUAGES } from '../../../model/languages/language-of';
import { claimReader, type ClaimReader } from './read-claims';

const prepared = (names: readonly string[]): readonly ClaimReader[] =>
  LANGUAGES.flatMap(({ claims }) => (claims === null ? [] : claimReader(claims, names)));

let nameless: readonly ClaimReader[] | undefined;

/**
 * A reader for each language with words about certificates; `names` are those of the author. The readers for authors whose names
 * are not known are prepared once, and only when they are asked for: it takes a tenth of a second.
 */
export const claimReaders = (names: readonly string[] = []): readonly ClaimReader[] =>
  names.length === 0 ? (nameless ??= prepared([])) : prepared(names);
