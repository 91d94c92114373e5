import type { RelationValue } from '../ports';

/** Relations with only those of their links, see `linkName`, that `isKept`. */
export const keepLinks = (
  relations: Readonly<Record<string, RelationValue>>,
  isKept: (name: string, field: string) => boolean,
): Record<string, RelationValue> =>
  Object.fromEntries(
    Object.entries(relations).map(([field, named]): [string, RelationValue] => {
      if (named === null) return [field, null];
      if (typeof named === 'string') return [field, isKept(named, field) ? named : null];
      return [field, named.filter((name) => isKept(name, field))];
    }),
  );
