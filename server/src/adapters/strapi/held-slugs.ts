import type { Core } from '@strapi/strapi';
import { contentUid } from '../../content/content-type';
import type { KnownEntry } from '../../migrator/ports';
import type { HeldSlug } from '../../migrator/resolve/site-context';

interface SlugRow {
  documentId: string;
  locale: string;
  slug: string;
}

/** The slugs of all pages that stand in Strapi now, whoever wrote them; `known` tells which are pages of the site. */
export const readHeldSlugs = async (strapi: Core.Strapi, known: readonly KnownEntry[]): Promise<HeldSlug[]> => {
  const groups = new Map(known.flatMap(({ type, documentId, key }) => (type === 'page' ? [[documentId, key]] : [])));
  const rows = (await strapi.db.query(contentUid('page')).findMany({
    select: ['documentId', 'locale', 'slug'],
    where: { slug: { $notNull: true } },
  })) as SlugRow[];
  return rows.map(({ documentId, locale, slug }) => ({ group: groups.get(documentId) ?? null, locale, slug }));
};
