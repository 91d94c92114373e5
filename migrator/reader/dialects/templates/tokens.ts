import type { Span } from '../../../model/source';

/** A tag of a template language, from its opening mark to its closing one. */
export interface Token extends Span {
  /** The text between the marks, trimmed. */
  code: string;
}

/** The longest tag. */
const LONGEST = 2000;

/** The tags of a text in order. A tag begins at the last opening mark before its closing one. */
export const tokensOf = (text: string, open: string, close: string, from = 0): Token[] => {
  const tokens: Token[] = [];
  let at = from;
  for (let end = text.indexOf(close, at); end >= 0; end = text.indexOf(close, at)) {
    const start = Math.max(at, end - LONGEST);
    const within = text.slice(start, end).lastIndexOf(open);
    at = end + close.length;
    if (within < 0) continue;
    tokens.push({ from: start + within, to: at, code: text.slice(start + within + open.length, end).trim() });
  }
  return tokens;
};

/** The value of `name="value"` in a tag. */
export const argument = (code: string, name: string): string | null => {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'}]+))`, 'i').exec(code);
  return found === null ? null : (found[1] ?? found[2] ?? found[3] ?? '');
};

/** The first argument without a name: `"x.md"` in `ref "x.md"`. */
export const firstArgument = (code: string): string | null => {
  const found = /^[\w/-]+\s+(?:"([^"]*)"|'([^']*)'|`([^`]*)`|([^\s=]+)(?=\s|$))/.exec(code);
  return found === null ? null : (found[1] ?? found[2] ?? found[3] ?? found[4] ?? null);
};

/** The beginning of a line up to a place in the target of a link, an image or a definition, or in such an attribute. */
const TARGET =
  /(?:\]\([ \t]*<?|^[ \t]{0,3}\[[^\]\n]{1,500}\]:[ \t]*<?|\b(?:href|src)[ \t]*=[ \t]*["']?)(?:[^\s()"'<>{}]|\{\{[^\n{}]{0,500}\}\}|\{%[^\n%]{0,500}%\})*$/;
/** So far the line of a tag is looked at: pages may have very long lines, and very many tags on one. */
const LONGEST_LINE = 2000;

/** The text on the line of a tag before and behind it, up to a length that tells a line from a long text. */
export const lineAround = (text: string, { from, to }: Span): { before: string; behind: string } => {
  const before = text.slice(Math.max(0, from - LONGEST_LINE), from);
  const [behind = ''] = text.slice(to, to + LONGEST_LINE).split('\n', 1);
  return { before: before.slice(before.lastIndexOf('\n') + 1), behind };
};

/** Whether a tag stands in the target of a link: what it prints there follows from the configuration, see `expandedHref`. */
export const isInTarget = (text: string, tag: Span): boolean => TARGET.test(lineAround(text, tag).before);

/** Whether a tag is all of its line. */
export const isAlone = (text: string, tag: Span): boolean => {
  const { before, behind } = lineAround(text, tag);
  return before.trim() === '' && behind.trim() === '';
};

/** The marks around code between two tags; null where it shares its first or last line with other text. */
export const codeMark = (text: string, begin: Span, end: Span): string | null => {
  const inner = text.slice(begin.to, end.from);
  const longest = Array.from(inner.matchAll(/`+/g)).reduce((most, [run]) => Math.max(most, run.length), 0);
  if (isAlone(text, begin) && isAlone(text, end)) return '`'.repeat(Math.max(3, longest + 1));
  return longest === 0 && !inner.includes('\n') && inner.trim() !== '' ? '`' : null;
};
