import { createInterface } from 'node:readline/promises';
import { showProgress, type Progress } from './progress';

/** A line for people, on standard error. */
export const say = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

const draw = (text: string): void => {
  process.stderr.write(text);
};

const every = (milliseconds: number, work: () => void): (() => void) => {
  const timer = setInterval(work, milliseconds).unref();
  return () => {
    clearInterval(timer);
  };
};

/** Progress on standard error, by the real clock. */
export const progressBar = (label: string, total: number): Progress =>
  showProgress(label, total, { isTerminal: process.stderr.isTTY, say, draw, now: () => performance.now(), every });

/** Whether a person can be asked. */
export const canAsk = (): boolean => process.stdin.isTTY && process.stderr.isTTY;

/** Asks for a line of text on standard error. */
export const askFor = async (question: string): Promise<string> => {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return (await terminal.question(`${question} `)).trim();
  } finally {
    terminal.close();
  }
};

/** Asks a yes-or-no question on standard error; anything but yes is no. */
export const ask = async (question: string): Promise<boolean> => /^y(es)?$/i.test(await askFor(`${question} [y/N]`));
