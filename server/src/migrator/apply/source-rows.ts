import type { OriginalText } from '../model';
import type { ItemBase, PlanItem } from '../plan/plan';
import type { KnownEntry } from '../ports';

type Remembered = KnownEntry & { original: OriginalText | null };

/** What an item that has been applied leaves in the source map: its locale's row, and the shared facts' where it owns them. */
export const sourceRows = (item: PlanItem, base: ItemBase): Remembered[] => {
  const row = {
    type: item.type,
    key: item.recordKey,
    documentId: item.documentId,
    sourcePath: item.sourcePath,
    contentHash: item.contentHash,
  };
  const published = item.publish || (item.before !== null && item.before.publication !== 'draft');
  const locale: Remembered = {
    ...row,
    locale: item.locale,
    base: { fields: base.fields, relations: base.relations, published },
    original: item.original,
  };
  const shared: Remembered = {
    ...row,
    locale: '',
    base: { fields: base.shared, relations: {}, published: false },
    original: null,
  };
  return Object.keys(base.shared).length > 0 ? [locale, shared] : [locale];
};
