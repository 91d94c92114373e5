import { diffArrays } from 'diff';
import type { MapDifference } from '../../model/contracts/maps';
import { beginning } from '../quote';

const MAX_LINES = 20;
const MAX_LENGTH = 160;

/** Past so many edits the maps have little to do with each other, and looking for what they share takes its square. */
const MAX_EDITS = 300;
/** Steps of looking: each edit may walk through all lines once. */
const MAX_STEPS = 4_000_000;

const linesOf = (text: string): string[] => {
  // splitting at one character takes a fraction of the time that splitting at a pattern does
  const lines = (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text).split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines;
};

const shown = (sign: string, line: string): string =>
  `${sign} ${line.length > MAX_LENGTH ? `${beginning(line, MAX_LENGTH)}…` : line}`;

/** The lines between the first that differ and the last. */
const differing = (before: string[], after: string[]): [string[], string[]] => {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return [before.slice(start, before.length - end), after.slice(start, after.length - end)];
};

/**
 * The lines that differ between two maps; null when none do. Of maps that differ very much, all lines between the first
 * and the last difference: finding fewer would hold up the server.
 */
export const mapDifference = (former: string, text: string): MapDifference | null => {
  const [before, after] = differing(linesOf(former), linesOf(text));
  const maxEditLength = Math.min(MAX_EDITS, Math.floor(MAX_STEPS / (before.length + after.length + 1)));
  const changes = diffArrays(before, after, { maxEditLength }) ?? [
    { value: before, removed: true, added: false },
    { value: after, removed: false, added: true },
  ];
  const difference: MapDifference = { added: 0, removed: 0, lines: [] };
  for (const { value, added, removed } of changes) {
    if (!added && !removed) continue;
    difference[added ? 'added' : 'removed'] += value.length;
    const room = MAX_LINES - difference.lines.length;
    difference.lines.push(...value.slice(0, room).map((line) => shown(added ? '+' : '-', line)));
  }
  return difference.added + difference.removed === 0 ? null : difference;
};
