import { useQueryParams } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import type { List } from '../../../../model/lists/list';

type Params = Record<string, string>;

/** The question for a list that stands in the address. */
export interface ListParams {
  params: Params;
  setFilter: (name: string, value: string) => void;
  /** Null: no filter is set. */
  clear: (() => void) | null;
}

/** Page, search and filters of a list. They stand in the address, so that "Back" and a copied link lead to the same rows. */
export const useListParams = ({ filters }: Pick<List, 'filters'>): ListParams => {
  const [{ query }, setQuery] = useQueryParams<Params>();
  const params = useMemo(() => {
    const known = ['page', 'pageSize', ...Object.keys(filters)].flatMap((name) => {
      const value = query[name];
      return value === undefined || value === '' ? [] : [[name, value] as const];
    });
    // Strapi's search field writes `_q`, percent-encoded once more than an address needs.
    const search = query['_q'];
    return Object.fromEntries<string>([...known, ...(search ? [['q', decodeURIComponent(search)] as const] : [])]);
  }, [filters, query]);
  const setFilter = (name: string, value: string) => {
    setQuery({ [name]: value, page: '1' });
  };
  const names = Object.keys(filters);
  const clear = () => {
    setQuery({ ...Object.fromEntries(names.map((name) => [name, ''])), _q: '', page: '1' });
  };
  const isFiltered = names.some((name) => params[name] !== undefined) || params['q'] !== undefined;
  return { params, setFilter, clear: isFiltered ? clear : null };
};
