import { valueHash } from '../apply/after-write';
import type { RowState } from '../rollback/entry-state';
import { compareThreeWay } from '../plan/three-way';
import type { Contributors } from '../plan/contributors';
import type { EntryValue, StoredEntry } from '../ports';

/** What imports know of an entry. */
export interface ImportedValues {
  /** As imports of its site wrote it last, with the shared facts. */
  base: Readonly<Record<string, EntryValue>>;
  contributors: Contributors;
  /** What a new entry holds by itself. */
  defaults: Readonly<Record<string, unknown>>;
}

/** The fields of a draft in which a person wrote something that no import did. */
export const heldEdits = (
  { fields, shared, relations }: StoredEntry,
  draft: RowState,
  { base, contributors, defaults }: ImportedValues,
): string[] => {
  const stored = { ...fields, ...shared, ...relations };
  const edited = Object.entries(base).flatMap(
    ([field, value]) => compareThreeWay({ [field]: value }, stored, { [field]: value }, contributors).edited,
  );
  const isDefault = (field: string) => field in defaults && draft[field] === valueHash(defaults[field]);
  const isTheirs = (field: string) => contributors.values(field).some((value) => valueHash(value) === draft[field]);
  const added = Object.keys(draft).filter((field) => !(field in base) && !isDefault(field) && !isTheirs(field));
  return [...edited, ...(contributors.adopted ? [] : added)].sort();
};
