import { LANGUAGES } from '../../../model/languages/language-of';
import { claimReader, type ClaimReader } from './read-claims';

/** A reader for each language with words about certificates. */
export const CLAIM_READERS: readonly ClaimReader[] = LANGUAGES.flatMap(({ claims }) =>
  claims === null ? [] : claimReader(claims),
);
