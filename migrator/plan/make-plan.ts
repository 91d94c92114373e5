import type { PlanOptions } from '../../model/contracts/plan';
import type { RelationValue } from '../../model/contracts/values';
import { recordTypes } from '../../model/record-types';
import { hashOf } from '../canonical-hash';
import type { Finding } from '../findings';
import { keepHere, type SetAside } from '../model/ports/long-texts';
import type { RecordDraft, RecordRef, RelatedRef } from '../model/record-draft';
import { sortedSet } from './compare/merge-set';
import { itemKey, linkName, refKey } from './identity';
import { leavingItem, pagePaths } from './items/missing-item';
import { planItem } from './items/plan-item';
import { withTextsWhole } from './items/whole-texts';
import { stillInSource, type SourceFile } from './items/still-in-source';
import { staysDraft } from './marked-drafts';
import { countActions, isWriting, type ItemFile, type Plan, type PlanItem, type PlannedFile } from './plan';
import { withMovesWhole } from './redirects/whole-moves';
import { placeOf } from './redirects/redirect-items';
import { ledToPage, withLostRedirects, withoutPage } from './redirects/redirect-targets';
import { removalsFirst, withoutRefusedRedirects } from './redirects/redirects-and-pages';
import type { StoredState } from './stored-state/stored-state';

/** The findings about a record that is about to be written, by the checks of the admin panel and the API. */
export type Validate = (draft: RecordDraft) => Finding[];

const withoutRemovals = ({ missing: _missing, ...options }: PlanOptions): PlanOptions => options;

const isList = (named: RecordDraft['relations'][string]): named is readonly RelatedRef[] => Array.isArray(named);

const isRedirect = ({ type }: RecordRef): boolean => type === 'redirect';

const hashItem = (item: PlanItem): string =>
  hashOf({
    key: item.key,
    action: item.action,
    reason: item.reason,
    removal: item.removal,
    renamedFrom: item.renamedFrom,
    unit: item.unit,
    publish: item.publish,
    documentId: item.documentId,
    contentHash: item.contentHash,
    verdicts: item.changes.map(({ field, verdict }) => [field, verdict]),
    // the result of a merge depends on what the last import wrote
    merged: item.changes.flatMap(({ source, result, verdict }) =>
      verdict === 'take' && result !== source ? [hashOf(result)] : [],
    ),
    relations: item.write.relations,
    before: item.before === null ? null : hashOf(item.before),
  });

/** The hash of a plan covers what it will do and the state that it was made for, but not the texts themselves. */
const hashPlan = ({ items, ...plan }: Pick<Plan, 'site' | 'options' | 'items' | 'media'>, rules: unknown): string =>
  hashOf({ ...plan, rules, items: items.map(hashItem) });

/**
 * The items of entries that earlier imports wrote and for which there is no draft, in the order in which they are
 * removed. `planned` are the items of the pages.
 */
const leavingItems = (
  drafts: readonly RecordDraft[],
  planned: readonly PlanItem[],
  state: StoredState,
  options: PlanOptions,
  sources: readonly SourceFile[],
): PlanItem[] => {
  const drafted = new Set(drafts.map((draft) => itemKey(draft, draft.locale)));
  // the shared facts of a record are not an entry of their own
  const entries = state.allKnown.filter(({ type, locale }) => locale !== '' || !recordTypes[type].hasLocales);
  const gone = entries.filter((known) => !drafted.has(itemKey(known, known.locale)));
  const paths = pagePaths(drafts, planned, state);
  // a source without any page is more likely a wrong folder than the end of a site
  const fate = paths.wanted.size > 0 ? options : withoutRemovals(options);
  // an entry is removed before the entries that it names: redirects before pages, and pages before their records
  const leaving = gone.reverse().sort((a, b) => Number(isRedirect(b)) - Number(isRedirect(a)));
  const kept = stillInSource(leaving, sources);
  return leaving.map((known) => leavingItem(known, state, fate, paths, kept.get(itemKey(known, known.locale)) ?? null));
};

/** The input of a plan. */
export interface PlanRequest {
  site: string;
  /** In writing order. */
  drafts: readonly RecordDraft[];
  state: StoredState;
  options: PlanOptions;
  /** The settings that shaped the drafts. They are part of the hash. */
  rules: unknown;
  validate: Validate;
  /** The files that the drafts may need. */
  files?: readonly PlannedFile[];
  /** All files of the source, including those that were not imported. */
  sources?: readonly SourceFile[];
  /** Takes the texts of an item as soon as it is planned. */
  setAside?: SetAside;
}

/**
 * Decides for every draft what an import does with it. Pure: the same drafts and state give the same plan and the same
 * hash.
 */
export const makePlan = ({
  site,
  drafts,
  state,
  options,
  rules,
  validate,
  files = [],
  sources = [],
  setAside = keepHere,
}: PlanRequest): Plan => {
  const planned: PlanItem[] = [];
  const byKey = new Map<string, PlanItem>();
  const byContent = new Map(files.map((file) => [file.sha256, file]));
  const created = new Set<string>();
  const add = (draft: RecordDraft, isLost = false): void => {
    // a relation may only name an entry that exists when it is written: stored already, or earlier in this plan
    const standing = (ref: RelatedRef): string[] => {
      const documentId = state.documentId(ref);
      const locale = ref.locale ?? draft.locale;
      const stands = created.has(itemKey(ref, locale)) || state.stored(ref.type, documentId, locale) !== null;
      return stands ? [linkName(draft.type, { documentId, locale })] : [];
    };
    const relations = Object.fromEntries(
      Object.entries(draft.relations).map(([field, named]): [string, RelationValue] => [
        field,
        isList(named) ? sortedSet(named.flatMap(standing)) : ((named && standing(named)[0]) ?? null),
      ]),
    );
    const awaited = (draft.media ?? []).flatMap((sha256): ItemFile[] => {
      const file = byContent.get(sha256);
      const href = draft.hrefs?.[sha256];
      return file === undefined ? [] : [{ ...file, ...(href !== undefined && { href }) }];
    });
    const decided = planItem(draft, relations, state, options, validate(draft), awaited);
    const item = setAside(isLost && isWriting(decided) ? withoutPage(decided) : decided);
    const ref = refKey(draft);
    // only the first locale of a new document creates it; the others are added to it
    if (item.newDocument && created.has(ref)) item.newDocument = false;
    if (item.action === 'create') created.add(item.key).add(ref);
    planned.push(item);
    byKey.set(item.key, item);
  };
  for (const draft of drafts) {
    if (isRedirect(draft)) continue;
    add(draft);
  }
  // redirects depend on the pages that the plan moves and removes
  const leaving = options.partial ? [] : leavingItems(drafts, planned, state, options, sources);
  const deleted = new Set(leaving.filter(({ removal }) => removal === 'delete').map(placeOf));
  const marked = new Set(
    drafts.filter((draft) => staysDraft(draft, options)).map((draft) => itemKey(draft, draft.locale)),
  );
  for (const draft of drafts) {
    const led = isRedirect(draft) ? ledToPage(draft, { items: byKey, marked, deleted }, state) : null;
    if (led === null) continue;
    add(led.draft, led.isLost);
  }
  planned.push(...leaving);
  const possible = withoutRefusedRedirects(removalsFirst(planned), state.addresses);
  const told = withLostRedirects(possible, state);
  const items = withTextsWhole(withMovesWhole(told, state));
  const awaited = new Set(items.filter(isWriting).flatMap((item) => item.media.map(({ sha256 }) => sha256)));
  const media = files.filter(({ sha256 }) => awaited.has(sha256));
  const planHash = hashPlan({ site, options, items, media }, rules);
  return { site, planHash, options, items, media, counts: countActions(items) };
};
