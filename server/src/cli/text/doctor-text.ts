import type { Check } from '../../core/check';

const MARKS: Readonly<Record<Check['state'], string>> = { ok: 'ok', warning: 'warning', problem: 'PROBLEM' };

const indent = (text: string): string => `${' '.repeat(20)}${text}`;

/** A line for each check, and below it what to do. */
export const doctorText = (checks: readonly Check[]): string[] =>
  checks.flatMap(({ name, state, says, advice }) => [
    `${MARKS[state].padEnd(8)}${name.padEnd(12)}${says}`,
    ...(advice === null ? [] : [indent(advice)]),
  ]);
