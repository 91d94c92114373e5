import type { StoredContent } from '../../content/drop/find-content';
import { plural } from '../../../../migrator/report/text/plural';

/** The things that `drop` keeps. */
const STAYS = [
  'Kept: files in the media library, the types and entries of the app itself, languages, roles and tokens,',
  "and the folder of uploads and cached results (the plugin's workDir; .tmp/compliance in the app by default).",
];

const table = (rows: readonly (readonly [string, string])[]): string[] => {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, count]) => `  ${name.padEnd(width)}  ${count}`);
};

export const isEmpty = ({ tables, rows }: StoredContent): boolean =>
  tables.length === 0 && rows.every((kind) => kind.rows === 0);

/** The deleted things, with the number of rows, and the kept ones; for people. */
export const dropText = (content: StoredContent): string[] => {
  if (isEmpty(content)) return ['The database contains no data of the plugin.'];
  const { tables, rows } = content;
  return [
    ...(tables.length > 0
      ? ['Tables:', ...table(tables.map(({ table: name, rows: count }) => [name, plural(count, 'row')] as const))]
      : []),
    'Rows in tables of Strapi:',
    ...table(rows.map(({ what, table: name, rows: count }) => [name, `${plural(count, 'row')}: ${what}`] as const)),
    ...STAYS,
  ];
};
