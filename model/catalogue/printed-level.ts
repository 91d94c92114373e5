import { wordPattern } from './alias-pattern';
import type { Standard } from './catalogue';
import { en } from '../languages/en';
import type { Language } from '../languages/language';
import { LANGUAGES } from '../languages/language-of';
import { LETTER } from '../languages/whole-words';
import { zh } from '../languages/zh';

const ROMAN = ['', 'i', 'ii', 'iii', 'iv', 'v'];

/** A level as one language prints it, with its figures. */
interface LevelForm {
  pattern: RegExp;
  valueOf: (printed: string) => string;
}

const formOf = ({ levels: { front, behind }, numbers, spaced }: Language): LevelForm => {
  const { source, valueOf } = numbers.spelled;
  const printed = String.raw`([1-5]|iii|iv|ii|${source})`;
  const before = spaced
    ? String.raw`(?<![${LETTER}])(?:${front})[\s-]*${printed}(?![${LETTER}\d])`
    : String.raw`(?:${front})[\s-]*${printed}(?!\d)`;
  const after =
    behind === null
      ? '(?!)()'
      : String.raw`(?<!${behind.notBehind})(?:${behind.ordinal})?\s*([1-5１-５]|${source})\s*${behind.words}`;
  return {
    pattern: new RegExp(`${before}|${after}`, 'gi'),
    valueOf: (level) => {
      const roman = ROMAN.indexOf(level.toLowerCase());
      const value = /^\d$/.test(level) ? Number(level) : roman > 0 ? roman : valueOf(level);
      return value >= 1 && value <= 5 ? String(value) : '';
    },
  };
};

const forms = new Map(LANGUAGES.map((language) => [language.code, formOf(language)]));
const formsOf = (languages: readonly Language[]): LevelForm[] =>
  languages.flatMap(({ code }) => forms.get(code.split('-', 1)[0] ?? '') ?? []);

interface PrintedLevel {
  /** The level in digits: `3` for 第三级, `Level III` and `level three (3)`. */
  level: string;
  /** Half-open range in the text. */
  from: number;
  to: number;
}

/** The levels printed in a text, which must be in NFKC: those of English and Chinese, or of the given languages. */
export const printedLevels = (text: string, languages: readonly Language[] = [en, zh]): PrintedLevel[] =>
  formsOf(languages)
    .flatMap(({ pattern, valueOf }) =>
      Array.from(text.matchAll(pattern), (match) => {
        const level = valueOf(match[1] ?? match[2] ?? '');
        return { level, from: match.index, to: match.index + match[0].length };
      }),
    )
    .filter(({ level }, at, all) => level !== '' && all.findIndex(({ from }) => from === all[at]?.from) === at)
    .sort((a, b) => a.from - b.from);

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

/** A level that has a number, as it is stored whatever the language. */
export const numberedLevel = (figure: string): string => `Level ${figure}`;

/** The number of such a level; null for one that has a name. */
export const numberOfLevel = (level: string): number | null => {
  const figure = /^Level (\d+)$/.exec(level)?.[1];
  return figure === undefined ? null : Number(figure);
};

/** The levels of a standard that a text prints, each once: those with names, else `Level 3`. */
export const levelsOf = ({ levels, levelNames }: Pick<Standard, 'levels' | 'levelNames'>, text: string): string[] => {
  if (!levels) return [];
  const plain = text.normalize('NFKC');
  const named =
    levelNames === undefined
      ? []
      : namesOf(levelNames).flatMap(([name, pattern]) => (pattern.test(plain) ? [name] : []));
  return named.length > 0 ? named : levelsIn(plain).map(numberedLevel);
};
