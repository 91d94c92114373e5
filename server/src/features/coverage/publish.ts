import type { Core } from '@strapi/strapi';
import { rightsOf, rightsUnder, type RightsCheck } from '../../adapters/strapi/content-rights';
import { explainError } from '../../adapters/strapi/explain-error';
import type { AdminReader } from '../../auth/readable-entries';
import type { PagePublication, PublishedPage } from '../../../../model/contracts/coverage';
import { documentsOf } from '../../content/documents';
import type { LockedDocument } from '../../content/locks/lock-document';
import { lockedWrite } from '../../content/locks/locked-write';
import { readPageRows } from '../../content/texts/page-rows';
import { documentKey } from '../../../../model/entry-keys';
import { spokenFirst } from '../../../../model/spoken-first';
import type { Actor } from '../../services/actor';
import { planPublication } from './publish-plan';
import { readablePages } from './readable';

/** A page to publish, as its preview showed it. */
export interface SeenPage {
  documentId: string;
  hash: string;
}

const plansFor = async (
  strapi: Core.Strapi,
  reader: AdminReader,
  missingOf: RightsCheck,
  documentIds: readonly string[],
) => {
  const { readable, locales } = await readablePages(strapi, reader);
  const drafts = { $and: [readable, { publishedAt: null }] };
  const named = spokenFirst(reader.language, locales);
  const visible = (locales.length === 0 ? [] : await readPageRows(strapi, documentIds, drafts)).sort(
    (one, other) => named.indexOf(one.locale) - named.indexOf(other.locale),
  );
  const { ability } = reader;
  const plans = await planPublication(strapi, { missingOf, ability, visible });
  return documentIds.flatMap((id) => plans.filter(({ documentId }) => documentId === id));
};

/** The plan of publishing these pages. Writes nothing. */
export const previewPublication = async (
  strapi: Core.Strapi,
  reader: AdminReader,
  actor: Actor,
  documentIds: readonly string[],
): Promise<PagePublication[]> => plansFor(strapi, reader, rightsUnder(strapi, reader.ability, actor.id), documentIds);

/** The documents that a publication writes, by their keys, and the page, which names them. */
const documentsIn = ({ documentId, entries }: PagePublication): Map<string, LockedDocument> => {
  const written = entries.filter(({ action }) => action === 'publish');
  const documents = [...written, { type: 'page' as const, documentId }];
  return new Map(documents.map((each) => [documentKey(each), { type: each.type, documentId: each.documentId }]));
};

const haveSameKeys = (one: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>): boolean =>
  one.size === other.size && [...one.keys()].every((key) => other.has(key));

const publishOne = async (
  strapi: Core.Strapi,
  reader: AdminReader,
  actor: Actor,
  { documentId, hash }: SeenPage,
): Promise<PublishedPage> => {
  const nothing = { documentId, title: '', entries: [], error: null };
  const [seen] = await plansFor(strapi, reader, await rightsOf(strapi, actor.id), [documentId]);
  if (seen === undefined) return { ...nothing, result: 'refused' };
  const locked = documentsIn(seen);
  return lockedWrite(strapi, { documents: [...locked.values()] }, async (): Promise<PublishedPage> => {
    // somebody may have changed an entry between the plan and the lock
    const [plan] = await plansFor(strapi, reader, await rightsOf(strapi, actor.id), [documentId]);
    if (plan === undefined) return { ...nothing, result: 'refused' };
    const done = { ...nothing, title: plan.title, entries: plan.entries };
    if (plan.hash !== hash || !haveSameKeys(documentsIn(plan), locked)) return { ...done, result: 'outdated' };
    if (plan.action !== 'publish') return { ...done, result: plan.action === 'refuse' ? 'refused' : 'unchanged' };
    for (const entry of plan.entries)
      if (entry.action === 'publish')
        await documentsOf(strapi, entry.type).publish({ documentId: entry.documentId, locale: entry.locale });
    return { ...done, result: 'published' };
  });
};

/** Publishes pages one after the other, each in a transaction of its own: one that fails holds no other up. */
export const publishPages = async (
  strapi: Core.Strapi,
  reader: AdminReader,
  actor: Actor,
  pages: readonly SeenPage[],
): Promise<PublishedPage[]> => {
  const results: PublishedPage[] = [];
  for (const page of pages)
    try {
      results.push(await publishOne(strapi, reader, actor, page));
    } catch (error) {
      const { documentId } = page;
      results.push({ documentId, title: '', result: 'failed', entries: [], error: explainError(error) });
    }
  return results;
};
