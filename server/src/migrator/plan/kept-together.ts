import type { FieldChange } from './plan';

/** When an edition ends says nothing about another edition. */
const BELONGS_TO: Readonly<Record<string, string>> = { withdrawnOn: 'edition', transitionEndsOn: 'edition' };

/** Leaves a fact alone that belongs to another one, where that one stays as somebody else stated it. */
export const keptTogether = (changes: readonly FieldChange[]): FieldChange[] => {
  const kept = new Set(changes.filter(({ verdict }) => verdict === 'keep').map(({ field }) => field));
  return changes.map((change) =>
    kept.has(BELONGS_TO[change.field] ?? '') ? { ...change, verdict: 'keep', result: change.stored } : change,
  );
};
