import { hashOf } from '../../canonical-hash';
import { groupBy } from '../../group-by';
import type { HeldLink, EntryLink } from '../../model/ports/links';
import { documentKey, placeKey } from '../../../model/entry-keys';
import { mapInSteps, type Steps } from '../../../model/steps';
import { withoutLinksTo, type EntryState } from './entry-state';
import { changesEntry, isKept, removesLink, type RollbackItem, type SeenEntry } from './rollback-plan';
import { looseState, seenHash } from './seen';
import { sharedEdits } from './shared-edits';
import { targetKey, type EntryTrace, type Traces } from './trace';
import { keep, NEEDED, verdictOf, type RollbackState, type StandingEntry } from './verdict';

/**
 * The items, with the redirects of a moved page behind that page, in one transaction with it: an import after a stop
 * between the two would see a page that has not moved, and write no redirect. The page is first, because whether it is
 * kept decides about the others.
 */
const inUnits = (items: readonly RollbackItem[]): RollbackItem[] => {
  const pages = new Set(items.filter(({ key, unit }) => key === unit).map(({ key }) => key));
  const isBehind = ({ key, unit }: RollbackItem): boolean => unit !== undefined && unit !== key && pages.has(unit);
  const behind = groupBy(items.filter(isBehind), ({ unit }) => unit ?? '');
  return items.flatMap((item) => (isBehind(item) ? [] : [item, ...(behind.get(item.key) ?? [])]));
};

/** The items that would be rolled back although the page of their unit is kept. */
const leftBehind = (items: readonly RollbackItem[]): RollbackItem[] => {
  const kept = new Set(items.filter((item) => item.key === item.unit && isKept(item)).map(({ key }) => key));
  return items.filter((item) => changesEntry(item) && item.unit !== undefined && kept.has(item.unit));
};

const changesOnline = ({ found, left }: EntryTrace): boolean =>
  hashOf(found?.published ?? null) !== hashOf(left?.published ?? null);

const isDeleted = ({ action }: RollbackItem): boolean => action === 'delete';

/** The state of an entry after earlier removals, which must not count as edits. */
const withoutLeaving = ({ entry, state, links }: StandingEntry, leaving: readonly HeldLink[]): EntryState => ({
  ...state,
  draft: withoutLinksTo(state.draft, entry.type, links, leaving),
});

const seenEntry = ({ type, documentId, locale, whole, leaving, seen, loose }: RollbackItem): SeenEntry => ({
  ...{ type, documentId, locale, whole, seen },
  ...(leaving && { leaving }),
  ...(loose && { loose }),
});

/**
 * Decides what happens to every entry that a run wrote. They are rolled back in reverse order, so that the targets of an
 * entry's links exist again before the entry is restored. Pure: the same journal and content give the same plan.
 */
export function* planRollback(traces: Traces, storedState: RollbackState): Steps<RollbackItem[]> {
  const now = new Map(storedState.stored.map((standing) => [placeKey(standing.entry), standing]));
  const written = [...traces.entries.values()].reverse();
  const items = yield* mapInSteps(written, (trace): RollbackItem => {
    const { entry, key, sourcePath, steps, unit } = trace;
    const verdict = verdictOf(trace, now.get(placeKey(entry))?.state ?? null, storedState);
    return {
      ...entry,
      key,
      sourcePath,
      steps,
      ...(unit !== null && { unit }),
      findings: [],
      shared: false,
      online: changesOnline(trace),
      whole: false,
      lost: [],
      seen: '',
      ...verdict,
    };
  });
  const documents = groupBy(items, documentKey);
  const stored = groupBy(storedState.stored, ({ entry }) => documentKey(entry));
  const goesWhole = (document: string): boolean => {
    const gone = new Set((documents.get(document) ?? []).filter(isDeleted).map(placeKey));
    return (stored.get(document) ?? []).every(({ entry }) => gone.has(placeKey(entry)));
  };

  // shared facts belong to all languages of a document: if one of them has been changed since, none of its languages is
  // restored
  for (const [document, locales] of documents) {
    const changed = locales.filter(changesEntry);
    const [first] = changed;
    // a document that the run deleted has no facts to change
    if (first === undefined || !stored.has(document)) continue;
    const drafts = (stored.get(document) ?? []).map(({ state }) => state.draft);
    const roles = storedState.roles(first.type);
    const edited = sharedEdits(traces.shared.get(document), drafts, roles, goesWhole(document));
    yield;
    if (edited.length > 0) for (const item of changed) Object.assign(item, keep('changed-since', edited));
  }
  keepUsed(items, storedState.links);

  const leaves = new Set(items.filter(isDeleted).map(targetKey));
  for (const [document, locales] of documents) {
    const stays = locales.some(isKept);
    for (const item of locales.filter(changesEntry)) {
      item.shared = !stays;
      item.whole = goesWhole(document);
      const standing = now.get(placeKey(item));
      const links = standing?.links ?? [];
      item.leaving = links.filter((link) => leaves.has(targetKey(link)));
      const state = standing ? withoutLeaving(standing, item.leaving) : null;
      const roles = storedState.roles(item.type);
      item.seen = seenHash(state, roles, item.whole);
      item.loose = looseState(state, roles);
    }
    const shared = locales.filter((item) => changesEntry(item) && item.shared);
    for (const item of shared) item.others = shared.filter((other) => other !== item).map(seenEntry);
    yield;
  }
  return inUnits(items);
}

/** Keeps entries to which remaining content links, directly or through other entries, and those whose page is kept. */
const keepUsed = (items: readonly RollbackItem[], links: readonly EntryLink[]): void => {
  const byPlace = new Map(items.map((item) => [placeKey(item), item]));
  for (let settled = false; !settled;) {
    settled = true;
    for (const link of links) {
      const item = byPlace.get(placeKey(link.to));
      const from = link.from === null ? undefined : byPlace.get(placeKey(link.from));
      if (item?.action !== 'delete' || (from !== undefined && removesLink(from, link.field))) continue;
      Object.assign(item, NEEDED);
      settled = false;
    }
    for (const item of leftBehind(items)) {
      Object.assign(item, NEEDED);
      settled = false;
    }
  }
};
