import type { Core } from '@strapi/strapi';
import type { Shown, ShownPage } from '../../../../model/changes/content-change';
import { chunks } from '../../database/chunks';
import { findRows, link } from '../../database/rows';
import { orElse, orNull, text } from '../../../../model/readers';
import { contentUid } from '../content-type';

const RELATED = link({ documentId: text });
const COLUMNS = {
  documentId: text,
  locale: text,
  path: orNull(text),
  title: orElse(text, ''),
  version: orNull(text),
  sourceDate: orNull(text),
  parent: RELATED,
  supersededBy: RELATED,
};

/** A published page with all that pages around it show of it: in breadcrumbs, and in lists of versions. */
export interface NamedPage extends ShownPage {
  version: string | null;
  sourceDate: string | null;
  parent: string | null;
  supersededBy: string | null;
}

/** A page and the pages around it, as readers see them. */
export const shownPage = (pages: readonly NamedPage[], neighbours: readonly NamedPage[]): Shown => ({
  locales: pages.map(({ locale }) => locale),
  certifications: [],
  processors: [],
  pages: [...pages, ...neighbours],
  redirected: [],
  everywhere: null,
});

const readWhere = async (strapi: Core.Strapi, where: object): Promise<NamedPage[]> => {
  const query = { where: { $and: [{ publishedAt: { $notNull: true } }, where] }, orderBy: { id: 'asc' } };
  const rows = await findRows(strapi, contentUid('page'), COLUMNS, query);
  return rows.map(({ parent, supersededBy, ...page }) => ({
    ...page,
    parent: parent?.documentId ?? null,
    supersededBy: supersededBy?.documentId ?? null,
  }));
};

/** A page in all its published languages. */
export const readNamedPage = async (strapi: Core.Strapi, documentId: string): Promise<NamedPage[]> =>
  readWhere(strapi, { documentId });

/** Pages in all their published languages. */
export const readNamedPages = async (strapi: Core.Strapi, documentIds: readonly string[]): Promise<NamedPage[]> => {
  const found: NamedPage[] = [];
  for (const $in of chunks(documentIds)) found.push(...(await readWhere(strapi, { documentId: { $in } })));
  return found;
};

/** The pages that are published in a language, in all their published languages. */
export const readTranslations = async (strapi: Core.Strapi, locale: string): Promise<NamedPage[]> => {
  const ids = (await readWhere(strapi, { locale })).map(({ documentId }) => documentId);
  return readNamedPages(strapi, ids);
};

const nameOf = ({ title: _title, ...page }: NamedPage): string => JSON.stringify([_title, page]);

/** Whether the pages around a page show it as before. */
export const isNamedAlike = (before: readonly NamedPage[], after: readonly NamedPage[]): boolean =>
  JSON.stringify(before.map(nameOf).sort()) === JSON.stringify(after.map(nameOf).sort());

/** The published pages that name these in breadcrumbs or among their versions. */
export const readNeighbours = async (strapi: Core.Strapi, named: readonly NamedPage[]): Promise<NamedPage[]> => {
  const seen = new Set(named.map(({ documentId }) => documentId));
  const found: NamedPage[] = [];
  for (let level = [...named]; level.length > 0;) {
    const documentId = { $in: [...new Set(level.map((page) => page.documentId))] };
    const newer = { $in: [...new Set(level.flatMap(({ supersededBy }) => supersededBy ?? []))] };
    const around = { $or: [{ parent: { documentId } }, { supersededBy: { documentId } }, { documentId: newer }] };
    const rows = await readWhere(strapi, around);
    level = rows.filter((page) => !seen.has(page.documentId));
    for (const page of level) seen.add(page.documentId);
    found.push(...level);
  }
  return found;
};
