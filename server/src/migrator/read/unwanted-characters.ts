// eslint-disable-next-line no-control-regex -- these are the characters it looks for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;
const UNWANTED = new RegExp(`${CONTROL.source}|[\\ufeff\\ufffd]`);
const EVERY_UNWANTED = new RegExp(UNWANTED, 'g');

/** Offset of the first control character that is neither a tab nor a line end; -1 when there is none. */
export const firstControl = (text: string): number => text.search(CONTROL);

/** Whether a text holds characters that no database should hold: control characters, U+FFFD, byte order marks. */
export const hasUnwanted = (text: string): boolean => UNWANTED.test(text);

/** The text without them. Bytes are not the only way in: YAML escapes and character references spell them too. */
export const withoutUnwanted = (text: string): string => text.replace(EVERY_UNWANTED, '');
