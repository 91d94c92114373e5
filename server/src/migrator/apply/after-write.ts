import { hashOf } from '../canonical-hash';
import { settle } from '../plan/three-way';
import type { EntrySnapshot } from '../ports';

/** A value's hash, the same for texts that read the same. */
export const valueHash = (value: unknown): string =>
  hashOf(typeof value === 'string' ? settle(value) : (value ?? null)).slice('sha256:'.length, 'sha256:'.length + 16);

/** What an item leaves in the fields of its entry: in those of a new one also what nobody wrote. */
export const afterWrite = (
  written: Readonly<Record<string, unknown>>,
  before: EntrySnapshot | null,
  defaults: Readonly<Record<string, unknown>>,
): Record<string, string> =>
  Object.fromEntries(
    Object.entries(before === null ? { ...defaults, ...written } : written).map(([field, value]) => [
      field,
      valueHash(value),
    ]),
  );
