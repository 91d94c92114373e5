import { LANGUAGES } from '../../../model/languages/language-of';
import { claimReader, type ClaimReader } from './read-claims';

const prepared = (names: readonly string[]): readonly ClaimReader[] =>
  LANGUAGES.flatMap(({ claims }) => (claims === null ? [] : claimReader(claims, names)));

/** The readers for authors whose names are not known. */
export const CLAIM_READERS = prepared([]);

/** A reader for each language with words about certificates; `names` are those of the author. */
export const claimReaders = (names: readonly string[]): readonly ClaimReader[] =>
  names.length === 0 ? CLAIM_READERS : prepared(names);
