import { createInterface } from 'node:readline/promises';
import { SingleBar, Presets } from 'cli-progress';

export interface ProgressBar {
  advance(): void;
  stop(): void;
}

/** A progress bar on standard error; silent when that is not a terminal. */
export const progressBar = (label: string, total: number): ProgressBar => {
  if (!process.stderr.isTTY || total === 0) return { advance: () => undefined, stop: () => undefined };
  const bar = new SingleBar(
    { format: `${label} {bar} {value}/{total} {eta_formatted}`, stream: process.stderr, hideCursor: true },
    Presets.shades_classic,
  );
  bar.start(total, 0);
  return {
    advance: () => {
      bar.increment();
    },
    stop: () => {
      bar.stop();
    },
  };
};

/** Whether a person can be asked. */
export const canAsk = (): boolean => process.stdin.isTTY && process.stderr.isTTY;

/** Asks a yes-or-no question on standard error; anything but yes is no. */
export const ask = async (question: string): Promise<boolean> => {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^y(es)?$/i.test((await terminal.question(`${question} [y/N] `)).trim());
  } finally {
    terminal.close();
  }
};

/** A line for people, on standard error. */
export const say = (text: string): void => {
  process.stderr.write(`${text}\n`);
};
