import { CliError } from '../exit/cli-error';
import { EXIT } from '../exit/exit-codes';

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** SIGINT and SIGTERM, as long as a command handles them itself. */
interface StopSignals {
  /** Aborted by the first SIGINT or SIGTERM; its reason is a `CliError`. */
  signal: AbortSignal;
  /** Takes the listeners off that were added since. */
  own(): void;
  /** Restores what the signals did before. */
  release(): void;
}

/**
 * Turns SIGINT and SIGTERM into an `AbortSignal`, so that the page in hand is finished. Strapi listens too: it would
 * close the database in the middle of an item and end the process as if all were done. `own` stops that after its boot;
 * until then the exit code at least says that something was cut short. A second signal ends the process at once.
 */
export const catchStopSignals = (): StopSignals => {
  const controller = new AbortController();
  const stop = (name: NodeJS.Signals): void => {
    if (controller.signal.aborted) process.exit(EXIT.failed);
    process.exitCode = EXIT.failed;
    controller.abort(new CliError(EXIT.failed, `stopped by ${name}`));
  };
  const before = new Map(SIGNALS.map((name) => [name, process.listeners(name)]));
  for (const name of SIGNALS) process.on(name, stop);
  return {
    signal: controller.signal,
    own: () => {
      for (const name of SIGNALS) {
        for (const listener of process.listeners(name)) {
          if (listener !== stop && !before.get(name)?.includes(listener)) process.off(name, listener);
        }
      }
    },
    release: () => {
      for (const name of SIGNALS) process.off(name, stop);
    },
  };
};
