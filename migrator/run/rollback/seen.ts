import { hashOf } from '../../canonical-hash';
import type { FieldRoles } from '../../model/ports/target';
import type { EntryState, RowState } from './entry-state';

const only = (row: RowState, wanted: (field: string) => boolean): RowState =>
  Object.fromEntries(Object.entries(row).filter(([field]) => wanted(field)));

/**
 * The hash of what a plan saw of an entry, without what the rollback itself may change: shared facts change with the
 * other languages, and links of published rows and loose links change with their targets. If the `whole` document is
 * deleted, its shared facts are included.
 */
export const seenHash = (state: EntryState | null, { shared, relations, loose }: FieldRoles, whole: boolean): string =>
  hashOf(
    state && {
      draft: only(state.draft, (field) => (whole || !shared.has(field)) && !loose.has(field)),
      published: state.published && only(state.published, (field) => !shared.has(field) && !relations.has(field)),
    },
  );

/** The hash of a missing entry. */
export const SEEN_NOTHING = hashOf(null);

/** The values of an entry in its loose fields. */
export const looseState = (state: EntryState | null, { loose }: FieldRoles): RowState =>
  only(state?.draft ?? {}, (field) => loose.has(field));

/** Whether a loose field has another value than a plan saw. A field that has become empty does not count as an edit. */
export const isOtherThan = (seen: RowState, now: RowState): boolean =>
  Object.entries(now).some(([field, hash]) => seen[field] !== hash);

/**
 * The values that each shared fact of a document may have while a rollback is under way, null for none: those that the
 * plan saw, and those that the rollback restores with another language. Facts that never have a value are left out.
 */
export type ExpectedFacts = Readonly<Record<string, readonly (string | null)[]>>;

/** The values that facts have in these states of a document. */
export const expectedFacts = (states: readonly RowState[], shared: ReadonlySet<string>): ExpectedFacts =>
  Object.fromEntries(
    [...shared].flatMap((field) => {
      const values = [...new Set(states.map((state) => state[field] ?? null))];
      return values.every((value) => value === null) ? [] : [[field, values]];
    }),
  );

/** The shared facts that have a value which the rollback neither saw nor restored: somebody has changed them. */
export const editedFacts = (facts: ExpectedFacts, now: RowState, shared: ReadonlySet<string>): string[] =>
  [...shared].filter((field) => !(facts[field] ?? [null]).includes(now[field] ?? null)).sort();
