import { AsyncLocalStorage } from 'node:async_hooks';
import type { ChangeReason } from '../../contracts/changes';

const runs = new AsyncLocalStorage<number>();

/** Does the work of a run, whose changes are one for those who are told of them. */
export const duringRun = <Result>(run: number, work: () => Result): Result => runs.run(run, work);

/** The run that this is done for; null for everybody else's writes. */
export const currentRun = (): number | null => runs.getStore() ?? null;

/** Why something that is written now changes. */
export const reasonNow = (): ChangeReason => (currentRun() === null ? 'edit' : 'import');
