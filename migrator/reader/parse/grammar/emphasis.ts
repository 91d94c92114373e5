import { parser, type DelimiterType, type InlineContext, type MarkdownConfig } from '@lezer/markdown';

import { runOf } from './guards';

const ASTERISK = 42;
const SPACE = /\s/u;
/** The characters that CommonMark counts as punctuation beside a run of asterisks. */
export const PUNCTUATION = /[\p{P}\p{S}]/u;
/** The characters of Chinese, Japanese and Korean, and their punctuation, which stands without spaces. */
const EAST_ASIAN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\u3000-\u303f\uff00-\uffef]/u;

/** The parser's own kind of mark, by which it pairs asterisks; it is not exported. */
const asterisk = (): DelimiterType => {
  const found: DelimiterType[] = [];
  const probe = (cx: InlineContext): number => {
    const mark = cx.getDelimiterAt(0);
    if (mark !== null) found.push(mark.type);
    return -1;
  };
  parser.configure({ parseInline: [{ name: 'Probe', parse: probe }] }).parse('*a');
  if (found[0] === undefined) throw new Error('@lezer/markdown has no mark for asterisks.');
  return found[0];
};
const MARK = asterisk();

/** The character before a position, whole where it takes two units. */
const before = ({ text, offset }: InlineContext, at: number): string =>
  Array.from(text.slice(Math.max(0, at - offset - 2), at - offset)).at(-1) ?? '';
const after = ({ text, offset }: InlineContext, at: number): string =>
  Array.from(text.slice(at - offset, at - offset + 2))[0] ?? '';

const isSpace = (character: string): boolean => character === '' || SPACE.test(character);
const isEastAsian = (character: string): boolean => EAST_ASIAN.test(character);
const isForeignPunctuation = (character: string): boolean => PUNCTUATION.test(character) && !isEastAsian(character);

/** Whether asterisks belong to what follows them, by what is beyond them. */
const leansOn = (near: string, beyond: string): boolean =>
  !isSpace(near) && (!isForeignPunctuation(near) || isSpace(beyond) || PUNCTUATION.test(beyond) || isEastAsian(beyond));

/**
 * Emphasis in languages without spaces between words: `**安全。**每项服务`. CommonMark asks for a space beside a mark that has punctuation
 * inside, which these never have, so the mark would be printed. Where no such character is beside a mark, the parser's own rule counts.
 *
 * @see https://github.com/tats-u/markdown-cjk-friendly/blob/main/specification.md
 */
export const eastAsianEmphasis: MarkdownConfig = {
  parseInline: [
    {
      name: 'EastAsianEmphasis',
      before: 'Emphasis',
      parse: (cx, next, from) => {
        if (next !== ASTERISK) return -1;
        const to = from + runOf(cx, from);
        const [left, right] = [before(cx, from), after(cx, to)];
        if (!isEastAsian(left) && !isEastAsian(right)) return -1;
        return cx.addDelimiter(MARK, from, to, leansOn(right, left), leansOn(left, right));
      },
    },
  ],
};
