import type { HeaderAttribute } from '../header-construct';

/**
 * A key and the text after it. Values may contain keys, so the value is not consumed. The character before a key
 * decides whether it is one.
 */
const NAMED = /(?<![\p{L}\p{N}_.-])(["']?)([\p{L}_][\p{L}\p{N}_.-]{0,99})\1[ \t\u00a0]*[:：=](?=([^\n,}\]]{0,200}))/gu;
const COMMENT_LINE = /^[ \t]*#.*$/gm;

const bare = (value: string): string =>
  value
    .replace(/[ \t]#.*$/, '')
    .trim()
    .replace(/^(["'])(.*)\1$/, '$2')
    .trim();

/**
 * All parts of an unreadable header (invalid YAML, TOML, JSON) that look like `key: value` or `key = value`. `from` is
 * the offset of the header in the page. False matches are acceptable, because the result is never used as a value and
 * can only keep a page from being public.
 */
export const namedValues = (header: string, from: number): HeaderAttribute[] =>
  [...header.replace(COMMENT_LINE, (line) => ' '.repeat(line.length)).matchAll(NAMED)].map(
    ({ 2: name = '', 3: value = '', index }) => ({ name, value: bare(value), offset: from + index }),
  );
