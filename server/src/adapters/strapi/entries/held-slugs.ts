import type { Core } from '@strapi/strapi';
import { findRows } from '../../../database/rows';
import { text } from '../../../../../model/readers';
import { contentUid } from '../../../content/content-type';
import type { KnownEntry } from '../../../../../migrator/model/ports/source-map';
import type { HeldSlug } from '../../../../../migrator/site/site-context';

/** The slugs of all pages that stand in Strapi now, whoever wrote them; `known` tells which are pages of the site. */
export const readHeldSlugs = async (strapi: Core.Strapi, known: readonly KnownEntry[]): Promise<HeldSlug[]> => {
  const groups = new Map(known.flatMap(({ type, documentId, key }) => (type === 'page' ? [[documentId, key]] : [])));
  const columns = { documentId: text, locale: text, slug: text };
  const rows = await findRows(strapi, contentUid('page'), columns, { where: { slug: { $notNull: true } } });
  return rows.map(({ documentId, locale, slug }) => ({ group: groups.get(documentId) ?? null, locale, slug }));
};
