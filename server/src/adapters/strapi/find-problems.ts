import type { Core } from '@strapi/strapi';
import { createRecordFacts } from '../../content/record-facts';
import { validateRecord } from '../../domain/validate/validate-record';
import { FILE_START, diagnostic, type Diagnostic } from '../../migrator/diagnostics';
import { WITHOUT_DRAFTS, type FieldValue, type RecordDraft } from '../../migrator/model';
import type { PlanOptions } from '../../migrator/plan/plan';
import { refKey } from '../../migrator/plan/identity';
import { staysDraft } from '../../migrator/plan/marked-drafts';
import { isRecreated } from '../../migrator/plan/recreated';
import type { World } from '../../migrator/plan/world';
import { breathe } from './breathe';

/**
 * What the drafts break, by the rules that guard the admin panel and the APIs, so that a plan does not promise what
 * the write would refuse. A draft that says what the last import wrote has passed before and is asked again only when it
 * is to be published. Throws the reason of `signal` when that says stop.
 */
export const findProblems = async (
  strapi: Core.Strapi,
  drafts: readonly RecordDraft[],
  world: World,
  options: Pick<PlanOptions, 'publish' | 'publishDrafts' | 'recreate'>,
  signal?: AbortSignal,
): Promise<Map<RecordDraft, Diagnostic[]>> => {
  // the plan decides about redirects by where pages and redirects stand when it has been applied
  const ofPlan = {
    pagesStanding: () => Promise.resolve([]),
    redirectsOnTheWay: () => Promise.resolve([]),
  };
  const facts = { ...createRecordFacts(strapi), ...ofPlan };
  const problems = new Map<RecordDraft, Diagnostic[]>();
  // a language that is about to be added begins with the facts that the first one states
  const shared = new Map<string, Record<string, FieldValue>>();
  for (const draft of drafts) shared.set(refKey(draft), { ...shared.get(refKey(draft)), ...draft.shared });
  for (const draft of drafts) {
    signal?.throwIfAborted();
    const { type, locale, sourcePath } = draft;
    const publish = options.publish && !staysDraft(draft, options);
    const documentId = world.documentId(draft);
    const entry = world.stored(type, documentId, locale);
    const isBack = entry === null && isRecreated(draft, options);
    const unchanged = !isBack && world.known(draft, locale)?.contentHash === draft.contentHash;
    const online = entry?.publication === 'published';
    if (unchanged && (online || !publish)) continue;
    // what has no drafts is public as soon as it is written
    const published = publish || WITHOUT_DRAFTS.has(type);
    const context = {
      documentId,
      locale: locale === '' ? null : locale,
      published,
      complete: !world.isStored(type, documentId),
    };
    const [stored] = world.storedLocales(type, documentId);
    const values = { ...stored?.shared, ...draft.localized, ...shared.get(refKey(draft)) };
    const found = await validateRecord(type, values, context, facts);
    await breathe();
    if (found.length === 0) continue;
    problems.set(
      draft,
      found.map(({ path: [field = ''], message }) => {
        const { path, line } = draft.stated?.[field] ?? { path: sourcePath, line: FILE_START.line };
        return diagnostic('RECORD_INVALID', path, { line, column: FILE_START.column }, message);
      }),
    );
  }
  return problems;
};
