import { hashOf } from '../../canonical-hash';
import type { Resolution } from '../../../model/contracts/runs';
import { mediaLinksIn } from '../../reader/media/media-links';
import type { FieldValue, EntryValue, RelationValue } from '../../../model/contracts/values';
import { MARKED_DRAFT } from '../../plan/marked-drafts';
import type { FieldChange } from '../../../model/contracts/plan';
import { NO_BASE, type ItemBase, type PlanItem } from '../../plan/plan';
import type { KnownEntry } from '../../model/ports/source-map';
import { contested } from './conflict';
import { ownValue } from './own-value';
import { ResolutionError } from './resolution-error';

export type { Resolution } from '../../../model/contracts/runs';

/** A conflict with some of its fields resolved: what to write now, and what is left to resolve. */
interface ResolvedItem {
  /** An update of the entry. */
  item: PlanItem;
  base: ItemBase;
  /** The conflict without the resolved fields; null when none is open any more. */
  left: PlanItem | null;
}

const chosenValue = ({ type, base }: PlanItem, change: FieldChange, resolution: Resolution): EntryValue => {
  if ('take' in resolution) return { base: change.base, editor: change.stored, source: change.source }[resolution.take];
  if (change.field in (base?.relations ?? {}))
    throw new ResolutionError(`${change.field} is a relation: use base, editor or source`);
  return ownValue(type, change, resolution.text);
};

const pick = <Value>(values: Readonly<Record<string, Value>>, names: ReadonlySet<string>): Record<string, Value> =>
  Object.fromEntries(Object.entries(values).filter(([name]) => names.has(name)));

/** The bases of resolved fields are the values of the source; those of open fields stay. */
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

/** The fields of a conflict that these resolutions are about. Throws a `ResolutionError` for any other field. */
const chosenBy = (conflict: PlanItem, resolutions: readonly Resolution[]): Map<string, EntryValue> => {
  const open = new Map(contested(conflict).map((change) => [change.field, change]));
  return new Map(
    resolutions.map((resolution) => {
      const change = open.get(resolution.field);
      if (change === undefined)
        throw new ResolutionError(
          `${conflict.key} has no open conflict in “${resolution.field}”; open: ${[...open.keys()].join(', ')}`,
        );
      return [change.field, chosenValue(conflict, change, resolution)];
    }),
  );
};

/**
 * Resolves fields of a conflict. With the last of them the entry also gets the other changes of the source, and is
 * published where the import would have published it. `known` and `shared` are the rows that the source map has about
 * the entry and its shared facts.
 */
export const resolvedItem = (
  conflict: PlanItem,
  resolutions: readonly Resolution[],
  known: KnownEntry | null,
  shared: KnownEntry | null,
): ResolvedItem => {
  const base = conflict.base ?? NO_BASE;
  const chosen = chosenBy(conflict, resolutions);
  const isWhole = contested(conflict).every(({ field }) => chosen.has(field));
  const done = conflict.changes.flatMap((change) => {
    const value = chosen.has(change.field) ? chosen.get(change.field) : isWhole ? change.result : undefined;
    return value === undefined ? [] : [{ ...change, result: value }];
  });
  const written = done.filter(({ stored, result }) => hashOf(result) !== hashOf(stored));
  const shown = new Set(written.flatMap(({ result }) => (typeof result === 'string' ? mediaLinksIn(result) : [])));
  /** The results of fields; of relations they are the values of relations. */
  const part = <Value>(names: object) =>
    Object.fromEntries(written.flatMap(({ field, result }) => (field in names ? [[field, result as Value]] : [])));
  const item: PlanItem = {
    ...conflict,
    action: 'update',
    reason: conflict.markedDraft === true ? MARKED_DRAFT : null,
    publish: isWhole && conflict.publish && (written.length > 0 || conflict.before?.publication !== 'published'),
    changes: done,
    write: {
      fields: part<FieldValue>({ ...base.fields, ...base.shared }),
      relations: part<RelationValue>(base.relations),
    },
    // the hash covers all fields, so there is none as long as some are open
    ...(isWhole ? {} : { contentHash: '', original: null }),
    media: conflict.media.filter(({ sha256 }) => shown.has(sha256)),
  };
  if (isWhole) return { item, base, left: null };
  // the source map has the entry under its new key then
  const { renamedFrom: _moved, ...place } = conflict;
  const left = { ...place, changes: conflict.changes.filter(({ field }) => !chosen.has(field)) };
  return { item, base: baseOfSome(base, new Set(chosen.keys()), known, shared), left };
};
