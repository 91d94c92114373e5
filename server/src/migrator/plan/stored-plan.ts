import type { ItemState, NewItem } from '../ports';
import { countActions, isWriting, type Plan, type PlanAction, type PlanItem } from './plan';

/** A plan item as the journal keeps it: values that stand in it twice are kept once, a page being long. */
interface StoredPlanItem extends Omit<PlanItem, 'write'> {
  /** What is written and is not the base's own value. */
  write: PlanItem['write'];
  /** Fields and relations that are written as the base has them. */
  asBase: string[];
}

const baseValues = ({ base }: Pick<PlanItem, 'base'>): Record<string, unknown> => ({
  ...base?.fields,
  ...base?.shared,
  ...base?.relations,
});

/** What the journal keeps of one item. */
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
  // Of changes that nobody has to choose between, the names tell enough.
  const changes =
    item.action === 'conflict'
      ? item.changes
      : item.changes.map((change) => ({ ...change, base: null, stored: null, source: null, result: null }));
  return { ...item, write, asBase, changes };
};

/** The plan item that the journal kept. */
export const storedPlanItem = (plan: unknown): PlanItem => {
  const { asBase, ...item } = plan as StoredPlanItem;
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

/** A plan item as a run begins with it. */
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
  diagnostics: [...(item.findings ?? []), ...item.diagnostics],
  // what is left alone needs none
  plan: stateOf(item) === 'skipped' ? null : packedItem(item),
});

/** Of what does not change only what is left alone for a reason is kept: a page that its source marks as a draft. */
const isStored = ({ action, reason }: PlanItem): boolean => action !== 'unchanged' || reason !== null;

/** What the journal keeps of a plan: what there is to write or to resolve, and what is left alone, with the reason. */
export const itemsToStore = ({ items }: Plan): NewItem[] => items.filter(isStored).map(newItem);

/** The counts of the rest. */
export const countsOfRest = ({ items }: Plan): Record<PlanAction, number> =>
  countActions(items.filter((item) => !isStored(item)));
