import type { Settlement } from '../../contracts/runs';
import { mediaLinksIn } from '../media/media-links';
import type { FieldValue } from '../model';
import { MARKED_DRAFT } from '../plan/marked-drafts';
import type { FieldChange, ItemBase, PlanItem } from '../plan/plan';
import type { EntryValue, KnownEntry, RelationValue } from '../ports';
import { contested } from './conflict';
import { ownValue } from './own-value';
import { SettlementError } from './settlement-error';

export type { Settlement } from '../../contracts/runs';

/** A conflict with some of its fields settled: what to write now, and what is left to settle. */
export interface SettledItem {
  /** An update of the entry. */
  item: PlanItem;
  base: ItemBase;
  /** The conflict without the settled fields; null when none is open any more. */
  left: PlanItem | null;
}

const chosenValue = ({ type, base }: PlanItem, change: FieldChange, settlement: Settlement): EntryValue => {
  if ('take' in settlement) return { base: change.base, editor: change.stored, source: change.source }[settlement.take];
  if (change.field in (base?.relations ?? {}))
    throw new SettlementError(`${change.field} names another entry: take base, editor or source`);
  return ownValue(type, change, settlement.text);
};

const pick = <Value>(values: Readonly<Record<string, Value>>, names: ReadonlySet<string>): Record<string, Value> =>
  Object.fromEntries(Object.entries(values).filter(([name]) => names.has(name)));

/** The bases of the settled fields are the source's by now, those of the open ones stay. */
const baseOfSome = (
  base: ItemBase,
  settled: ReadonlySet<string>,
  known: KnownEntry | null,
  shared: KnownEntry | null,
) => {
  const ownShared = pick(base.shared, settled);
  const isShared = Object.keys(ownShared).length > 0;
  return {
    ...base,
    fields: { ...known?.base.fields, ...pick(base.fields, settled) },
    shared: isShared ? { ...shared?.base.fields, ...ownShared } : {},
    relations: { ...known?.base.relations, ...pick(base.relations, settled) },
    stated: { ...known?.base.stated, ...shared?.base.stated, ...pick(base.stated ?? {}, settled) },
  };
};

/** The fields of a conflict that these settlements are about. Throws a `SettlementError` for any other field. */
const chosenBy = (conflict: PlanItem, settlements: readonly Settlement[]): Map<string, EntryValue> => {
  const open = new Map(contested(conflict).map((change) => [change.field, change]));
  return new Map(
    settlements.map((settlement) => {
      const change = open.get(settlement.field);
      if (change === undefined)
        throw new SettlementError(
          `${conflict.key} has no open conflict in “${settlement.field}”; open: ${[...open.keys()].join(', ')}`,
        );
      return [change.field, chosenValue(conflict, change, settlement)];
    }),
  );
};

/**
 * Settles fields of a conflict. With the last of them the entry gets what else the source changed, too, and goes online
 * where the import would have published it. `known` and
 * `shared` are the rows that the source map has about the entry and its shared facts.
 */
export const settledItem = (
  conflict: PlanItem,
  settlements: readonly Settlement[],
  known: KnownEntry | null,
  shared: KnownEntry | null,
): SettledItem => {
  const base = conflict.base ?? { fields: {}, shared: {}, relations: {} };
  const chosen = chosenBy(conflict, settlements);
  const isWhole = contested(conflict).every(({ field }) => chosen.has(field));
  const done = conflict.changes.flatMap((change) => {
    const value = chosen.has(change.field) ? chosen.get(change.field) : isWhole ? change.result : undefined;
    return value === undefined ? [] : [{ ...change, result: value }];
  });
  const written = done.filter(({ stored, result }) => result !== stored);
  const shown = new Set(written.flatMap(({ result }) => (typeof result === 'string' ? mediaLinksIn(result) : [])));
  const part = (names: object) =>
    Object.fromEntries(written.flatMap(({ field, result }) => (field in names ? [[field, result]] : [])));
  const item: PlanItem = {
    ...conflict,
    action: 'update',
    reason: conflict.markedDraft === true ? MARKED_DRAFT : null,
    publish: isWhole && conflict.publish && (written.length > 0 || conflict.before?.publication !== 'published'),
    changes: done,
    write: {
      fields: part({ ...base.fields, ...base.shared }) as Record<string, FieldValue>,
      relations: part(base.relations) as Record<string, RelationValue>,
    },
    // a hash stands for all fields: as long as some are open, there is none
    ...(isWhole ? {} : { contentHash: '', original: null }),
    media: conflict.media.filter(({ sha256 }) => shown.has(sha256)),
  };
  if (isWhole) return { item, base, left: null };
  // by then the source map has the entry under its new key
  const { renamedFrom: _moved, ...place } = conflict;
  const left = { ...place, changes: conflict.changes.filter(({ field }) => !chosen.has(field)) };
  return { item, base: baseOfSome(base, new Set(chosen.keys()), known, shared), left };
};
