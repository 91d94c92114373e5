import { useQueryParams } from '@strapi/strapi/admin';
import { useMemo } from 'react';

type Params = Record<string, string>;

/** Page, search and filters of a list. They stand in the address, so that "Back" and a copied link lead to the same rows. */
export const useListParams = (filters: readonly string[]) => {
  const [{ query }, setQuery] = useQueryParams<Params>();
  const params = useMemo(() => {
    const known = ['page', 'pageSize', ...filters].flatMap((name) => {
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
  const clear = () => {
    setQuery({ ...Object.fromEntries(filters.map((name) => [name, ''])), _q: '', page: '1' });
  };
  const isFiltered = filters.some((name) => params[name] !== undefined) || params['q'] !== undefined;
  return { params, setFilter, clear: isFiltered ? clear : null };
};
