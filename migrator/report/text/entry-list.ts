import { groupBy } from '../../group-by';
import { printable } from '../../invisible';
import { fitBlocks, type Block, type Brief } from './brief';
import { number, plural } from './plural';

/** A line of a list, and the name under which it is counted where the list is too long. */
export interface ListedEntry {
  /** `create`, `skip: removed-by-editor`, `bring`. */
  fate: string;
  /** Printable; columns may be padded. */
  line: string;
}

/** `skip: removed-by-editor`. */
export const fateOf = ({ action, reason }: { action: string; reason: string | null }): string =>
  reason === null ? action : `${action}: ${reason}`;

/** How many entries of each fate are listed. */
const NAMED = 5;

const fateBlock = (fate: string, entries: readonly ListedEntry[]): Block => {
  const [action = '', ...reason] = fate.split(': ');
  const suffix = reason.length === 0 ? '' : `: ${printable(reason.join(': '))}`;
  const lines = entries.slice(0, NAMED).map(({ line }) => line);
  const more = entries.length - lines.length;
  return {
    lines: more === 0 ? lines : [...lines, `${action.padEnd(9)} … and ${number(more)} more${suffix}`],
    head: `${action.padEnd(9)} ${plural(entries.length, 'time')}${suffix}`,
    count: entries.length,
  };
};

/** A list for people, grouped by fate in the order in which fates occur, in at most `room` lines. */
export const entriesBrief = (entries: readonly ListedEntry[], room: number): Brief => {
  const fates = [...groupBy(entries, ({ fate }) => fate)];
  const brief = fitBlocks(
    fates.map(([fate, group]) => fateBlock(fate, group)),
    room,
    (_fates, count) => `… and ${number(count)} more`,
  );
  return { ...brief, isCut: brief.isCut || fates.some(([, { length }]) => length > NAMED) };
};
