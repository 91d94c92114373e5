import { isJson } from './reach';

/** Every spelling of `sort` as paths: `title:desc,parent.title`, a list of those, `{ parent: { title: 'asc' } }`. */
export const sortPaths = (sort: unknown): string[][] => {
  if (typeof sort === 'string') return sort.split(',').map((part) => (part.split(':', 1)[0] ?? '').trim().split('.'));
  if (Array.isArray(sort)) return sort.flatMap(sortPaths);
  if (!isJson(sort)) return [];
  return Object.entries(sort).flatMap(([key, value]) =>
    isJson(value) ? sortPaths(value).map((path) => [key, ...path]) : [[key]],
  );
};
