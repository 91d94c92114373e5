import { createInterface } from 'node:readline/promises';
import { SingleBar, Presets } from 'cli-progress';

export interface ProgressBar {
  advance(): void;
  stop(): void;
}

/** A line for people, on standard error. */
export const say = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

/** Two lines in place of a bar, for logs. */
const progressLines = (label: string, total: number): ProgressBar => {
  let done = 0;
  say(`${label}: 0/${String(total)}`);
  return {
    advance: () => {
      done += 1;
    },
    stop: () => {
      say(`${label}: ${String(done)}/${String(total)}`);
    },
  };
};

/** Progress on standard error: a bar when that is a terminal. */
export const progressBar = (label: string, total: number): ProgressBar => {
  if (total === 0) return { advance: () => undefined, stop: () => undefined };
  if (!process.stderr.isTTY) return progressLines(label, total);
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
