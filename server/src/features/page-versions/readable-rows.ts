import type { Core } from '@strapi/strapi';
import { readableEntries, type AdminReader } from '../../auth/readable-entries';
import { findRows, link, type RowOf } from '../../database/rows';
import { uidOf } from '../../../../model/plugin-id';
import { instant, number, orElse, orNull, text } from '../../../../model/readers';
import { spokenFirst } from '../../../../model/spoken-first';
import { contentLocales } from '../../services/pages-locales';
import { VERSION_FIELDS } from '../../services/versions/version-fields';

const TEXTS = {
  id: number,
  documentId: text,
  locale: text,
  publishedAt: orNull(instant),
  title: orElse(text, ''),
  body: orElse(text, ''),
};
const PAGE = { ...TEXTS, slug: orElse(text, '') };
const VERSION = {
  ...TEXTS,
  key: orElse(text, ''),
  effectiveFrom: orNull(text),
  summary: orElse(text, ''),
  page: link({ documentId: text }),
};

export type VersionRow = RowOf<typeof VERSION>;

/** Rows in the order in which a person reads languages. */
const inTheirOrder = async <Row extends { locale: string }>(
  strapi: Core.Strapi,
  { language }: AdminReader,
  rows: readonly Row[],
): Promise<Row[]> => {
  const order = spokenFirst(language, [
    ...new Set([...(await contentLocales(strapi)), ...rows.map((row) => row.locale)]),
  ]);
  return rows.toSorted((one, other) => order.indexOf(one.locale) - order.indexOf(other.locale));
};

/** The drafts and published versions of a page that somebody may read in the Content Manager, their language first. */
export const readablePageRows = async (
  strapi: Core.Strapi,
  reader: AdminReader,
  documentId: string,
): Promise<RowOf<typeof PAGE>[]> => {
  const readable = readableEntries(strapi, reader.ability, uidOf('page'), ['title', 'body']);
  if (readable === null) return [];
  const where = { $and: [readable, { documentId }] };
  return inTheirOrder(strapi, reader, await findRows(strapi, uidOf('page'), PAGE, { where }));
};

/** The rows of versions that fit a condition and that somebody may read in the Content Manager, their language first. */
export const readableVersionRows = async (
  strapi: Core.Strapi,
  reader: AdminReader,
  condition: object,
): Promise<VersionRow[]> => {
  const readable = readableEntries(strapi, reader.ability, uidOf('page-version'), VERSION_FIELDS);
  if (readable === null) return [];
  const where = { $and: [readable, condition] };
  return inTheirOrder(strapi, reader, await findRows(strapi, uidOf('page-version'), VERSION, { where }));
};
