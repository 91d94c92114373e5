import { hashOf } from '../canonical-hash';
import { groupBy } from '../group-by';
import type { HeldLink } from '../ports';
import { atOnce, mapInSteps, type Steps } from '../steps';
import { withoutLinksTo, type EntryState } from './entry-state';
import { keepUsed } from './keep-used';
import { isKept, isUndone, type RollbackItem } from './rollback-plan';
import { looseState, seenHash } from './seen';
import { sharedEdits } from './shared-edits';
import { documentKey, placeKey, targetKey, type EntryTrace, type Traces } from './trace';
import { keep, verdictOf, type RollbackWorld, type StandingEntry } from './verdict';

const changesOnline = ({ found, left }: EntryTrace): boolean =>
  hashOf(found?.published ?? null) !== hashOf(left?.published ?? null);

const isDeleted = ({ action }: RollbackItem): boolean => action === 'delete';

/** An entry as it will be when what goes before it has gone: nobody edits it for that. */
const withoutLeaving = ({ entry, state, links }: StandingEntry, leaving: readonly HeldLink[]): EntryState => ({
  ...state,
  draft: withoutLinksTo(state.draft, entry.type, links, leaving),
});

/**
 * Decides what becomes of every entry that a run wrote: the last one that it met is the first to be undone, so that what
 * an entry held stands again before it. Pure: the same journal and content
 * give the same plan.
 */
export function* rollbackInSteps(traces: Traces, world: RollbackWorld): Steps<RollbackItem[]> {
  const now = new Map(world.stored.map((standing) => [placeKey(standing.entry), standing]));
  const written = [...traces.entries.values()].reverse();
  const items = yield* mapInSteps(written, (trace): RollbackItem => {
    const { entry, key, sourcePath, steps } = trace;
    const verdict = verdictOf(trace, now.get(placeKey(entry))?.state ?? null, world);
    return {
      ...entry,
      key,
      sourcePath,
      steps,
      diagnostics: [],
      shared: false,
      online: changesOnline(trace),
      whole: false,
      lost: [],
      seen: '',
      ...verdict,
    };
  });
  const documents = groupBy(items, documentKey);
  const stored = groupBy(world.stored, ({ entry }) => documentKey(entry));
  const goesWhole = (document: string): boolean => {
    const gone = new Set((documents.get(document) ?? []).filter(isDeleted).map(placeKey));
    return (stored.get(document) ?? []).every(({ entry }) => gone.has(placeKey(entry)));
  };

  // Facts that somebody has changed belong to all languages of a document: none of them is taken back.
  for (const [document, locales] of documents) {
    const undone = locales.filter(isUndone);
    const [first] = undone;
    // of a document that the run deleted there are no facts to change
    if (first === undefined || !stored.has(document)) continue;
    const drafts = (stored.get(document) ?? []).map(({ state }) => state.draft);
    const roles = world.roles(first.type);
    const edited = sharedEdits(traces.shared.get(document), drafts, roles, goesWhole(document));
    yield;
    if (edited.length > 0) for (const item of undone) Object.assign(item, keep('changed-since', edited));
  }
  keepUsed(items, traces, world.links);

  const leaves = new Set(items.filter(isDeleted).map(targetKey));
  for (const [document, locales] of documents) {
    const stays = locales.some(isKept);
    for (const item of locales.filter(isUndone)) {
      item.shared = !stays;
      item.whole = goesWhole(document);
      const standing = now.get(placeKey(item));
      const links = standing?.links ?? [];
      item.leaving = links.filter((link) => leaves.has(targetKey(link)));
      const state = standing ? withoutLeaving(standing, item.leaving) : null;
      const roles = world.roles(item.type);
      item.seen = seenHash(state, roles, item.whole);
      item.loose = looseState(state, roles);
    }
    yield;
  }
  return items;
}

/** The same, at once. */
export const planRollback = (traces: Traces, world: RollbackWorld): RollbackItem[] =>
  atOnce(rollbackInSteps(traces, world));
