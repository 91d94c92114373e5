import type { Core } from '@strapi/strapi';
import type { RecordType } from '../../../../model/contracts/values';
import type { Shown, ShownPage } from '../../../../model/changes/content-change';
import { findRows, link, type RowOf } from '../../database/rows';
import { recordTypes } from '../../../../model/record-types';
import { orElse, orNull, text } from '../../../../model/readers';
import { contentUid } from '../content-type';
import { mayClaim } from './claiming-pages';
import { naming } from '../ledger/naming';
import { readNamedPages, readNeighbours } from './page-neighbours';

const PUBLISHED = { publishedAt: { $notNull: true } };
const PAGE = { documentId: text, locale: text, path: orNull(text), title: orElse(text, '') };

/** Nothing that readers see. */
export const NOTHING: Shown = {
  locales: [],
  certifications: [],
  processors: [],
  pages: [],
  redirected: [],
  everywhere: null,
};

const pagesWhere = async (strapi: Core.Strapi, where: object): Promise<ShownPage[]> =>
  findRows(strapi, contentUid('page'), PAGE, { where: { $and: [PUBLISHED, where] } });

/** The languages in which anybody may read an entry. */
const localesOf = async (strapi: Core.Strapi, type: RecordType, documentId: string): Promise<string[]> => {
  const where = { documentId, ...(recordTypes[type].hasDrafts && PUBLISHED) };
  if (type !== 'document')
    return (await findRows(strapi, contentUid(type), { locale: text }, { where })).map(({ locale }) => locale);
  const rows = await findRows(strapi, contentUid(type), { locale: text, visibility: orNull(text) }, { where });
  return rows.flatMap(({ locale, visibility }) => (visibility === 'internal' ? [] : locale));
};

/** The published processors that a service uses. */
const processorsOf = async (strapi: Core.Strapi, documentId: string): Promise<string[]> => {
  const where = { $and: [PUBLISHED, { services: { documentId } }] };
  const rows = await findRows(strapi, contentUid('processor'), { documentId: text }, { where });
  return [...new Set(rows.map((row) => row.documentId))];
};

/** The published pages whose version it is, in its languages, and the pages that name them. */
const pagesOfVersion = async (
  strapi: Core.Strapi,
  documentId: string,
  locales: readonly string[],
): Promise<ShownPage[]> => {
  const columns = { page: link({ documentId: text }) };
  const rows = await findRows(strapi, contentUid('page-version'), columns, { where: { documentId } });
  const pages = await readNamedPages(strapi, [...new Set(rows.flatMap(({ page }) => page?.documentId ?? []))]);
  const shown = pages.filter(({ locale }) => locales.includes(locale));
  return [...shown, ...(await readNeighbours(strapi, shown))];
};

const redirectFrom = async (strapi: Core.Strapi, documentId: string): Promise<string[]> => {
  const rows = await findRows(strapi, contentUid('redirect'), { from: text }, { where: { documentId } });
  return rows.map(({ from }) => from);
};

const OPERATOR = { locale: text, kind: orNull(text), name: orNull(text), url: orNull(text) };

/** The facts of an organization that every page states: name and address of the operator are in the structured data of all. */
export const statedEverywhere = (rows: readonly RowOf<typeof OPERATOR>[]): string | null => {
  const stated = rows.filter(({ kind }) => kind === 'operator').map(({ locale, name, url }) => [locale, name, url]);
  return stated.length === 0 ? null : JSON.stringify(stated.sort());
};

const everywhereOf = async (strapi: Core.Strapi, type: RecordType, documentId: string): Promise<string | null> =>
  type === 'organization'
    ? statedEverywhere(await findRows(strapi, contentUid(type), OPERATOR, { where: { documentId } }))
    : null;

/**
 * An entry that is no page, as readers see it: the published pages and certifications that show it. A page shows a fact
 * in each of its languages, also where it was edited in another one. Nothing of evidence that is internal.
 */
export const readShown = async (
  strapi: Core.Strapi,
  type: Exclude<RecordType, 'page'>,
  documentId: string,
): Promise<Shown> => {
  if (type === 'redirect') return { ...NOTHING, redirected: await redirectFrom(strapi, documentId) };
  const locales = await localesOf(strapi, type, documentId);
  if (locales.length === 0) return NOTHING;
  if (type === 'processor') return { ...NOTHING, locales };
  if (type === 'page-version') return { ...NOTHING, locales, pages: await pagesOfVersion(strapi, documentId, locales) };
  if (type === 'certification') {
    const claiming = await mayClaim(strapi, type, documentId);
    const pages = await pagesWhere(strapi, { $or: [{ certifications: { documentId } }, ...claiming] });
    return { ...NOTHING, locales, pages };
  }
  const certifications = [...new Set(await naming(strapi, type, documentId))];
  const processors = type === 'service' ? await processorsOf(strapi, documentId) : [];
  const ways = [
    ...(certifications.length === 0 ? [] : [{ certifications: { documentId: { $in: certifications } } }]),
    ...(type === 'document' ? [{ documents: { documentId } }] : []),
    ...(type === 'standard' ? await mayClaim(strapi, type, documentId) : []),
  ];
  const pages = ways.length === 0 ? [] : await pagesWhere(strapi, { $or: ways });
  return {
    ...NOTHING,
    locales,
    certifications,
    processors,
    pages,
    everywhere: await everywhereOf(strapi, type, documentId),
  };
};
