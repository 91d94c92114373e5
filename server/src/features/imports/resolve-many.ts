import type { StoredItem } from '../../adapters/strapi/journal/create-journal';
import type { Resolutions } from '../../../../model/contracts/runs';
import { contested } from '../../../../migrator/run/apply/conflict';
import type { Addresses } from '../../../../migrator/model/ports/target';
import { StaleEntryError } from '../../../../migrator/run/apply/outdated';
import type { Resolution } from '../../../../migrator/run/apply/resolution';
import { storedPlanItem } from '../../../../migrator/plan/storage/stored-plan';
import type { ResolveStart, RunControl } from './imports-service';
import type { Ports } from './ports';
import { resolvedConflict, writeResolved } from './resolve';
import type { ResolvePlan } from './resolve-plan';
import { runFor } from './run-state-error';

/** Their texts are in memory together. */
const MOST_AT_ONCE = 500;

/** The conflicts that a person names, and with `rest` the others, as many as are resolved at once. */
async function* waitingItems(
  { journal }: Pick<Ports, 'journal'>,
  run: number,
  { items, rest }: Resolutions,
): AsyncGenerator<StoredItem> {
  if (rest !== undefined) yield* journal.whole(run, ['waiting']);
  else
    for (const { item } of items) {
      const found = await journal.item(run, item);
      if (found !== null) yield found;
    }
}

/** A person's resolutions for the open fields of a conflict. */
const resolutionsOf = (
  { number, plan }: StoredItem,
  named: ReadonlyMap<number, readonly Resolution[]>,
  rest: Resolutions['rest'],
): Resolution[] => {
  const fields = contested(storedPlanItem(plan)).map(({ field }) => field);
  const own = (named.get(number) ?? []).filter(({ field }) => fields.includes(field));
  if (rest === undefined) return own;
  const decided = new Set(own.map(({ field }) => field));
  return [...own, ...fields.filter((field) => !decided.has(field)).map((field) => ({ field, take: rest }))];
};

/**
 * The items that resolve several conflicts of a run. Writes nothing. Throws a `RunStateError` when the run has no conflicts
 * to resolve, and a `ResolutionError` when a value does not fit.
 */
export const planResolve = async (ports: Ports, id: number, asked: Resolutions): Promise<ResolvePlan> => {
  const run = await runFor(ports, id, 'resolve');
  const named = new Map(asked.items.map(({ item, resolutions }) => [item, resolutions]));
  const plan: ResolvePlan = { run, resolved: [], changed: [], closed: [], isMore: false };
  // of all pages, read once for all that move
  let addresses: Promise<Addresses> | undefined;
  const readAddresses = () => (addresses ??= ports.target.addresses());
  const keys = new Set<string>();
  const found = new Set<number>();
  for await (const item of waitingItems(ports, id, asked)) {
    if (plan.resolved.length === MOST_AT_ONCE) {
      plan.isMore = true;
      return plan;
    }
    found.add(item.number);
    const resolutions = item.state === 'waiting' ? resolutionsOf(item, named, asked.rest) : [];
    if (resolutions.length === 0) {
      plan.closed.push(item.number);
      continue;
    }
    try {
      const resolved = await resolvedConflict(ports, run, item.number, item.plan, resolutions, readAddresses);
      // two pages that move may both be about one redirect: the second is resolved after the first
      const isAlone = resolved.items.every(({ key }) => !keys.has(key));
      for (const { key } of isAlone ? resolved.items : []) keys.add(key);
      if (isAlone) plan.resolved.push(resolved);
      else plan.changed.push(item.number);
    } catch (error) {
      if (!(error instanceof StaleEntryError)) throw error;
      plan.changed.push(item.number);
    }
  }
  plan.closed.push(...[...named.keys()].filter((number) => !found.has(number)));
  return plan;
};

/** Resolves conflicts as planned, in one run. What cannot be written fails alone, and stays open. */
export const resolvePlanned = async (
  ports: Ports,
  { run, resolved }: ResolvePlan,
  start: ResolveStart & Pick<RunControl, 'onOutcome'>,
): Promise<void> => {
  await writeResolved(ports, run, resolved, start);
};
