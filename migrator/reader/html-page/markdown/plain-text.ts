/** Characters that are escaped in some place of a line. */
const SPECIAL = /[\t\n\r!#&*<[\\\]_`|~]/;
/** A line that begins so may be a list or a heading, or begins with space. */
const OPENS_BLOCK = /^[\s\d+:=>-]/;

const isLineEnd = (character: string): boolean => character === '\n' || character === '\r';

/**
 * Whether a text is markdown as it is, between the characters before and after it. Most texts are, and the library looks for
 * each of its forty patterns in each of them.
 */
export const isPlain = (text: string, before: string, after: string): boolean =>
  !SPECIAL.test(text) &&
  // a parenthesis after it would be the target of a link
  before !== ']' &&
  !(isLineEnd(before) && OPENS_BLOCK.test(text)) &&
  !(isLineEnd(after) && text.endsWith(' '));
