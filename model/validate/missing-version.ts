import { asTyped, flaw, quote, type Flaw } from './problem';

/** The problem of naming a record without a version in a language of the entry; follows the name of the field. */
export const missingVersion = (name: string, locale: string): Flaw =>
  flaw(
    'NO_VERSION',
    `names ${quote(name)}, which has no version in ${locale}. This field is the same in every language: add the ${locale} version first.`,
    { value: asTyped(name), locale },
  );
