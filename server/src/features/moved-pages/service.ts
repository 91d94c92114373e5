import type { Core } from '@strapi/strapi';
import { yieldToEventLoop } from '../../adapters/yield-to-event-loop';
import { rightsOf, type RightsCheck } from '../../adapters/strapi/content-rights';
import { readableEntries, type AdminReader } from '../../auth/readable-entries';
import { documentsOf } from '../../content/documents';
import { lockedWrite } from '../../content/locks/locked-write';
import { keepStates } from '../../content/texts/keep-texts';
import { redirectsWith } from '../../content/validate/redirect-chains';
import type { LinkPlan, PagePaths } from '../../../../model/contracts/moved-pages';
import { contentUid } from '../../content/content-type';
import { chunks } from '../../database/chunks';
import { findRow } from '../../database/rows';
import { hashOf } from '../../../../migrator/canonical-hash';
import type { NeededRight } from '../../../../migrator/plan/needed-rights';
import { text } from '../../../../model/readers';
import { publishRight } from '../../../../migrator/run/publish/publication';
import { conflict, Refusal } from '../../services/refusal';
import type { Actor } from '../../services/actor';
import { pathsOf, planLinks, publishedPath, type LinkingText, type PagePlace, type TextPlan } from './linking-entries';

/** Documents that are written in one transaction: whoever publishes something else waits for no more than these. */
const BATCH = 20;

/** Redirects and rewritten links for the paths that pages leave. */
export interface MovedPagesService {
  /** Where a page stands, and the paths that lead to it. @throws Refusal */
  paths(reader: AdminReader, place: PagePlace): Promise<PagePaths>;
  /** The texts that link to old paths of a page, and what rewriting their links does. @throws Refusal */
  links(reader: AdminReader, actor: Actor, place: PagePlace): Promise<LinkPlan>;
  /**
   * Rewrites these links as the plan with this hash shows, some documents after the other; answers the plan that was done. What was
   * done before something fails stays done, and is in no plan after it. @throws Refusal
   */
  rewrite(reader: AdminReader, actor: Actor, place: PagePlace, hash: string): Promise<LinkPlan>;
  /** Unpublishes a page, and says what its path answers: another path or URL, or 410 for null. @throws Refusal */
  unpublish(reader: AdminReader, actor: Actor, place: PagePlace, to: string | null): Promise<void>;
}

/** @throws Refusal (404) for a page that the role cannot read in this language */
const checkReadable = async (strapi: Core.Strapi, { ability }: AdminReader, place: PagePlace): Promise<void> => {
  const readable = readableEntries(strapi, ability, contentUid('page'), ['title', 'path']);
  const where = { $and: [{ documentId: place.documentId, locale: place.locale }, readable ?? {}] };
  const found = readable === null ? null : await findRow(strapi, contentUid('page'), { documentId: text }, { where });
  if (found === null) throw new Refusal(404, 'ENTRY_NOT_FOUND', 'There is no such entry, or your role cannot read it.');
};

/** @throws Refusal (403) with what is missing */
const checkRights = (missingOf: RightsCheck, needed: readonly NeededRight[]): void => {
  const missing = missingOf(needed);
  if (missing.length === 0) return;
  const message = `Your role lacks permissions that this requires. ${missing.map((each) => each.message).join(' ')}`;
  throw new Refusal(403, 'FOLLOW_UP_RIGHTS_MISSING', message, { missing });
};

const shownPlan = ({ entries, ...plan }: TextPlan): LinkPlan => ({
  ...plan,
  entries: entries.map(({ field: _field, moved: _moved, ...entry }) => entry),
});

const outdated = (): Refusal =>
  conflict('hash', 'PREVIEW_OUTDATED', 'Entries have changed since this preview. Open the preview again.');

/** The entries of a plan in some documents, as they are now. @throws Refusal (409) where one of them is another than it was */
const stillApproved = (plan: TextPlan, now: TextPlan, documentIds: readonly string[]): LinkingText[] => {
  if (hashOf([now.path, now.oldPaths]) !== hashOf([plan.path, plan.oldPaths])) throw outdated();
  const found = new Set(now.entries.map(hashOf));
  const approved = plan.entries.filter(({ documentId }) => documentIds.includes(documentId));
  if (!approved.every((entry) => found.has(hashOf(entry)))) throw outdated();
  return approved;
};

const write = async (strapi: Core.Strapi, { type, documentId, locale, field, moved, action }: LinkingText) => {
  const writeText = async (): Promise<void> => {
    await documentsOf(strapi, type).update({ documentId, locale, data: { [field]: moved } });
    if (action === 'publish') await documentsOf(strapi, type).publish({ documentId, locale });
  };
  // the words are the same: no translation is behind for it
  await (type === 'page' ? keepStates(strapi, documentId, writeText) : writeText());
};

export const movedPages = ({ strapi }: { strapi: Core.Strapi }): MovedPagesService => ({
  async paths(reader, place) {
    await checkReadable(strapi, reader, place);
    return pathsOf(strapi, place);
  },

  async links(reader, actor, place) {
    await checkReadable(strapi, reader, place);
    return shownPlan(await planLinks(strapi, reader, await rightsOf(strapi, actor.id), place));
  },

  async rewrite(reader, actor, place, hash) {
    await checkReadable(strapi, reader, place);
    const missingOf = await rightsOf(strapi, actor.id);
    const plan = await planLinks(strapi, reader, missingOf, place);
    if (plan.hash !== hash) throw outdated();
    if (plan.entries.every(({ action }) => action === 'refuse'))
      throw conflict('state', 'NOTHING_TO_DO', 'There is nothing to do.');
    const documents = new Map(plan.entries.map(({ type, documentId }) => [documentId, { type, documentId }]));
    for (const batch of chunks([...documents.values()], BATCH)) {
      const ids = batch.map(({ documentId }) => documentId);
      await lockedWrite(strapi, { documents: batch }, async () => {
        // what is written is read again once it is locked; all other texts were looked at before
        const locked = await planLinks(strapi, reader, missingOf, place, ids);
        for (const entry of stillApproved(plan, locked, ids)) if (entry.action !== 'refuse') await write(strapi, entry);
      });
      await yieldToEventLoop();
    }
    return shownPlan(plan);
  },

  async unpublish(reader, actor, place, to) {
    await checkReadable(strapi, reader, place);
    const { documentId, locale } = place;
    const missingOf = await rightsOf(strapi, actor.id);
    await lockedWrite(strapi, { documents: [{ type: 'page', documentId }] }, async () => {
      const from = await publishedPath(strapi, place);
      if (from === null)
        throw conflict('state', 'NOTHING_TO_DO', 'The page is not published with a path in this language.');
      const [known] = await redirectsWith(strapi, 'from', from);
      const data = { from, to, code: to === null ? 410 : 301, origin: 'editor' };
      const action = known === undefined ? ('create' as const) : ('update' as const);
      checkRights(missingOf, [
        publishRight('page', locale),
        { action, type: 'redirect', locale: '', fields: Object.keys(data).sort() },
      ]);
      await documentsOf(strapi, 'page').unpublish({ documentId, locale });
      const redirects = documentsOf(strapi, 'redirect');
      await (known === undefined
        ? redirects.create({ data })
        : redirects.update({ documentId: known.documentId, data }));
    });
  },
});
