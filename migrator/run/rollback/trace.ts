import { documentKey, placeKey } from '../../../model/entry-keys';
import type { EntryPlace } from '../../model/ports/entry';
import type { DoneItem, ItemPlace } from '../../model/ports/items';
import type { HeldLink } from '../../model/ports/links';
import type { FieldRoles } from '../../model/ports/target';
import { changeSince, type ChangeSince } from './change-since';
import { entryState, filled, stateAfter, type EntryState, type RowState } from './entry-state';

/** The key of a link's target, without its type: the document, and the language if it has one. */
export const targetKey = ({ documentId, locale }: Pick<HeldLink, 'documentId' | 'locale'>): string =>
  `${documentId} ${locale ?? ''}`;

/** The changes of a run and its follow-up runs to one entry. */
export interface EntryTrace {
  entry: EntryPlace;
  key: string;
  sourcePath: string;
  /** Names the entries that it is rolled back with, by the page among them; null for none. */
  unit: string | null;
  /** The items that wrote it, first to last. */
  steps: ItemPlace[];
  /** The state that the first of them found; null if there was no entry. */
  found: EntryState | null;
  /** The state that the last of them left; null if it left no entry. */
  left: EntryState | null;
  /** The fields that they wrote. */
  written: ReadonlySet<string>;
  /** A change that somebody made between two of them. */
  between: ChangeSince | null;
}

/** The shared facts of a document as the items left them, with the names of the facts that the items knew. */
export interface SharedTrace {
  facts: RowState;
  known: ReadonlySet<string>;
}

/** The changes of runs to the entries that they wrote. */
export interface Traces {
  /** By place, in the order in which the entries were first written. */
  entries: Map<string, EntryTrace>;
  /** By document. */
  shared: Map<string, SharedTrace>;
}

export const noTraces = (): Traces => ({ entries: new Map(), shared: new Map() });

const writtenBy = ({ before, after }: DoneItem): string[] =>
  Object.keys(after ?? { ...before?.draft.values, ...before?.draft.media, ...before?.draft.relations });

const sharedTrace = (earlier: SharedTrace | undefined, item: DoneItem, { shared }: FieldRoles): SharedTrace => {
  const isShared = ([field]: [string, unknown]) => shared.has(field);
  const found = Object.entries(entryState(item.before)?.draft ?? {}).filter(isShared);
  const wrote = Object.entries(item.after ?? {}).filter(isShared);
  // a snapshot contains all shared facts, including empty ones
  const known = item.before === null ? wrote.map(([field]) => field) : shared;
  return {
    facts: filled(
      Object.fromEntries([...(item.before === null ? Object.entries(earlier?.facts ?? {}) : found), ...wrote]),
    ),
    known: new Set([...(earlier?.known ?? []), ...known]),
  };
};

/** Adds the changes of an item. Items must be added in the order in which they were done. */
export const traceItem = ({ entries, shared }: Traces, item: DoneItem, run: number, roles: FieldRoles): void => {
  const { type, documentId, locale, key, sourcePath, number, unit } = item;
  const found = entryState(item.before);
  const place = placeKey(item);
  const earlier = entries.get(place);
  entries.set(place, {
    entry: { type, documentId, locale },
    key,
    sourcePath,
    unit: unit ?? earlier?.unit ?? null,
    steps: [...(earlier?.steps ?? []), { run, number }],
    found: earlier === undefined ? found : earlier.found,
    left: stateAfter(item),
    written: new Set([...(earlier?.written ?? []), ...writtenBy(item)]),
    between: earlier === undefined ? null : (earlier.between ?? changeSince(earlier.left, found, roles)),
  });
  shared.set(documentKey(item), sharedTrace(shared.get(documentKey(item)), item, roles));
};
