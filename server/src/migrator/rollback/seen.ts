import { hashOf } from '../canonical-hash';
import type { FieldRoles } from '../ports';
import type { EntryState, RowState } from './entry-state';

const only = (row: RowState, wanted: (field: string) => boolean): RowState =>
  Object.fromEntries(Object.entries(row).filter(([field]) => wanted(field)));

/**
 * What a plan saw of an entry, as far as the run that takes it back does not change it by itself: shared facts change
 * with the other languages, links of published rows and loose ones with what they lead to. `whole`: the document goes
 * as a whole, and its shared facts with it.
 */
export const seenHash = (state: EntryState | null, { shared, relations, loose }: FieldRoles, whole: boolean): string =>
  hashOf(
    state && {
      draft: only(state.draft, (field) => (whole || !shared.has(field)) && !loose.has(field)),
      published: state.published && only(state.published, (field) => !shared.has(field) && !relations.has(field)),
    },
  );

/** What an entry holds in its loose fields. */
export const looseState = (state: EntryState | null, { loose }: FieldRoles): RowState =>
  only(state?.draft ?? {}, (field) => loose.has(field));

/** Whether a loose field holds something else than a plan saw. That it holds nothing any more is nobody's edit. */
export const isOtherThan = (seen: RowState, now: RowState): boolean =>
  Object.entries(now).some(([field, hash]) => seen[field] !== hash);
