import type { DoneItem, EntryPlace, FieldRoles, HeldLink, ItemPlace } from '../ports';
import { changeSince, type ChangeSince } from './change-since';
import { entryState, filled, stateAfter, type EntryState, type RowState } from './entry-state';

export const placeKey = ({ type, documentId, locale }: EntryPlace): string => `${type} ${documentId} ${locale}`;
export const documentKey = ({ type, documentId }: Omit<EntryPlace, 'locale'>): string => `${type} ${documentId}`;
/** What a link names, whatever type that is of: the document, in a language where it has some. */
export const targetKey = ({ documentId, locale }: Pick<HeldLink, 'documentId' | 'locale'>): string =>
  `${documentId} ${locale ?? ''}`;

/** What a run, and those that followed it up, did to one entry. */
export interface EntryTrace {
  entry: EntryPlace;
  key: string;
  sourcePath: string;
  /** The items that wrote it, first to last. */
  steps: ItemPlace[];
  /** As the first of them found it; null when there was none. */
  found: EntryState | null;
  /** As the last of them left it; null when it left none. */
  left: EntryState | null;
  /** The fields that they wrote. */
  written: ReadonlySet<string>;
  /** What somebody did between two of them. */
  between: ChangeSince | null;
}

/** The shared facts of a document as the items left them, and the names of those that the items knew. */
export interface SharedTrace {
  facts: RowState;
  known: ReadonlySet<string>;
}

/** What became of the entries that runs wrote. */
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
  // a snapshot holds all of them, also the empty ones
  const known = item.before === null ? wrote.map(([field]) => field) : shared;
  return {
    facts: filled(
      Object.fromEntries([...(item.before === null ? Object.entries(earlier?.facts ?? {}) : found), ...wrote]),
    ),
    known: new Set([...(earlier?.known ?? []), ...known]),
  };
};

/** Adds what an item did. To be called with the items in the order in which they were done. */
export const traceItem = ({ entries, shared }: Traces, item: DoneItem, run: number, roles: FieldRoles): void => {
  const { type, documentId, locale, key, sourcePath, number } = item;
  const found = entryState(item.before);
  const place = placeKey(item);
  const earlier = entries.get(place);
  entries.set(place, {
    entry: { type, documentId, locale },
    key,
    sourcePath,
    steps: [...(earlier?.steps ?? []), { run, number }],
    found: earlier === undefined ? found : earlier.found,
    left: stateAfter(item),
    written: new Set([...(earlier?.written ?? []), ...writtenBy(item)]),
    between: earlier === undefined ? null : (earlier.between ?? changeSince(earlier.left, found, roles)),
  });
  shared.set(documentKey(item), sharedTrace(shared.get(documentKey(item)), item, roles));
};
