import type { Core } from '@strapi/strapi';
import type { RightsCheck } from '../../adapters/strapi/content-rights';
import { createDocumentsTarget } from '../../adapters/strapi/entries/documents-target';
import { readableEntries, type AdminReader } from '../../auth/readable-entries';
import { getConfig } from '../../config';
import { contentUid } from '../../content/content-type';
import { pagesAt, redirectsWith } from '../../content/validate/redirect-chains';
import type { LinkAction, LinkingEntry, LinkPlan } from '../../contracts/moved-pages';
import { findRow, findRows } from '../../database/rows';
import { normalisePath, pathCandidates } from '../../domain/path-candidates';
import { targetOf } from '../../domain/redirects/chain';
import { hashOf } from '../../migrator/canonical-hash';
import type { StoredEntry } from '../../migrator/ports/entry';
import { text } from '../../readers';
import { moveLinks, type Moves } from '../../render/moved-links';

/** The texts in which people link, with the names of their entries. */
const TEXTS = [
  { type: 'page', field: 'body', name: 'title' },
  { type: 'certification', field: 'description', name: 'name' },
] as const;

/** The code of a redirect that may end. */
const TEMPORARY = 302;

/** A page in one language. */
export interface PagePlace {
  documentId: string;
  locale: string;
}

/** A text that links to old paths, with what it would be. */
export interface LinkingText extends LinkingEntry {
  field: string;
  moved: string;
}

/** A plan with what it writes. */
export interface TextPlan extends LinkPlan {
  entries: LinkingText[];
}

/**
 * The paths from which readers are led to a path for good, through any number of redirects. A page that is published at such
 * a path answers there instead of the redirect, and a link through a temporary redirect is meant to stay.
 */
const pathsLeadingTo = async (strapi: Core.Strapi, path: string): Promise<string[]> => {
  const found = new Map([[normalisePath(path), path]]);
  for (const place of found.values())
    for (const redirect of await redirectsWith(strapi, 'to', place)) {
      const isLasting = targetOf(redirect) !== null && Number(redirect.code) !== TEMPORARY;
      if (!isLasting || found.has(normalisePath(redirect.from))) continue;
      if ((await pagesAt(strapi, redirect.from)).length === 0) found.set(normalisePath(redirect.from), redirect.from);
    }
  return [...found.values()].slice(1).sort();
};

/** How a path may stand in a text; with its last slash or without, it begins alike. */
const beginnings = (path: string): string[] => {
  const spellings = pathCandidates(path);
  return spellings.filter((one) => !one.endsWith('/') || !spellings.includes(one.slice(0, -1)));
};

/** Which entries somebody may read have a draft that names one of these paths. */
const naming = async (
  strapi: Core.Strapi,
  { ability }: AdminReader,
  { type, field, name }: (typeof TEXTS)[number],
  paths: readonly string[],
): Promise<PagePlace[]> => {
  const readable = readableEntries(strapi, ability, contentUid(type), [field, name]);
  const named = paths.flatMap(beginnings).map((path) => ({ [field]: { $containsi: path } }));
  if (readable === null || named.length === 0) return [];
  const where = { $and: [readable, { publishedAt: null }, { $or: named }] };
  return findRows(strapi, contentUid(type), { documentId: text, locale: text }, { where });
};

const actionOf = ({ type, locale, publication }: StoredEntry, field: string, missingOf: RightsCheck): LinkAction => {
  const publishes = publication === 'published';
  const needed = [
    { action: 'update' as const, type, locale, fields: [field] },
    ...(publishes ? [{ action: 'publish' as const, type, locale, fields: [] }] : []),
  ];
  if (missingOf(needed).length > 0) return 'refuse';
  return publishes ? 'publish' : 'update';
};

const textOf = ({ fields }: StoredEntry, field: string): string => {
  const value = fields[field];
  return typeof value === 'string' ? value : '';
};

/** The path at which a page is published; null where it is not. */
export const publishedPath = async (strapi: Core.Strapi, { documentId, locale }: PagePlace): Promise<string | null> => {
  const where = { documentId, locale, publishedAt: { $notNull: true }, path: { $notNull: true } };
  return (await findRow(strapi, contentUid('page'), { path: text }, { where }))?.path ?? null;
};

/** The texts that link to old paths of a page, of those that somebody may read, and what rewriting them does. */
export const planLinks = async (
  strapi: Core.Strapi,
  reader: AdminReader,
  missingOf: RightsCheck,
  place: PagePlace,
): Promise<TextPlan> => {
  const path = await publishedPath(strapi, place);
  const oldPaths = path === null ? [] : await pathsLeadingTo(strapi, path);
  const moves: Moves = {
    paths: new Map(oldPaths.map((from) => [from, path ?? from])),
    origins: getConfig(strapi).origins,
  };
  const target = createDocumentsTarget(strapi);
  const entries: LinkingText[] = [];
  for (const kind of TEXTS) {
    const { type, field, name } = kind;
    const places = await naming(strapi, reader, kind, oldPaths);
    const isNamed = new Set(places.map(({ documentId, locale }) => `${documentId} ${locale}`));
    const ids = [...new Set(places.map(({ documentId }) => documentId))].sort();
    const stored = ids.length === 0 ? [] : await target.read(ids.map((documentId) => ({ type, documentId })));
    for (const entry of stored) {
      const { documentId, locale } = entry;
      const { text: moved, links } = moveLinks(textOf(entry, field), moves);
      if (links.length === 0 || !isNamed.has(`${documentId} ${locale}`)) continue;
      const named = textOf(entry, name) || documentId;
      const action = actionOf(entry, field, missingOf);
      entries.push({ type, documentId, locale, name: named, links, action, field, moved });
    }
  }
  return { path, oldPaths, hash: hashOf([path, oldPaths, entries]), entries };
};
