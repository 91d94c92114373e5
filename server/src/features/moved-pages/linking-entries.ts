import type { Core } from '@strapi/strapi';
import type { RightsCheck } from '../../adapters/strapi/content-rights';
import { createDocumentsTarget } from '../../adapters/strapi/entries/documents-target';
import { yieldToEventLoop } from '../../adapters/yield-to-event-loop';
import { readableEntries, type AdminReader } from '../../auth/readable-entries';
import { getConfig } from '../../config';
import { contentUid } from '../../content/content-type';
import { pagesAt, redirectsWith } from '../../content/validate/redirect-chains';
import type { LinkAction, LinkingEntry, LinkPlan, PagePaths } from '../../../../model/contracts/moved-pages';
import { chunks } from '../../database/chunks';
import { findRow, findRows, group } from '../../database/rows';
import { normalisePath } from '../../../../model/path-candidates';
import { targetOf } from '../../../../model/redirects/chain';
import { getService } from '../../get-service';
import { hashOf } from '../../../../migrator/canonical-hash';
import type { StoredEntry } from '../../../../migrator/model/ports/entry';
import { number, orElse, text } from '../../../../model/readers';
import { publishRight } from '../../../../migrator/run/publish/publication';
import { linkMover, type Moves } from '../../render/moved-links';

/** The texts in which people link, with the names of their entries. */
const TEXTS = [
  { type: 'page', field: 'body', name: 'title' },
  { type: 'certification', field: 'description', name: 'name' },
] as const;

/** The code of a redirect that may end. */
const TEMPORARY = 302;

/** Entries that one approval rewrites, and as many that it refuses are listed. */
const MOST_ENTRIES = 200;

/** Drafts whose texts are in memory at a time. */
const DRAFTS = 100;

/** Documents that are read whole at a time, in all their languages. */
const READ_WHOLE = 5;

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

const actionOf = ({ type, locale, publication }: StoredEntry, field: string, missingOf: RightsCheck): LinkAction => {
  const publishes = publication === 'published';
  const needed = [
    { action: 'update' as const, type, locale, fields: [field] },
    ...(publishes ? [publishRight(type, locale)] : []),
  ];
  if (missingOf(needed).length > 0) return 'refuse';
  return publishes ? 'publish' : 'update';
};

/** The path at which a page is published; null where it is not. */
export const publishedPath = async (strapi: Core.Strapi, { documentId, locale }: PagePlace): Promise<string | null> => {
  const where = { documentId, locale, publishedAt: { $notNull: true }, path: { $notNull: true } };
  return (await findRow(strapi, contentUid('page'), { path: text }, { where }))?.path ?? null;
};

/** The path of a page, and those that lead to it. */
export const pathsOf = async (strapi: Core.Strapi, place: PagePlace): Promise<PagePaths> => {
  const path = await publishedPath(strapi, place);
  return { path, oldPaths: path === null ? [] : await pathsLeadingTo(strapi, path) };
};

interface Draft extends PagePlace {
  values: Record<string, string>;
}

/** The drafts of a type that somebody may read, of all documents or of these, with no more of them than is asked for. */
async function* draftsOf(
  strapi: Core.Strapi,
  { ability }: AdminReader,
  { type, field, name }: (typeof TEXTS)[number],
  among: readonly string[] | null,
): AsyncGenerator<Draft[]> {
  const readable = readableEntries(strapi, ability, contentUid(type), [field, name]);
  if (readable === null) return;
  const columns = { id: number, documentId: text, locale: text, values: group([field, name], orElse(text, '')) };
  const asked = among === null ? {} : { documentId: { $in: [...among] } };
  for (let last = 0; ;) {
    const where = { $and: [readable, asked, { publishedAt: null, id: { $gt: last } }] };
    const drafts = await findRows(strapi, contentUid(type), columns, { where, orderBy: { id: 'asc' }, limit: DRAFTS });
    yield drafts;
    if (drafts.length < DRAFTS) return;
    last = drafts.at(-1)?.id ?? last;
    await yieldToEventLoop();
  }
}

/** The texts with links to move, of all documents or of these. Only entries that have such links are read whole. */
async function* linkingTexts(
  strapi: Core.Strapi,
  reader: AdminReader,
  missingOf: RightsCheck,
  moves: Moves,
  among: readonly string[] | null,
): AsyncGenerator<LinkingText> {
  const target = createDocumentsTarget(strapi);
  const moveHere = linkMover(moves);
  for (const kind of TEXTS) {
    const { type, field, name } = kind;
    for await (const drafts of draftsOf(strapi, reader, kind, among)) {
      const linking = [];
      for (const { documentId, locale, values } of drafts) {
        const body = values[field] ?? '';
        const found = await getService(strapi, 'bodies').workOnLong(
          'moved',
          { body, moves },
          { bodies: [body], place: `${type} ${documentId} (${locale})` },
          () => Promise.resolve(moveHere(body)),
        );
        await yieldToEventLoop();
        if (found === null || found.links.length === 0) continue;
        const title = values[name] ?? '';
        linking.push({
          ...{ documentId, locale, name: title === '' ? documentId : title },
          ...{ links: found.links, moved: found.text },
        });
      }
      for (const some of chunks(linking, READ_WHOLE)) {
        await yieldToEventLoop();
        const stored = await target.read(some.map(({ documentId }) => ({ type, documentId })));
        for (const found of some) {
          const entry = stored.find((each) => each.documentId === found.documentId && each.locale === found.locale);
          if (entry !== undefined) yield { ...found, type, field, action: actionOf(entry, field, missingOf) };
        }
      }
    }
  }
}

/**
 * The texts that link to old paths of a page, of those that somebody may read, and what rewriting them does: as many as one
 * approval rewrites. With `among`, only those of these documents are looked at.
 */
export const planLinks = async (
  strapi: Core.Strapi,
  reader: AdminReader,
  missingOf: RightsCheck,
  place: PagePlace,
  among: readonly string[] | null = null,
): Promise<TextPlan> => {
  const { path, oldPaths } = await pathsOf(strapi, place);
  const paths = new Map(oldPaths.map((from) => [from, path ?? from]));
  const entries: LinkingText[] = [];
  // one by one: all texts at once would hold the event loop
  const hashes: string[] = [];
  const planned = (more: boolean): TextPlan => ({
    ...{ path, oldPaths, hash: hashOf([path, oldPaths, hashes]) },
    ...{ entries, more },
  });
  if (oldPaths.length === 0) return planned(false);
  const counts = { refused: 0, rewritten: 0 };
  const moves = { paths, origins: getConfig(strapi).origins };
  for await (const entry of linkingTexts(strapi, reader, missingOf, moves, among)) {
    // those that are refused take no room: an approval always rewrites something, if anything may be
    const kind = entry.action === 'refuse' ? 'refused' : 'rewritten';
    if (counts[kind] < MOST_ENTRIES) {
      entries.push(entry);
      hashes.push(hashOf(entry));
    } else if (kind === 'rewritten') return planned(true);
    counts[kind] += 1;
  }
  return planned(counts.refused > MOST_ENTRIES);
};
