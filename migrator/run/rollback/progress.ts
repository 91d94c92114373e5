import { documentKey, placeKey } from '../../../model/entry-keys';
import type { EntryPlace } from '../../model/ports/entry';
import type { EntryLink } from '../../model/ports/links';
import type { DocumentRef } from '../../model/ports/target';
import { changesEntry, isKept, removesLink } from './rollback-plan';
import type { Verdict } from './verdict';

/** An entry of a rollback that is under way. */
interface ProgressItem extends EntryPlace {
  action: string;
  reason: string | null;
  fields: readonly string[];
  isDone: boolean;
}

/** The rest of a rollback, and the documents of which a part stays. */
export interface RollbackProgress {
  /** Whether the entry is still to be deleted or restored. */
  isOpen: (entry: EntryPlace) => boolean;
  /** Whether the rollback is still going to remove a link. */
  removes: (link: EntryLink) => boolean;
  /** Whether a language of the document is kept. */
  keepsSomeOf: (document: DocumentRef) => boolean;
  /** Notes, when its transaction is over, that an entry was rolled back, or what became of it instead. */
  note: (entry: EntryPlace, otherwise: Verdict | undefined) => void;
}

/** The progress of a rollback with these entries. A failed one stays, and so does what it is linked to. */
export const rollbackProgress = (items: Iterable<ProgressItem>): RollbackProgress => {
  const open = new Map<string, Pick<ProgressItem, 'action' | 'fields'>>();
  const kept = new Set<string>();
  for (const item of items) {
    if (isKept(item)) kept.add(documentKey(item));
    else if (changesEntry(item) && !item.isDone) open.set(placeKey(item), item);
  }
  return {
    isOpen: (entry) => open.has(placeKey(entry)),
    removes({ from, field }) {
      const item = from === null ? undefined : open.get(placeKey(from));
      return item !== undefined && removesLink(item, field);
    },
    keepsSomeOf: (document) => kept.has(documentKey(document)),
    note(entry, otherwise) {
      open.delete(placeKey(entry));
      if (otherwise !== undefined && isKept(otherwise)) kept.add(documentKey(entry));
    },
  };
};
