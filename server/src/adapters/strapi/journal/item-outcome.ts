import { PLAN_ACTIONS } from '../../../../../model/contracts/plan';
import { OUTCOME_STATES, PUBLISH_ACTIONS, ROLLBACK_ACTIONS, type ItemState } from '../../../../../model/contracts/runs';
import { entriesOf, keysOf } from '../../../../../model/typed-keys';

/** The outcome of an item: its state decides, else its action. `whereOutcome` says the same to the database. */
export const outcomeOf = ({ action, state }: { action: string; state: ItemState }): string =>
  entriesOf(OUTCOME_STATES).find(([, decided]) => decided === state)?.[0] ?? action;

/** The items with this outcome. */
export const whereOutcome = (outcome: string): object =>
  entriesOf(OUTCOME_STATES)
    .filter(([name]) => name === outcome)
    .map(([, state]): object => ({ state }))[0] ?? {
    action: outcome,
    state: { $notIn: Object.values(OUTCOME_STATES) },
  };

/** In the order in which they are told; those of another version come last. */
const ORDER: readonly string[] = [...PLAN_ACTIONS, ...PUBLISH_ACTIONS, ...ROLLBACK_ACTIONS, ...keysOf(OUTCOME_STATES)];

/** The counts of outcomes in one order, however the database counts them. */
export const inOutcomeOrder = (counts: Readonly<Record<string, number>>): Record<string, number> => {
  const rank = (outcome: string): number => (ORDER.includes(outcome) ? ORDER.indexOf(outcome) : ORDER.length);
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1)));
};
