import { hashOf } from '../../canonical-hash';
import { sortedSet } from '../../plan/compare/merge-set';
import { settle } from '../../plan/compare/three-way';
import type { EntrySnapshot } from '../../model/ports/snapshot';
import type { EntryWrite } from '../../model/ports/target';

/** The hash of a value, equal for texts with the same content. */
export const valueHash = (value: unknown): string =>
  hashOf(typeof value === 'string' ? settle(value) : (value ?? null)).slice('sha256:'.length, 'sha256:'.length + 16);

/** The document ids of a relation with one, many or no targets. */
export const relationHash = (ids: string | readonly string[] | null): string =>
  valueHash(sortedSet(ids === null ? [] : [ids].flat()));

const hashes = <Value>(values: Readonly<Record<string, Value>>, hash: (value: Value) => string) =>
  Object.fromEntries(Object.entries(values).map(([field, value]) => [field, hash(value)]));

/**
 * The values that an item leaves in the fields of its entry, for a new document including defaults. A new language of a
 * stored document has the document's shared facts, so those that the item did not write are left out.
 */
export const afterWrite = (
  { fields, relations, newDocument }: Pick<EntryWrite, 'fields' | 'relations' | 'newDocument'>,
  before: EntrySnapshot | null,
  defaults: Readonly<Record<string, unknown>>,
): Record<string, string> => ({
  ...hashes(before === null && newDocument ? { ...defaults, ...fields } : fields, valueHash),
  ...hashes(relations, relationHash),
});
