import type { Pagination } from '../../migrator/report/page-of';

/** A page of a list in the form of Strapi's own lists. */
export const paged = <Value>({ data, pagination }: { data: Value[]; pagination: Pagination }) => ({
  data,
  meta: { pagination },
});
