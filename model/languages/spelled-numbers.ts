/** Numbers that are written in words. */
export interface SpelledNumbers {
  /** The source of a regular expression that finds one, without groups that capture. */
  source: string;
  valueOf: (printed: string) => number;
}

/** The numerals of small numbers in Chinese. */
export const HAN_DIGITS = '一二两三四五六七八九十';

const plain = (words: string): string => words.toLowerCase().replace(/[\s-]+/g, ' ');

/**
 * The numbers of a language that spells them in letters.
 *
 * @param names the numbers from none on; spellings of one number are separated by `|`. A space may be a hyphen.
 */
export const spelledNumbers = (names: readonly string[]): SpelledNumbers => {
  const values = new Map(names.flatMap((name, value) => name.split('|').map((spelling) => [plain(spelling), value])));
  // the longest first: "twenty-one" before "twenty"
  const spellings = [...values.keys()].sort((a, b) => b.length - a.length);
  return {
    source: `(?:${spellings.map((spelling) => spelling.replaceAll(' ', '[- ]')).join('|')})`,
    valueOf: (printed) => values.get(plain(printed)) ?? NaN,
  };
};

const DIGITS: Readonly<Record<string, number>> = {
  ...{ 〇: 0, 零: 0, 一: 1, 二: 2, 两: 2, 兩: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 },
};
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** The value of a Han numeral below ten thousand: 90 for `九十`, 12 for `十二`, 2016 for `二〇一六`. */
const hanNumber = (numeral: string): number => {
  if (!/[十百千]/.test(numeral)) return Number(Array.from(numeral, (digit) => DIGITS[digit] ?? 0).join(''));
  let sum = 0;
  let digit: number | null = null;
  for (const character of numeral) {
    const unit = UNITS[character];
    if (unit === undefined) digit = DIGITS[character] ?? 0;
    else {
      sum += (digit ?? 1) * unit;
      digit = null;
    }
  }
  return sum + (digit ?? 0);
};

/** The numbers of Chinese and Japanese. */
export const HAN_NUMBERS: SpelledNumbers = { source: '[〇零一二两兩三四五六七八九十百千]{1,5}', valueOf: hanNumber };
