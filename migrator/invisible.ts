import { replaceInvisible } from '../model/invisible';

const BREAKS = /[\t-\r\u0085\u2028\u2029]/;

/** A name or title on one line: white space that holds a tab or a line break is one space. */
export const onOneLine = (text: string): string =>
  text.replace(/(?:[^\S\ufeff]|\u0085)+/g, (space) => (BREAKS.test(space) ? ' ' : space)).trim();

/** A name or title without what nobody sees; joiners stay where they join. */
export const withoutInvisible = (text: string): string => replaceInvisible(text, () => '');

/** The text with a mark in place of what nobody sees: it can be printed on any terminal. */
export const withInvisibleMarked = (text: string): string => replaceInvisible(text, () => '\ufffd');

/** A name as people see it: on one line, and without what nobody sees. */
export const visibleName = (text: string): string => withoutInvisible(onOneLine(text)).trim();

/** The characters of a text that nobody sees. */
export const invisibleIn = (text: string): string[] => {
  const found: string[] = [];
  replaceInvisible(text, (character) => {
    found.push(character);
    return character;
  });
  return found;
};

/**
 * Text of a source that can be printed on any terminal: one line, no control characters, nothing that turns the
 * direction of the line.
 */
export const printable = (text: string): string => withInvisibleMarked(text.replace(/\s+/g, ' '));
