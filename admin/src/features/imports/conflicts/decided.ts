import type { Conflict, ConflictSide, Resolution, Resolutions } from '../../../core/api/runs';
import { isOpen } from './keep-place';

/** The two sides of a conflict. */
export type Side = Exclude<ConflictSide, 'base'>;

export const SIDES: readonly Side[] = ['editor', 'source'];

/** A reader's decisions about conflicts of a run that are not saved yet. */
export interface Decided {
  /** By item and field. */
  fields: ReadonlyMap<string, { item: number; resolution: Resolution }>;
  /** Whose text all other fields get, also those that are not on the screen; null: they stay open. */
  rest: Side | null;
}

export const NOTHING_DECIDED: Decided = { fields: new Map(), rest: null };

const keyOf = (item: number, field: string): string => JSON.stringify([item, field]);

/** The decision for a field; null: none yet. */
export const decisionOf = ({ fields, rest }: Decided, item: number, field: string): Resolution | null =>
  fields.get(keyOf(item, field))?.resolution ?? (rest === null ? null : { field, take: rest });

/** With resolutions of one conflict in place of those before. */
export const withDecided = (decided: Decided, item: number, resolutions: readonly Resolution[]): Decided => {
  const fields = new Map(decided.fields);
  for (const resolution of resolutions) fields.set(keyOf(item, resolution.field), { item, resolution });
  return { ...decided, fields };
};

/** One side for every field of a conflict. */
export const takeAll = ({ fields }: Pick<Conflict, 'fields'>, take: Side): Resolution[] =>
  fields.map(({ field }) => ({ field, take }));

/** The same as the server is asked. */
export const asked = ({ fields, rest }: Decided): Resolutions => {
  const items = new Map<number, Resolution[]>();
  for (const { item, resolution } of fields.values()) items.set(item, [...(items.get(item) ?? []), resolution]);
  return {
    items: [...items].map(([item, resolutions]) => ({ item, resolutions })),
    ...(rest !== null && { rest }),
  };
};

/**
 * The decisions that a save has not written: those about fields that are still open. An own text that failed, or about an
 * entry that has changed, is not lost.
 */
export const stillDecided = ({ fields, rest }: Decided, open: readonly Conflict[]): Decided => ({
  fields: new Map([...fields].filter(([, { item, resolution }]) => isOpen(open, item, resolution.field))),
  rest: open.length === 0 ? null : rest,
});

export const isNothing = ({ fields, rest }: Decided): boolean => fields.size === 0 && rest === null;
