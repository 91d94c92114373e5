/**
 * Characters that nobody sees and that change what others show: controls, marks of writing direction, zero-width spaces
 * and joiners, tags. In a title, a path or on a terminal they make one name look like another.
 */
const INVISIBLE = /[\p{Cc}\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/** Joiners have a meaning between letters of these scripts, and between the parts of an emoji. */
const JOINER = /[\u200c\u200d]/;
const JOINED =
  /[\p{Extended_Pictographic}\ufe0f\p{Emoji_Modifier}\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Mongolian}]$/u;

const replaced = (text: string, by: string): string =>
  text.replace(INVISIBLE, (character, at: number) =>
    JOINER.test(character) && JOINED.test(text.slice(Math.max(0, at - 2), at)) ? character : by,
  );

const BREAKS = /[\t-\r\u0085\u2028\u2029]/;

/** A name or title on one line: white space that holds a tab or a line break is one space. */
export const onOneLine = (text: string): string =>
  text.replace(/(?:[^\S\ufeff]|\u0085)+/g, (space) => (BREAKS.test(space) ? ' ' : space)).trim();

/** A name or title without what nobody sees; joiners stay where they join. */
export const withoutInvisible = (text: string): string => replaced(text, '');

/** The text with a mark in place of what nobody sees: it can be printed on any terminal. */
export const withInvisibleMarked = (text: string): string => replaced(text, '\ufffd');
