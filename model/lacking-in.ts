import type { Locale } from './contracts/values';

/** The languages among these that an entry has no version in; none of a type that is the same in all of them. */
export const lackingIn = ({ locales }: { locales: readonly Locale[] }, languages: readonly Locale[]): Locale[] =>
  locales.includes('') ? [] : languages.filter((language) => !locales.includes(language));
