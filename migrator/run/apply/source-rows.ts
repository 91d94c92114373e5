import type { OriginalText } from '../../model/source';
import type { ItemBase, PlanItem } from '../../plan/plan';
import type { Base, KnownEntry } from '../../model/ports/source-map';

type Remembered = KnownEntry & { original: OriginalText | null };

/**
 * The rows of an applied item in the source map: that of its locale, and that of the shared facts where it owns them.
 */
export const sourceRows = (item: PlanItem, base: ItemBase): Remembered[] => {
  const row = {
    type: item.type,
    key: item.recordKey,
    documentId: item.documentId,
    sourcePath: item.sourcePath,
    contentHash: item.contentHash,
  };
  const published = item.publish || (item.before !== null && item.before.publication !== 'draft');
  const { adopted, stated = {} } = base;
  const evidence = (isShared: boolean): Pick<Base, 'adopted' | 'stated'> => {
    const facts = Object.entries(stated).filter(([field]) => field in base.shared === isShared);
    return { ...(adopted && { adopted }), ...(facts.length > 0 && { stated: Object.fromEntries(facts) }) };
  };
  const locale: Remembered = {
    ...row,
    locale: item.locale,
    base: { fields: base.fields, relations: base.relations, published, ...evidence(false) },
    original: item.original,
  };
  const shared: Remembered = {
    ...row,
    locale: '',
    base: { fields: base.shared, relations: {}, published: false, ...evidence(true) },
    original: null,
  };
  return Object.keys(base.shared).length > 0 ? [locale, shared] : [locale];
};
