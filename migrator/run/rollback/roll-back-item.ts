import type { RunPorts } from '../perform-items';
import { placeKey } from '../../../model/entry-keys';
import { recordTypes } from '../../../model/record-types';
import { refOfItem, sourceIdOf } from '../../plan/identity';
import type { DoneItem } from '../../model/ports/items';
import type { OpenRun } from '../../model/ports/runs';
import type { EntrySnapshot } from '../../model/ports/snapshot';
import type { SourceBefore } from '../../model/ports/source-map';
import type { FieldRoles } from '../../model/ports/target';
import { changeSince } from './change-since';
import { entryState, stateAfter } from './entry-state';
import { withoutLinks } from './lost-links';
import type { RollbackProgress } from './progress';
import type { RollbackItem, SeenEntry } from './rollback-plan';
import { editedFacts, isOtherThan, looseState, seenHash } from './seen';
import { keep, NEEDED, type Verdict } from './verdict';

/** The rows of the source map as they were before the first item that changed them. */
const sourcesBefore = (site: string, item: RollbackItem, steps: readonly DoneItem[]): SourceBefore[] => {
  const rows = new Map<string, SourceBefore>();
  for (const { sources } of steps) for (const row of sources) if (!rows.has(row.sourceId)) rows.set(row.sourceId, row);
  if (item.shared || !recordTypes[item.type].hasLocales) return [...rows.values()];
  // The row of the shared facts is kept with the facts. The row for the key that a page had before its file moved is
  // not restored.
  const ofShared = sourceIdOf(site, refOfItem(item), '');
  return [...rows.values()].filter(({ sourceId, row }) => sourceId !== ofShared && row?.['targetLocale'] !== '');
};

/** The stored languages of a document, by place. */
type StoredLanguages = ReadonlyMap<string, EntrySnapshot>;

/** An entry now, without the links that other items of the rollback may have removed. */
const seenNow = (entry: SeenEntry, stored: StoredLanguages) => {
  const now = stored.get(placeKey(entry));
  return entryState(now === undefined ? null : withoutLinks(now, entry.leaving ?? []));
};

const hasChanged = (entry: SeenEntry, stored: StoredLanguages, roles: FieldRoles): boolean => {
  const now = seenNow(entry, stored);
  const { seen, loose, whole } = entry;
  return seenHash(now, roles, whole) !== seen || (loose !== undefined && isOtherThan(loose, looseState(now, roles)));
};

/** The shared facts that somebody has changed since the plan saw them, in whichever language of the document. */
const factsSince = (item: RollbackItem, stored: StoredLanguages, { shared }: FieldRoles): string[] => {
  const [other] = stored.values();
  const now = seenNow(item, stored) ?? entryState(other ?? null);
  return item.facts === undefined || now === null ? [] : editedFacts(item.facts, now.draft, shared);
};

/** The change to an entry since the plan was made; null for none. */
const editSince = (
  item: RollbackItem,
  steps: readonly DoneItem[],
  stored: StoredLanguages,
  roles: FieldRoles,
): Verdict | null => {
  const facts = factsSince(item, stored, roles);
  if (facts.length === 0 && !hasChanged(item, stored, roles)) return null;
  const last = steps.at(-1);
  const now = entryState(stored.get(placeKey(item)) ?? null);
  const change = last === undefined ? null : changeSince(stateAfter(last), now, roles);
  if (change !== null && change.reason !== 'changed-since') return keep(change.reason, change.fields);
  const left = new Set((item.leaving ?? []).map(({ field }) => field));
  const own = (change?.fields ?? []).filter((field) => !left.has(field));
  return keep('changed-since', [...new Set([...own, ...facts])].sort());
};

/**
 * Restores one entry to its earlier state, with its rows of the source map; null then. An entry that is no longer as the
 * plan saw it, or to which something is linked that stays, is left alone, as the plan would keep it now: returns why. It
 * must be called in the item's transaction.
 */
export const rollBackItem = async (
  run: OpenRun,
  site: string,
  item: RollbackItem,
  progress: RollbackProgress,
  { target, journal }: Pick<RunPorts, 'target' | 'journal'>,
): Promise<Verdict | null> => {
  const steps = await journal.itemsAt(item.steps);
  const stored = new Map((await target.snapshots([item])).map((entry) => [placeKey(entry), entry]));
  const now = stored.get(placeKey(item)) ?? null;
  const roles = target.fieldRoles(item.type);
  const edit = editSince(item, steps, stored, roles);
  if (edit !== null) return edit;
  const found = steps[0]?.before ?? null;
  const to = found && withoutLinks(found, item.lost);
  const { key, fields, others = [] } = item;
  const isKeptToo = others.some((other) => progress.isOpen(other) && hasChanged(other, stored, roles));
  const shared = item.shared && !isKeptToo && !progress.keepsSomeOf(item);
  if (to !== null) await target.restore({ to, fields, shared });
  else {
    const links = (await target.linksTo([item])).filter((link) => placeKey(link.to) === placeKey(item));
    if (!links.every(progress.removes)) return NEEDED;
    await target.remove(item);
  }
  await target.putBackLinks(
    item,
    steps.flatMap(({ before }) => before?.incoming ?? []),
  );
  const sources = await journal.putBackSources(sourcesBefore(site, { ...item, shared }, steps));
  await journal.record(run, { key, state: 'done', before: now, after: to === null ? null : {}, sources, error: null });
  return null;
};
