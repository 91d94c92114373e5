import type { PlanItem } from '../plan/plan';

/** The page of a redirect could not be written in the same run. */
export class UnmovedPageError extends Error {
  override name = 'UnmovedPageError';
  constructor() {
    super('Its page could not be written, and stays where it was.');
  }
}

/** Whether the item gives a page that stands already another path. */
export const isMove = ({ type, action, write }: PlanItem): boolean =>
  type === 'page' && action !== 'create' && 'path' in write.fields;

/** The page, by document and language, to which the item points a redirect; null where it points none. */
export const pageLedTo = ({ type, write, base }: PlanItem): string | null => {
  const page =
    type === 'redirect' && 'to' in write.fields ? (write.relations['page'] ?? base?.relations['page']) : null;
  return typeof page === 'string' ? page : null;
};
