import type { Locale, SourcePath } from '../../model';

/** A page that names a record. */
export interface Naming {
  locale: Locale;
  path: SourcePath;
}

/** The locales in which a record exists, the owner's first, each with the first page that names it. */
export type Presence = Map<Locale, SourcePath>;

/** A record exists in a language only where a page of that language names it. */
export const presenceOf = (namings: readonly Naming[], defaultLocale: Locale): Presence => {
  const rank = ({ locale, path }: Naming) => `${locale === defaultLocale ? '0' : '1'} ${path}`;
  const presence: Presence = new Map();
  for (const { locale, path } of namings.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1)))
    if (!presence.has(locale)) presence.set(locale, path);
  return presence;
};
