import type { FacetedAnswer, PagedAnswer } from '../../../../model/contracts/lists';
import type { Faceted, Paged } from '../../../../migrator/report/page-of';

/** A page of a list in the form of Strapi's own lists. */
export const paged = <Value>({ data, pagination }: Paged<Value>): PagedAnswer<Value> => ({
  data,
  meta: { pagination },
});

/** The same, with the values of each filter. */
export const faceted = <Value, Name extends string>({
  data,
  pagination,
  facets,
}: Faceted<Value, Name>): FacetedAnswer<Value, Name> => ({ data, meta: { pagination, facets } });
