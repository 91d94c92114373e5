import type { RunControl } from '../../features/imports/service';
import { plural } from '../../../../migrator/report/text/plural';
import { progressBar, say } from './terminal';

/** Runs `work` with a progress bar that counts the entries written, and beside it the images and documents read for them. */
export const followRun = async <Result>(
  label: string,
  total: number,
  signal: AbortSignal,
  work: (control: RunControl) => Promise<Result>,
): Promise<Result> => {
  const bar = progressBar(label, total);
  let files = 0;
  try {
    return await work({
      signal,
      onWait: () => {
        say('Another run is active, or was killed a moment ago. Waiting for its lease to end, at most 15 seconds.');
      },
      onWaiting: (isWaiting) => {
        if (isWaiting)
          say(
            'Waiting for the database: another client holds a lock, or the database does not answer. The run continues automatically. Press Ctrl-C to stop it; resume finishes it later.',
          );
      },
      onMedia: () => {
        files += 1;
        bar.note(`${plural(files, 'file')} read`);
      },
      onOutcome: ({ written }) => {
        if (written) bar.advance();
      },
    });
  } finally {
    bar.stop();
  }
};
