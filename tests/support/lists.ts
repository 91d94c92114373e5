import fs from 'node:fs';
import path from 'node:path';
import type { List, Words } from '../../model/lists/list';

const FOLDER = path.join(__dirname, '../../model/lists');

/** A part that lists have in common has no address. */
const isList = (value: unknown): value is List =>
  typeof value === 'object' && value !== null && 'columns' in value && 'at' in value;

/** All lists of the panel: whatever a file of `model/lists/` exports as one. */
export const LISTS: [string, List][] = fs
  .readdirSync(FOLDER)
  .flatMap((file) => Object.entries(jest.requireActual<Record<string, unknown>>(path.join(FOLDER, file))))
  .filter((entry): entry is [string, List] => isList(entry[1]));

/** All that a list says in the panel. */
export const wordsOf = ({ title, search, empty, columns, filters }: List): Words[] => [
  ...[title, empty, ...(search === null ? [] : [search]), ...Object.values(columns)],
  ...Object.values(filters).flatMap((filter) =>
    filter.label === null
      ? []
      : [
          filter.label,
          ...(filter.unchosen === undefined ? [] : [filter.unchosen]),
          ...(typeof filter.names === 'string' ? [] : Object.values(filter.names)),
        ],
  ),
];
