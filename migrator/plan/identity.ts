import type { Locale, RecordType } from '../../model/contracts/values';
import { recordTypes } from '../../model/record-types';
import { canonicalJson, sha256 } from '../canonical-hash';
import type { RecordRef } from '../model/record-draft';

/**
 * The document id of a record that an import creates: the same for every run, so that a plan can name what it will
 * create. It starts with a letter because Strapi's relation shorthand reads a leading digit as a row id.
 */
export const documentIdOf = (site: string, ref: RecordRef): string =>
  `c${sha256(canonicalJson([site, ref.type, ref.key])).slice(0, 23)}`;

/** The source map's row id: one per site, record and locale (`''` for the shared facts). */
export const sourceIdOf = (site: string, ref: RecordRef, locale: Locale): string =>
  sha256(canonicalJson([site, ref.type, ref.key, locale]));

/**
 * The name of an entry in a relation: its document id, and its locale where the type with the relation has no locales.
 */
export const linkName = (
  from: RecordType,
  { documentId, locale }: { documentId: string; locale?: Locale | null },
): string => (!recordTypes[from].hasLocales && locale ? `${documentId} ${locale}` : documentId);

/** The entry of such a name; without a locale it is the locale of the entry with the relation. */
export const namedByLink = (name: string): { documentId: string; locale?: Locale } => {
  const [documentId = '', locale] = name.split(' ');
  return locale === undefined ? { documentId } : { documentId, locale };
};

/** A record's name in maps and messages: `page support/sla/storage`. */
export const refKey = (ref: RecordRef): string => `${ref.type} ${ref.key}`;

/** A plan item's name: `page support/sla/storage en`, `redirect /sla/storage.html`. */
export const itemKey = (ref: RecordRef, locale: Locale): string =>
  recordTypes[ref.type].hasLocales ? `${refKey(ref)} ${locale}` : refKey(ref);

/** The record of a plan item's name. */
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
  key: key.slice(type.length + 1, recordTypes[type].hasLocales ? -locale.length - 1 : undefined),
});
