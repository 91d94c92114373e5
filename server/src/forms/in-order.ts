/** An entry, with the place that an editor gave it in lists where its type has one. */
interface Placed {
  order?: number | null;
  name: string;
  documentId: string;
  locale: string;
}

/** The order of lists: as editors gave it, then by name; entries of one name always in the same order. */
export const inOrder = (one: Placed, other: Placed): number =>
  (one.order ?? Infinity) - (other.order ?? Infinity) ||
  one.name.localeCompare(other.name, 'en') ||
  one.documentId.localeCompare(other.documentId, 'en') ||
  one.locale.localeCompare(other.locale, 'en');
