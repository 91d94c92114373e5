import { diffArrays } from 'diff';
import type { MapDifference } from '../../contracts/maps';
import { beginning } from '../quote';

const MAX_LINES = 20;
const MAX_LENGTH = 160;

/** Past so many edits the maps have nothing to do with each other, and looking for what they share takes its square. */
const MAX_EDITS = 2_000;

const linesOf = (text: string): string[] => {
  const lines = text.split(/\r\n?|\n/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
};

const shown = (sign: string, line: string): string =>
  `${sign} ${line.length > MAX_LENGTH ? `${beginning(line, MAX_LENGTH)}…` : line}`;

/** What differs between the texts of two maps; null when their lines are the same. */
export const mapDifference = (former: string, text: string): MapDifference | null => {
  const [before, after] = [linesOf(former), linesOf(text)];
  const changes = diffArrays(before, after, { maxEditLength: MAX_EDITS }) ?? [
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
