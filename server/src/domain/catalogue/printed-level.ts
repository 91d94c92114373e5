import { wordPattern } from './alias-pattern';
import type { Standard } from './catalogue';

const FIGURES: Record<string, string> = {
  一: '1',
  二: '2',
  三: '3',
  四: '4',
  五: '5',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  i: '1',
  ii: '2',
  iii: '3',
  iv: '4',
  v: '5',
};

const LEVEL =
  /\b(?:level|tier|grade|class)[\s-]*([1-5]|one|two|three|four|five|iii|iv|ii)\b|(?<![这那同每某该任上下各哪])第?\s*([一二三四五1-5１-５])\s*级(?!联)/gi;

interface PrintedLevel {
  /** The level in digits: `3` for 第三级, `Level III` and `level three (3)`. */
  level: string;
  /** Half-open range in the text. */
  from: number;
  to: number;
}

/** The levels printed in a text, which must be in NFKC. */
export const printedLevels = (text: string): PrintedLevel[] =>
  Array.from(text.matchAll(LEVEL), (match) => {
    const printed = (match[1] ?? match[2] ?? '').toLowerCase();
    return { level: FIGURES[printed] ?? printed, from: match.index, to: match.index + match[0].length };
  });

/** All levels printed in a text, in digits, each once. */
export const levelsIn = (text: string): string[] => [
  ...new Set(printedLevels(text.normalize('NFKC')).map(({ level }) => level)),
];

/** Names of levels as a regular expression for each; prepared once for a standard. */
const prepared = new WeakMap<object, [string, RegExp][]>();

const namesOf = (levelNames: NonNullable<Standard['levelNames']>): [string, RegExp][] => {
  const known = prepared.get(levelNames);
  if (known !== undefined) return known;
  const patterns = Object.entries(levelNames).map(([name, spellings]): [string, RegExp] => [
    name,
    new RegExp(spellings.map((spelling) => wordPattern(spelling).source).join('|'), 'i'),
  ]);
  prepared.set(levelNames, patterns);
  return patterns;
};

/** The levels of a standard that a text prints, each once: those with names, else `Level 3`. */
export const levelsOf = ({ levels, levelNames }: Pick<Standard, 'levels' | 'levelNames'>, text: string): string[] => {
  if (!levels) return [];
  const plain = text.normalize('NFKC');
  const named =
    levelNames === undefined
      ? []
      : namesOf(levelNames).flatMap(([name, pattern]) => (pattern.test(plain) ? [name] : []));
  return named.length > 0 ? named : levelsIn(plain).map((level) => `Level ${level}`);
};
