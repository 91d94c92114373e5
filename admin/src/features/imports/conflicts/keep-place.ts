import type { Conflict } from '../../../core/api/runs';

/**
 * The conflicts as a reader has them before their eyes: what is no longer open stays in its place, so that nothing moves
 * under the mouse, and what is new comes last.
 */
export const keepPlace = (shown: readonly Conflict[], open: readonly Conflict[]): Conflict[] => {
  const now = new Map(open.map((conflict) => [conflict.item, conflict]));
  const known = new Set(shown.map(({ item }) => item));
  const kept = shown.map((conflict): Conflict => {
    const current = now.get(conflict.item);
    if (current === undefined) return conflict;
    const fields = new Map(current.fields.map((field) => [field.field, field]));
    return { ...current, fields: conflict.fields.map((field) => fields.get(field.field) ?? field) };
  });
  return [...kept, ...open.filter(({ item }) => !known.has(item))];
};

/** Whether a field is still to be resolved. */
export const isOpen = (open: readonly Conflict[], item: number, field: string): boolean =>
  open.some((conflict) => conflict.item === item && conflict.fields.some((each) => each.field === field));
