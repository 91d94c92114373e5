import type { FindingCause, PlanAction, PlanSummary } from '../../../core/api/plan';
import { keysOf } from '../../../../../model/typed-keys';

/** A plan before decisions were added to its map. It stands in the browser's history, so that a reload keeps it. */
export interface PlanBefore {
  /** How many decisions. */
  decided: number;
  planHash: string;
  counts: PlanSummary['counts'];
  causes: FindingCause[];
}

type Plan = Omit<PlanBefore, 'decided' | 'planHash'>;

/** How often something was counted before and after. */
interface Count {
  before: number;
  after: number;
}

interface PlanChange {
  causes: (Count & { cause: FindingCause })[];
  actions: (Count & { action: PlanAction })[];
}

const keyOf = ({ code, target }: FindingCause): string => JSON.stringify([code, target?.kind, target?.host]);

const differs = ({ before, after }: Count): boolean => before !== after;

/** The effect of decisions: the causes of findings and the actions that are counted otherwise now. */
export const planChange = (before: Plan, after: Plan): PlanChange => {
  const causes = new Map([...after.causes, ...before.causes].map((cause) => [keyOf(cause), cause]));
  const countIn = (plan: Plan, key: string): number => plan.causes.find((cause) => keyOf(cause) === key)?.count ?? 0;
  return {
    causes: [...causes]
      .map(([key, cause]) => ({ cause, before: countIn(before, key), after: countIn(after, key) }))
      .filter(differs),
    actions: keysOf(after.counts)
      .map((action) => ({ action, before: before.counts[action], after: after.counts[action] }))
      .filter(differs),
  };
};
