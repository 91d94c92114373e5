import { normalisePath } from '../../delivery/path-candidates';
import type { PlanReason } from '../../contracts/reasons';
import type { PlanItem } from '../plan/plan';
import { pathAfter } from '../plan/redirect-items';

/** A page on which a redirect depends could not be written in the same run. */
export class UnmovedPageError extends Error {
  override name = 'UnmovedPageError';
}

/** Whether the item gives a page that stands already another path. */
export const isMove = ({ type, action, write }: PlanItem): boolean =>
  type === 'page' && action !== 'create' && 'path' in write.fields;

/** The path, in its normal form, at which the item brings a page; null where it brings none. */
export const pathOfPage = (item: PlanItem): string | null => {
  const path = item.type === 'page' ? pathAfter(item) : null;
  return path === null ? null : normalisePath(path);
};

/** The path, in its normal form, from which the item takes a redirect for a page; null where it takes none. */
export const pathCleared = ({ type, reason, removal, recordKey }: PlanItem): string | null =>
  type === 'redirect' && removal !== undefined && reason === ('page-stands-here' satisfies PlanReason)
    ? normalisePath(recordKey)
    : null;

/** The page, by document and language, to which the item points a redirect; null where it points none. */
export const pageLedTo = ({ type, write, base }: PlanItem): string | null => {
  const page =
    type === 'redirect' && 'to' in write.fields ? (write.relations['page'] ?? base?.relations['page']) : null;
  return typeof page === 'string' ? page : null;
};
