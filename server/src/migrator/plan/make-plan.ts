import { hashOf } from '../canonical-hash';
import type { Diagnostic } from '../diagnostics';
import { WITHOUT_LOCALES, type RecordDraft, type RelatedRef } from '../model';
import type { KnownEntry, RelationValue } from '../ports';
import { atOnce, mapInSteps, type Steps } from '../steps';
import { itemKey, linkName, refKey } from './identity';
import { MARKED_DRAFT } from './marked-drafts';
import { sortedSet } from './merge-set';
import { leavingItem, standingPaths } from './missing-item';
import { countActions, isWriting, type Plan, type PlanItem, type PlannedFile, type PlanOptions } from './plan';
import { planItem } from './plan-item';
import { removalsFirst, withoutRefusedRedirects } from './redirects-and-pages';
import { stillInSource, type SourceFile } from './still-in-source';
import type { World } from './world';

/** What a record that is about to be written breaks, as the same checks find it that guard the admin panel and the API. */
export type Validate = (draft: RecordDraft) => Diagnostic[];

const withoutRemovals = ({ missing: _missing, ...options }: PlanOptions): PlanOptions => options;

const isList = (named: RecordDraft['relations'][string]): named is readonly RelatedRef[] => Array.isArray(named);

const isRedirect = ({ type }: KnownEntry): boolean => type === 'redirect';

const hashItem = ({
  key,
  action,
  reason,
  removal,
  renamedFrom,
  publish,
  documentId,
  contentHash,
  changes,
  write,
  before,
}: PlanItem): string =>
  hashOf({
    key,
    action,
    reason,
    removal,
    renamedFrom,
    publish,
    documentId,
    contentHash,
    verdicts: changes.map(({ field, verdict }) => [field, verdict]),
    // what a merged text or list becomes depends on what the last import wrote
    merged: changes.flatMap(({ source, result, verdict }) =>
      verdict === 'take' && result !== source ? [hashOf(result)] : [],
    ),
    relations: write.relations,
    before: before === null ? null : hashOf(before),
  });

/** The plan's identity: what it will do and what it saw, not the texts themselves. */
function* hashPlan(
  { items, ...plan }: Pick<Plan, 'site' | 'options' | 'items' | 'media'>,
  rules: unknown,
): Steps<string> {
  return hashOf({ ...plan, rules, items: yield* mapInSteps(items, hashItem) });
}

/** Nobody has seen the page, and its source does not want it seen: a redirect, which has no draft, would tell where it is. */
const isUnseenDraft = ({ reason, markedDraft, before }: PlanItem): boolean =>
  (reason === MARKED_DRAFT || markedDraft === true) && (before === null || before.publication === 'draft');

/**
 * A redirect follows its page only when the page goes, and is no draft that nobody has seen: where the page's new path is not written, it leads where it led,
 * and there is none that did not stand already.
 */
const whereThePageIs = (draft: RecordDraft, items: ReadonlyMap<string, PlanItem>, world: World): RecordDraft | null => {
  const page = draft.follows === undefined ? undefined : items.get(draft.follows);
  const isUnseen = page !== undefined && isUnseenDraft(page);
  if (draft.follows === undefined || (!isUnseen && 'path' in (page?.write.fields ?? {}))) return draft;
  const known = world.known(draft, draft.locale);
  if (known === null) return null;
  const { fields, relations } = known.base;
  const led = 'page' in relations ? {} : draft.relations;
  return { ...draft, localized: fields, relations: led, contentHash: known.contentHash };
};

/**
 * Decides for every draft, in writing order, what an import does with it. Pure: the same drafts and world give the
 * same plan and the same hash. `rules` are the settings that shaped the drafts; they are part of the hash. `files` are
 * those that the drafts may wait for, `sources` the files of the source, those that were not imported as well.
 */
export function* planInSteps(
  site: string,
  drafts: readonly RecordDraft[],
  world: World,
  options: PlanOptions,
  rules: unknown,
  validate: Validate,
  files: readonly PlannedFile[] = [],
  sources: readonly SourceFile[] = [],
): Steps<Plan> {
  const planned: PlanItem[] = [];
  const byKey = new Map<string, PlanItem>();
  const byContent = new Map(files.map((file) => [file.sha256, file]));
  const created = new Set<string>();
  for (const wanted of drafts) {
    const draft = whereThePageIs(wanted, byKey, world);
    if (draft === null) continue;
    // A relation may only name an entry that stands by the time it is written: stored already, or earlier in this plan.
    const standing = (ref: RelatedRef): string[] => {
      const documentId = world.documentId(ref);
      const locale = ref.locale ?? draft.locale;
      const stands = created.has(itemKey(ref, locale)) || world.stored(ref.type, documentId, locale) !== null;
      return stands ? [linkName(draft.type, { documentId, locale })] : [];
    };
    const relations = Object.fromEntries(
      Object.entries(draft.relations).map(([field, named]): [string, RelationValue] => [
        field,
        isList(named) ? sortedSet(named.flatMap(standing)) : ((named && standing(named)[0]) ?? null),
      ]),
    );
    const awaited = (draft.media ?? []).flatMap((sha256) => byContent.get(sha256) ?? []);
    const item = planItem(draft, relations, world, options, validate(draft), awaited);
    const ref = refKey(draft);
    // Only the first locale of a new document creates it; the next ones add themselves to it.
    if (item.newDocument && created.has(ref)) item.newDocument = false;
    if (item.action === 'create') created.add(item.key).add(ref);
    planned.push(item);
    byKey.set(item.key, item);
    yield;
  }
  if (!options.partial) {
    // the shared facts of a record are no entry of their own
    const entries = world.allKnown.filter(({ type, locale }) => locale !== '' || WITHOUT_LOCALES.has(type));
    const gone = entries.filter((known) => !byKey.has(itemKey(known, known.locale)));
    const standing = standingPaths(drafts);
    // a source without any page is more likely a wrong folder than the end of a site
    const fate = standing.size > 0 ? options : withoutRemovals(options);
    // what names others goes before them: redirects before pages, and pages before their records
    const leaving = gone.reverse().sort((a, b) => Number(isRedirect(b)) - Number(isRedirect(a)));
    const kept = stillInSource(leaving, sources);
    for (const known of leaving) {
      planned.push(leavingItem(known, world, fate, standing, kept.get(itemKey(known, known.locale)) ?? null));
      yield;
    }
  }
  const items = withoutRefusedRedirects(removalsFirst(planned), world.addresses);
  const awaited = new Set(items.filter(isWriting).flatMap((item) => item.media.map(({ sha256 }) => sha256)));
  const media = files.filter(({ sha256 }) => awaited.has(sha256));
  const planHash = yield* hashPlan({ site, options, items, media }, rules);
  return { site, planHash, options, items, media, counts: countActions(items) };
}

/** The same, at once. */
export const makePlan = (...plan: Parameters<typeof planInSteps>): Plan => atOnce(planInSteps(...plan));
