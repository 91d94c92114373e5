// eslint-disable-next-line no-control-regex -- these are the characters it looks for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;
/** Without halves of surrogate pairs: a class of units is looked for several times as fast as one of characters. */
const UNWANTED_UNIT = new RegExp(`${CONTROL.source.slice(0, -1)}\\ufeff\\ufffd]`);
const EVERY_UNWANTED = new RegExp(`${UNWANTED_UNIT.source}|\\p{Cs}`, 'gu');
/** The most characters named in a message. */
const MOST_NAMED = 3;

/** The offset of the first control character other than a tab or a line end; -1 if there is none. */
export const firstControl = (text: string): number => text.search(CONTROL);

/**
 * Whether a text contains characters that no database should contain: control characters, halves of surrogate pairs,
 * U+FFFD, byte order marks.
 */
export const hasUnwanted = (text: string): boolean => !text.isWellFormed() || UNWANTED_UNIT.test(text);

/**
 * The text without such characters. The bytes of a file are not their only source: YAML escapes and character
 * references produce them too.
 */
export const withoutUnwanted = (text: string): string => text.replace(EVERY_UNWANTED, '');

/** The names of characters for messages, each once, up to a limit: `U+D800, U+0000`. */
export const characterNames = (characters: Iterable<string>): string => {
  const found = [...new Set(characters)].map(
    (character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
  return [...found.slice(0, MOST_NAMED), ...(found.length > MOST_NAMED ? ['…'] : [])].join(', ');
};

/** The names of the unwanted characters of a text, for messages. */
export const unwantedIn = (text: string): string => characterNames(text.match(EVERY_UNWANTED) ?? []);
