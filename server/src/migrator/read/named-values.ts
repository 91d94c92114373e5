import type { HeaderAttribute } from './header-attributes';

/** A key and what follows it; the text in front of it decides whether it is one, and values may hold keys again. */
const NAMED = /(?<![\p{L}\p{N}_.-])(["']?)([\p{L}_][\p{L}\p{N}_.-]{0,99})\1[ \t]*[:=](?=([^\n,}\]]{0,200}))/gu;
const COMMENT_LINE = /^[ \t]*#.*$/gm;

const bare = (value: string): string =>
  value
    .replace(/[ \t]#.*$/, '')
    .trim()
    .replace(/^(["'])(.*)\1$/, '$2')
    .trim();

/**
 * All that looks like `key: value` or `key = value` in a header that cannot be read: YAML that is not valid, TOML, JSON.
 * `from` is the place of the header in the text of the page. Too much rather than too little: what is found is never
 * used as a value, and only keeps a page from being public.
 */
export const namedValues = (header: string, from: number): HeaderAttribute[] =>
  [...header.replace(COMMENT_LINE, (line) => ' '.repeat(line.length)).matchAll(NAMED)].map(
    ({ 2: name = '', 3: value = '', index }) => ({ name, value: bare(value), offset: from + index }),
  );
