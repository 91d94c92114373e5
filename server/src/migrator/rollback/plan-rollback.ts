import { hashOf } from '../canonical-hash';
import { groupBy } from '../group-by';
import { keepUsed } from './keep-used';
import { isKept, isUndone, type RollbackItem } from './rollback-plan';
import { looseState, seenHash } from './seen';
import { sharedEdits } from './shared-edits';
import { documentKey, placeKey, type EntryTrace, type Traces } from './trace';
import { keep, verdictOf, type RollbackWorld } from './verdict';

const changesOnline = ({ found, left }: EntryTrace): boolean =>
  hashOf(found?.published ?? null) !== hashOf(left?.published ?? null);

/**
 * Decides what becomes of every entry that a run wrote: last written, first undone. Pure: the same journal and content
 * give the same plan.
 */
export const planRollback = (traces: Traces, world: RollbackWorld): RollbackItem[] => {
  const now = new Map(world.stored.map(({ entry, state }) => [placeKey(entry), state]));
  const items = [...traces.entries.values()].reverse().map((trace): RollbackItem => {
    const { entry, key, sourcePath, steps } = trace;
    const verdict = verdictOf(trace, now.get(placeKey(entry)) ?? null, world);
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
  const deleted = () => new Set(items.filter(({ action }) => action === 'delete').map(placeKey));
  const goesWhole = (document: string, gone: ReadonlySet<string>): boolean =>
    (stored.get(document) ?? []).every(({ entry }) => gone.has(placeKey(entry)));

  // Facts that somebody has changed belong to all languages of a document: none of them is taken back.
  for (const [document, locales] of documents) {
    const undone = locales.filter(isUndone);
    const [first] = undone;
    // of a document that the run deleted there are no facts to change
    if (first === undefined || !stored.has(document)) continue;
    const drafts = (stored.get(document) ?? []).map(({ state }) => state.draft);
    const roles = world.roles(first.type);
    const edited = sharedEdits(traces.shared.get(document), drafts, roles, goesWhole(document, deleted()));
    if (edited.length > 0) for (const item of undone) Object.assign(item, keep('changed-since', edited));
  }
  keepUsed(items, traces, world.links);

  const gone = deleted();
  for (const [document, locales] of documents) {
    const stays = locales.some(isKept);
    for (const item of locales.filter(isUndone)) {
      item.shared = !stays;
      item.whole = goesWhole(document, gone);
      const state = now.get(placeKey(item)) ?? null;
      const roles = world.roles(item.type);
      item.seen = seenHash(state, roles, item.whole);
      item.loose = looseState(state, roles);
    }
  }
  return items;
};
