import type { Locale } from '../../../model/contracts/values';

/** A row of a document in one language; of a type without drafts, or where all are drafts, without `publishedAt`. */
interface Version {
  locale: Locale;
  publishedAt?: Date | null;
}

/**
 * The row by which a list shows a document: a published one, in the first of these languages that it has, else in any; of a
 * document that was never published, a draft. Undefined where there is no row.
 */
export const shownVersion = <Row extends Version>(
  versions: readonly Row[],
  locales: readonly Locale[],
): Row | undefined => {
  const place = ({ publishedAt, locale }: Row): number =>
    (publishedAt === null ? locales.length + 1 : 0) +
    (locales.includes(locale) ? locales.indexOf(locale) : locales.length);
  return versions.toSorted((one, other) => place(one) - place(other))[0];
};
