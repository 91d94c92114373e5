import type { RunControl } from '../services/imports';
import { progressBar, say } from './terminal';

/** Runs `work` with a progress bar over the entries that are written. */
export const followRun = async <Result>(
  label: string,
  total: number,
  signal: AbortSignal,
  work: (control: RunControl) => Promise<Result>,
): Promise<Result> => {
  const bar = progressBar(label, total);
  try {
    return await work({
      signal,
      onWait: () => {
        say('Another import is running, or was killed a moment ago: waiting for its lease to end, 15 seconds at most.');
      },
      onOutcome: ({ written }) => {
        if (written) bar.advance();
      },
    });
  } finally {
    bar.stop();
  }
};
