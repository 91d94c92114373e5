import { canonicalJson, sha256 } from '../canonical-hash';
import { WITHOUT_LOCALES, type Locale, type RecordRef, type RecordType } from '../model';

/**
 * The document id of a record that an import creates: the same for every run, so that a plan can name what it will
 * create. It starts with a letter because Strapi's relation shorthand reads a leading digit as a row id.
 */
export const documentIdOf = (site: string, ref: RecordRef): string =>
  `c${sha256(canonicalJson([site, ref.type, ref.key])).slice(0, 23)}`;

/** The source map's row id: one per site, record and locale (`''` for the shared facts). */
export const sourceIdOf = (site: string, ref: RecordRef, locale: Locale): string =>
  sha256(canonicalJson([site, ref.type, ref.key, locale]));

/** How a relation of a type names an entry: by its document, from a type without languages also by the entry's own. */
export const linkName = (
  from: RecordType,
  { documentId, locale }: { documentId: string; locale?: Locale | null },
): string => (WITHOUT_LOCALES.has(from) && locale ? `${documentId} ${locale}` : documentId);

/** What such a name names; no language where it is the one of the entry that holds it. */
export const namedByLink = (name: string): { documentId: string; locale?: Locale } => {
  const [documentId = '', locale] = name.split(' ');
  return locale === undefined ? { documentId } : { documentId, locale };
};

/** A record's name in maps and messages: `page support/sla/storage`. */
export const refKey = (ref: RecordRef): string => `${ref.type} ${ref.key}`;

/** A plan item's name: `page support/sla/storage en`, `redirect /sla/storage.html`. */
export const itemKey = (ref: RecordRef, locale: Locale): string =>
  WITHOUT_LOCALES.has(ref.type) ? refKey(ref) : `${refKey(ref)} ${locale}`;

/** The record that a plan item's name names. */
export const refOfItem = ({
  type,
  key,
  locale,
}: {
  type: RecordRef['type'];
  key: string;
  locale: Locale;
}): RecordRef => ({
  type,
  key: key.slice(type.length + 1, WITHOUT_LOCALES.has(type) ? undefined : -locale.length - 1),
});
