import { hashOf } from '../canonical-hash';
import { groupBy } from '../group-by';
import type { HeldLink, EntryLink } from '../ports/links';
import { documentKey, placeKey } from '../../domain/entry-keys';
import { mapInSteps, type Steps } from '../../domain/steps';
import { withoutLinksTo, type EntryState } from './entry-state';
import { changesEntry, isKept, type RollbackItem } from './rollback-plan';
import { looseState, seenHash } from './seen';
import { sharedEdits } from './shared-edits';
import { targetKey, type EntryTrace, type Traces } from './trace';
import { keep, verdictOf, type RollbackState, type StandingEntry } from './verdict';

const changesOnline = ({ found, left }: EntryTrace): boolean =>
  hashOf(found?.published ?? null) !== hashOf(left?.published ?? null);

const isDeleted = ({ action }: RollbackItem): boolean => action === 'delete';

/** The state of an entry after earlier removals, which must not count as edits. */
const withoutLeaving = ({ entry, state, links }: StandingEntry, leaving: readonly HeldLink[]): EntryState => ({
  ...state,
  draft: withoutLinksTo(state.draft, entry.type, links, leaving),
});

/**
 * Decides what happens to every entry that a run wrote. They are rolled back in reverse order, so that the targets of an
 * entry's links exist again before the entry is restored. Pure: the same journal and content give the same plan.
 */
export function* rollbackInSteps(traces: Traces, storedState: RollbackState): Steps<RollbackItem[]> {
  const now = new Map(storedState.stored.map((standing) => [placeKey(standing.entry), standing]));
  const written = [...traces.entries.values()].reverse();
  const items = yield* mapInSteps(written, (trace): RollbackItem => {
    const { entry, key, sourcePath, steps } = trace;
    const verdict = verdictOf(trace, now.get(placeKey(entry))?.state ?? null, storedState);
    return {
      ...entry,
      key,
      sourcePath,
      steps,
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
  keepUsed(items, traces, storedState.links);

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
    yield;
  }
  return items;
}

/** Whether the rollback removes a link, because it deletes its entry or restores the field to its earlier value. */
const isPassing = (
  { from, field }: EntryLink,
  byPlace: ReadonlyMap<string, RollbackItem>,
  { entries }: Traces,
): boolean => {
  if (from === null) return false;
  const action = byPlace.get(placeKey(from))?.action;
  return action === 'delete' || (action === 'restore' && entries.get(placeKey(from))?.written.has(field) === true);
};

/** Keeps entries to which remaining content links, directly or through other entries. */
const keepUsed = (items: readonly RollbackItem[], traces: Traces, links: readonly EntryLink[]): void => {
  const byPlace = new Map(items.map((item) => [placeKey(item), item]));
  for (let settled = false; !settled;) {
    settled = true;
    for (const link of links) {
      const item = byPlace.get(placeKey(link.to));
      if (item?.action !== 'delete' || isPassing(link, byPlace, traces)) continue;
      item.action = 'needed';
      settled = false;
    }
  }
};
