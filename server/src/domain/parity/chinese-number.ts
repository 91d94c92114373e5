const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** A Chinese numeral, as a character class for regular expressions. */
export const CHINESE_NUMERAL = '[〇零一二两三四五六七八九十百千]';

/** The value of a Chinese numeral below ten thousand: 90 for `九十`, 12 for `十二`, 2016 for `二〇一六`. */
export const chineseNumber = (numeral: string): number => {
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
