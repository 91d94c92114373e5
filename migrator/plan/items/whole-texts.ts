import { groupBy } from '../../group-by';
import { isWriting, type PlanItem } from '../plan';
import { placeOf } from '../redirects/redirect-items';

/** The stored page, by document and language, whose text a version is. */
const pageOf = (item: PlanItem): string | null => {
  const page = item.base?.relations['page'] ?? item.before?.relations['page'];
  const isText = item.type === 'page-version' && isWriting(item) && item.removal === undefined;
  return isText && typeof page === 'string' ? placeOf({ documentId: page, locale: item.locale }) : null;
};

/**
 * The items, with the versions of a stored page in front of it, in one transaction with it: readers get the new text by its
 * version, so that the page is not published before it, and nobody sees one without the other. A new page comes before its versions.
 */
export const withTextsWhole = (items: readonly PlanItem[]): PlanItem[] => {
  const pages = new Set(
    items.flatMap((item) => {
      const isStored = item.type === 'page' && isWriting(item) && item.removal === undefined && item.before !== null;
      return isStored ? [placeOf(item)] : [];
    }),
  );
  const isBefore = (item: PlanItem): boolean => pages.has(pageOf(item) ?? '');
  const texts = groupBy(items.filter(isBefore), pageOf);
  return items.flatMap((item) => {
    if (isBefore(item)) return [];
    const own = item.type === 'page' ? texts.get(placeOf(item)) : undefined;
    return own === undefined ? [item] : [...own, item].map((each) => ({ ...each, unit: item.key }));
  });
};
