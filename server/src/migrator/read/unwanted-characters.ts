// eslint-disable-next-line no-control-regex -- these are the characters it looks for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;
const UNWANTED = new RegExp(`${CONTROL.source}|[\\ufeff\\ufffd\\p{Cs}]`, 'u');
const EVERY_UNWANTED = new RegExp(UNWANTED, 'gu');
/** More of them tell nobody anything. */
const MOST_NAMED = 3;

/** Offset of the first control character that is neither a tab nor a line end; -1 when there is none. */
export const firstControl = (text: string): number => text.search(CONTROL);

/** Whether a text holds characters that no database should hold: control characters, halves of surrogate pairs, U+FFFD, byte order marks. */
export const hasUnwanted = (text: string): boolean => UNWANTED.test(text);

/** The text without them. Bytes are not the only way in: YAML escapes and character references spell them too. */
export const withoutUnwanted = (text: string): string => text.replace(EVERY_UNWANTED, '');

/** Characters for messages, each once, the first few: `U+D800, U+0000`. */
export const characterNames = (characters: Iterable<string>): string => {
  const found = [...new Set(characters)].map(
    (character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
  return [...found.slice(0, MOST_NAMED), ...(found.length > MOST_NAMED ? ['…'] : [])].join(', ');
};

/** The first of them, for messages. */
export const unwantedIn = (text: string): string => characterNames(text.match(EVERY_UNWANTED) ?? []);
