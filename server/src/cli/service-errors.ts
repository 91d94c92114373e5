import type { Move } from '../migrator/apply/moved';
import { number } from '../migrator/report/plural';
import { printable } from '../migrator/report/printable';
import { EXIT, type ExitCode } from './exit-codes';

/**
 * Errors of the plugin's services by name: the program and the plugin in the app are two bundles, so that the same class
 * is there twice.
 */
const EXIT_CODES: Readonly<Record<string, ExitCode>> = {
  BusyError: EXIT.busy,
  RunStateError: EXIT.usage,
  SettlementError: EXIT.usage,
  WorldMovedError: EXIT.failed,
  PlanOutdatedError: EXIT.failed,
  InterruptedError: EXIT.failed,
  RunPausedError: EXIT.failed,
  LeaseLostError: EXIT.failed,
};

/** The exit code of an error that a service throws on purpose; null for any other. */
export const serviceExitCode = (error: unknown): ExitCode | null =>
  error instanceof Error ? (EXIT_CODES[error.name] ?? null) : null;

/** What has moved since a plan was made, when that is why it was refused. */
export const movesIn = (error: unknown): readonly Move[] | null =>
  error instanceof Error && error.name === 'PlanOutdatedError' && 'moves' in error
    ? (error.moves as readonly Move[])
    : null;

/** So many entries that have moved are named. */
const NAMED = 20;

/** One line for each entry that has moved, then how many more there are. */
export const movesText = (moves: readonly Move[]): string =>
  [
    ...moves
      .slice(0, NAMED)
      .map(
        ({ key, what, fields }) => `  ${printable(key)} ${what}${fields.length > 0 ? ` (${fields.join(', ')})` : ''}`,
      ),
    ...(moves.length > NAMED ? [`  … and ${number(moves.length - NAMED)} more`] : []),
  ].join('\n');
