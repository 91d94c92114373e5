import type { PagedAnswer } from '../../contracts/lists';
import type { Paged } from '../../migrator/report/page-of';

/** A page of a list in the form of Strapi's own lists. */
export const paged = <Value>({ data, pagination }: Paged<Value>): PagedAnswer<Value> => ({
  data,
  meta: { pagination },
});
