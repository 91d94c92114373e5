import { hashOf } from '../canonical-hash';
import type { FieldRoles } from '../ports';
import type { EntryState, RowState } from './entry-state';

const without = (row: RowState, passing: (field: string) => boolean): RowState =>
  Object.fromEntries(Object.entries(row).filter(([field]) => !passing(field)));

/**
 * What a plan saw of an entry, as far as the run that takes it back does not change it by itself: shared facts change
 * with the other languages, links of published rows and loose ones with what they lead to. `whole`: the document goes as a whole, and
 * its shared facts with it.
 */
export const seenHash = (state: EntryState | null, { shared, relations, loose }: FieldRoles, whole: boolean): string =>
  hashOf(
    state && {
      draft: without(state.draft, (field) => (!whole && shared.has(field)) || loose.has(field)),
      published: state.published && without(state.published, (field) => shared.has(field) || relations.has(field)),
    },
  );
