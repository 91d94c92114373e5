import { valueHash } from '../apply/after-write';
import type { RowState } from '../rollback/entry-state';
import { compareThreeWay } from '../../plan/compare/three-way';
import type { Contributors } from '../../plan/stored-state/contributors';
import type { EntryValue } from '../../../model/contracts/values';
import type { StoredEntry } from '../../model/ports/entry';

/** The values that imports have written into an entry. */
export interface ImportedValues {
  /** The values that imports of its site wrote last, including shared facts. */
  base: Readonly<Record<string, EntryValue>>;
  contributors: Contributors;
  /** The default values of a new entry. */
  defaults: Readonly<Record<string, unknown>>;
}

/** The fields of a draft with values that no import wrote. */
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
