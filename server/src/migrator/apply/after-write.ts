import { hashOf } from '../canonical-hash';
import { sortedSet } from '../plan/merge-set';
import { settle } from '../plan/three-way';
import type { EntrySnapshot, EntryWrite } from '../ports';

/** A value's hash, the same for texts that read the same. */
export const valueHash = (value: unknown): string =>
  hashOf(typeof value === 'string' ? settle(value) : (value ?? null)).slice('sha256:'.length, 'sha256:'.length + 16);

/** Documents by their ids, whether the relation holds one, many or none. */
export const relationHash = (ids: string | readonly string[] | null): string =>
  valueHash(sortedSet(ids === null ? [] : [ids].flat()));

const hashes = <Value>(values: Readonly<Record<string, Value>>, hash: (value: Value) => string) =>
  Object.fromEntries(Object.entries(values).map(([field, value]) => [field, hash(value)]));

/**
 * What an item leaves in the fields of its entry; in those of a new document also what nobody wrote. A language that
 * joins a document has the facts that stand there already, so nothing is known of those that it did not write.
 */
export const afterWrite = (
  { fields, relations, newDocument }: Pick<EntryWrite, 'fields' | 'relations' | 'newDocument'>,
  before: EntrySnapshot | null,
  defaults: Readonly<Record<string, unknown>>,
): Record<string, string> => ({
  ...hashes(before === null && newDocument ? { ...defaults, ...fields } : fields, valueHash),
  ...hashes(relations, relationHash),
});
