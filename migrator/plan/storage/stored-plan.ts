import type { PlanAction } from '../../../model/contracts/plan';
import type { ItemState } from '../../../model/contracts/runs';
import type { NewItem } from '../../model/ports/items';
import { countActions, findingsOf, isWriting, type Plan, type PlanItem } from '../plan';
import { withCurrentNames } from './current-names';

/** A plan item as the journal stores it: values that occur twice are stored once, because pages are long. */
interface StoredPlanItem extends Omit<PlanItem, 'write'> {
  /** Values to write that differ from those of the base. */
  write: PlanItem['write'];
  /** Fields and relations whose values to write are those of the base. */
  asBase: string[];
}

const baseValues = ({ base }: Pick<PlanItem, 'base'>): Record<string, unknown> => ({
  ...base?.fields,
  ...base?.shared,
  ...base?.relations,
});

/** One item as the journal stores it. */
export const packedItem = (item: PlanItem): StoredPlanItem => {
  const values = baseValues(item);
  const asBase: string[] = [];
  const others = <Value>(written: Record<string, Value>): Record<string, Value> =>
    Object.fromEntries(
      Object.entries(written).filter(([field, value]) => {
        const same = field in values && values[field] === value;
        if (same) asBase.push(field);
        return !same;
      }),
    );
  const write = { fields: others(item.write.fields), relations: others(item.write.relations) };
  // changes that nobody has to decide about are stored by name only
  const changes =
    item.action === 'conflict'
      ? item.changes
      : item.changes.map((change) => ({ ...change, base: null, stored: null, source: null, result: null }));
  return { ...item, write, asBase, changes };
};

/** The plan item from its stored form. */
export const storedPlanItem = (plan: unknown): PlanItem => {
  const { asBase, ...item } = withCurrentNames(plan as StoredPlanItem);
  const fields = { ...item.base?.fields, ...item.base?.shared };
  const relations = item.base?.relations ?? {};
  const named = <Value>(values: Record<string, Value>) =>
    Object.fromEntries(Object.entries(values).filter(([field]) => asBase.includes(field)));
  return {
    ...item,
    write: {
      fields: { ...named(fields), ...item.write.fields },
      relations: { ...named(relations), ...item.write.relations },
    },
  };
};

const stateOf = (item: PlanItem): ItemState => {
  if (item.action === 'conflict') return 'waiting';
  return isWriting(item) ? 'pending' : 'skipped';
};

/** The item of a run for a plan item, before it is performed. */
export const newItem = (item: PlanItem): NewItem => ({
  key: item.key,
  type: item.type,
  sourcePath: item.sourcePath,
  action: item.action,
  state: stateOf(item),
  documentId: item.documentId,
  locale: item.locale,
  reason: item.reason,
  fields: item.changes.map(({ field }) => field),
  publish: item.publish,
  findings: findingsOf(item),
  unit: item.unit ?? null,
  // a skipped item needs no plan
  plan: stateOf(item) === 'skipped' ? null : packedItem(item),
});

/**
 * Items that change nothing are stored only when they have a reason, such as pages that their source marks as drafts.
 */
const isStored = ({ action, reason }: PlanItem): boolean => action !== 'unchanged' || reason !== null;

/**
 * The items of a plan that the journal stores: those to write or to resolve, and skipped ones with their reason. Each is made
 * when it is asked for, since it holds a whole page.
 */
export const itemsToStore = ({ items }: Plan): Iterable<NewItem> => ({
  *[Symbol.iterator]() {
    for (const item of items) if (isStored(item)) yield newItem(item);
  },
});

/** The counts of the items that the journal does not store. */
export const countsOfRest = ({ items }: Plan): Record<PlanAction, number> =>
  countActions(items.filter((item) => !isStored(item)));
