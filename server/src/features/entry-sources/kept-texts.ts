import type { Core } from '@strapi/strapi';
import { pageRowsOf, type SourceRow } from './source-rows';
import { readableFields, type Ability } from '../../auth/readable-entries';
import { contentUid } from '../../content/content-type';

/** The text of a file of a site; null where it is not kept or a role may not read it. */
type TextOf = (site: string, path: string) => string | null;

/** The fields that an import wrote. */
export const writtenBy = ({ base }: SourceRow): string[] => [
  ...Object.keys(base.fields),
  ...Object.keys(base.relations),
];

/** The source map keeps the text of each page, so it is there when the uploaded source is gone. */
const pagesAmong = async (
  strapi: Core.Strapi,
  ability: Ability,
  rows: readonly SourceRow[],
): Promise<(row: SourceRow) => boolean> => {
  const ids = [...new Set(rows.map(({ targetDocumentId }) => targetDocumentId))];
  if (ids.length === 0) return () => false;
  const drafts = { documentId: { $in: ids }, publishedAt: { $null: true } };
  const fields = [...new Set(rows.flatMap(writtenBy))];
  const isReadable = await readableFields(strapi, ability, contentUid('page'), drafts, fields);
  return (row) => {
    const page = { documentId: row.targetDocumentId, locale: row.targetLocale };
    return writtenBy(row).every((field) => isReadable(page, field));
  };
};

/**
 * The texts of files, for a role that can read, in the Content Manager, the pages that were made of them, with every field
 * that their imports wrote: a file holds all of them.
 */
export const keptTexts = async (
  strapi: Core.Strapi,
  ability: Ability,
  files: readonly { site: string; paths: readonly string[] }[],
): Promise<TextOf> => {
  const rows = await pageRowsOf(strapi, files);
  const isReadable = await pagesAmong(strapi, ability, rows);
  const kept = new Map(
    rows.filter(isReadable).map((row) => [`${row.site} ${row.sourcePath}`, row.original?.text ?? null]),
  );
  return (site, path) => kept.get(`${site} ${path}`) ?? null;
};
