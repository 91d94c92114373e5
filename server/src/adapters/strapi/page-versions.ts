import type { Core } from '@strapi/strapi';
import { findRows, links, type RowOf } from '../../database/rows';
import { uidOf } from '../../../../model/plugin-id';
import { instant, number, oneOf, orElse, orNull, text } from '../../../../model/readers';
import { PAGE_KINDS } from '../../../../migrator/model/page';
import { yieldToEventLoop } from '../yield-to-event-loop';

const VERSION = {
  id: number,
  documentId: text,
  locale: text,
  title: orElse(text, ''),
  path: orNull(text),
  updatedAt: orNull(instant),
  publishedAt: orNull(instant),
};

/** One version of a page, without its text. */
export type PageVersion = RowOf<typeof VERSION>;

const BODY = {
  id: number,
  kind: orNull(oneOf(...PAGE_KINDS)),
  body: orNull(text),
  certifications: links({ id: number }),
};

const PART = 1_000;

/** All versions of all pages, without their texts. */
export const readPageVersions = async (strapi: Core.Strapi): Promise<PageVersion[]> => {
  const versions: PageVersion[] = [];
  for (let last = 0; ;) {
    const query = { where: { id: { $gt: last } }, orderBy: { id: 'asc' }, limit: PART };
    const part = await findRows(strapi, uidOf('page'), VERSION, query);
    versions.push(...part);
    last = part.at(-1)?.id ?? last;
    if (part.length < PART) return versions;
    await yieldToEventLoop();
  }
};

/** The texts of these versions, and the certifications that they name, by the id of the version. */
export const readPageTexts = async (
  strapi: Core.Strapi,
  ids: readonly number[],
): Promise<Map<number, RowOf<typeof BODY>>> => {
  const rows = await findRows(strapi, uidOf('page'), BODY, { where: { id: { $in: [...ids] } } });
  return new Map(rows.map((row) => [row.id, row]));
};
