import { normalisePath } from '../../../model/path-candidates';
import type { PlanReason } from '../../../model/contracts/reasons';
import type { PlanItem } from '../../plan/plan';
import { pathAfter } from '../../plan/redirects/redirect-items';
import { CodedError } from '../../../model/coded-error';

/** A page on which a redirect depends could not be written in the same run. */
export class UnmovedPageError extends CodedError<'PAGE_NOT_WRITTEN'> {
  override name = 'UnmovedPageError';
  constructor(message: string, options?: ErrorOptions) {
    super('PAGE_NOT_WRITTEN', message, options);
  }
}

/** Whether the item gives an existing page another path. */
export const isMove = ({ type, action, write }: PlanItem): boolean =>
  type === 'page' && action !== 'create' && 'path' in write.fields;

/** The normalised path of the item's page when the item has been applied; null for other items. */
export const pathOfPage = (item: PlanItem): string | null => {
  const path = item.type === 'page' ? pathAfter(item) : null;
  return path === null ? null : normalisePath(path);
};

/** The normalised path of the redirect that the item deletes for a page; null for other items. */
export const pathCleared = ({ type, reason, removal, recordKey }: PlanItem): string | null =>
  type === 'redirect' && removal !== undefined && reason === ('page-stands-here' satisfies PlanReason)
    ? normalisePath(recordKey)
    : null;

/** The page, by document and language, to which the item points a redirect; null for other items. */
export const pageLedTo = ({ type, write, base }: PlanItem): string | null => {
  const page =
    type === 'redirect' && 'to' in write.fields ? (write.relations['page'] ?? base?.relations['page']) : null;
  return typeof page === 'string' ? page : null;
};
