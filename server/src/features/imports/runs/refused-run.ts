import {
  BusyError,
  InterruptedError,
  PlanOutdatedError,
  RunPausedError,
  RunStateError,
  ResolutionError,
  StaleEntryError,
} from '../service';
import { conflict, Refusal } from '../../../services/refusal';
import { NotAllowedError } from './write-rights';

const MAX_LISTED = 10;

/** The changed entries, for people; the rest as a number. */
const changesText = ({ changes }: PlanOutdatedError): string => {
  const listed = changes.slice(0, MAX_LISTED).map(({ key, what, fields }) => {
    const where = fields.length === 0 ? '' : ` (${fields.join(', ')})`;
    return `${key} ${what}${where}`;
  });
  return [...listed, ...(changes.length > listed.length ? ['…'] : [])].join('\n');
};

/** An error of the imports service, as the answer to whoever asked for the run; others as they are. */
export const refusedRun = (error: unknown): Error => {
  if (error instanceof BusyError) return busy();
  if (error instanceof RunStateError) return conflict('state', error.code, error.message);
  if (error instanceof StaleEntryError) return conflict('state', 'ENTRY_CHANGED', error.message);
  if (error instanceof ResolutionError) return new Refusal(400, 'RESOLUTION_REFUSED', error.message);
  if (error instanceof RunPausedError) return new Refusal(503, error.code, error.message, error.details);
  if (error instanceof InterruptedError) return conflict('state', 'RUN_CANCELLED', error.message);
  if (error instanceof NotAllowedError) return new Refusal(403, 'WRITE_NOT_ALLOWED', error.message);
  if (error instanceof PlanOutdatedError)
    return conflict(
      'state',
      'PLAN_OUTDATED',
      `Entries that the plan would write have changed since it was made, so nothing was written. Plan again to see the changes:\n${changesText(error)}`,
      { moves: error.changes.map(({ key, what, fields }) => ({ key, what, fields })) },
    );
  return error instanceof Error ? error : new Error(String(error));
};

export const busy = (): Refusal =>
  conflict(
    'busy',
    'RUN_BUSY',
    'Another run is active. Wait for it to end; an interrupted run releases its lease after 15 seconds.',
  );
