import type { EntryValue } from '../../../../model/contracts/values';

/** Whether a number or a Latin word at this place is only a part of another one, as `1.2` is of `TLS1.2`. */
const isPartOfWord = (line: string, value: string, at: number): boolean =>
  (/^\w/.test(value) && /\w[.-]?$/.test(line.slice(0, at))) ||
  (/\w$/.test(value) && /^[.-]?\w/.test(line.slice(at + value.length)));

/**
 * The first line that holds a value word for word, 1-based; null for a value that says too little to be found, such as `1.1`,
 * and for one of several lines.
 */
export const lineOf = (text: string, value: EntryValue): { line: number; text: string } | null => {
  if (typeof value !== 'string' || !/\p{L}{2}/u.test(value) || /[\r\n]/.test(value)) return null;
  const lines = text.split(/\r\n?|\n/);
  const at = lines.findIndex((line) => {
    for (let from = line.indexOf(value); from !== -1; from = line.indexOf(value, from + 1))
      if (!isPartOfWord(line, value, from)) return true;
    return false;
  });
  return at === -1 ? null : { line: at + 1, text: (lines[at] ?? '').trim() };
};
