import type { Span } from '../../model/source';

/** The text before an offset on its line. */
interface LineLead {
  lineStart: number;
  lead: string;
}

export const leadOf = (text: string, at: number): LineLead => {
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  return { lineStart, lead: text.slice(lineStart, at) };
};

/**
 * Where the lines of offsets begin that only grow, from `from` on. A line may have very many of them: nothing is looked for
 * twice in it.
 */
export const lineStarts = (text: string, from: number): ((at: number) => number) => {
  let { lineStart } = leadOf(text, from);
  let seen = from;
  return (at) => {
    const lineBreak = text.slice(seen, at).lastIndexOf('\n');
    if (lineBreak >= 0) lineStart = seen + lineBreak + 1;
    seen = at;
    return lineStart;
  };
};

export const lineEndOf = (text: string, at: number): number => {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
};

const CONTAINER = /[ \t>*+\-.)\d]/;

/**
 * The lead of an offset if it consists of container marks only, else null. It looks back no further than necessary,
 * because a line may have very many marks.
 */
export const containerLeadOf = (text: string, at: number): LineLead | null => {
  let lineStart = at;
  while (lineStart > 0 && CONTAINER.test(text.charAt(lineStart - 1))) lineStart -= 1;
  return lineStart === 0 || text.charAt(lineStart - 1) === '\n' ? { lineStart, lead: text.slice(lineStart, at) } : null;
};

/** Whether a lead consists only of quote marks, list marks and white space, so that a block follows. */
export const isContainerLead = (lead: string): boolean => /^(?:[ \t]|>|[-*+][ \t]|\d{1,9}[.)][ \t])*$/.test(lead);

/** The lead of the following lines in the same containers, where a list's mark becomes indentation. */
export const continuation = (lead: string): string =>
  lead.replace(/[-*+]|\d{1,9}[.)]/g, (mark) => ' '.repeat(mark.length));

/** The length of a line's beginning that belongs to the containers of `lead`. */
export const sharedLead = (line: string, lead: string): number => {
  let at = 0;
  while (at < lead.length && at < line.length && /[ \t>]/.test(line.charAt(at))) {
    if (line.charAt(at) === '>' && lead.charAt(at) !== '>') break;
    at += 1;
  }
  return at;
};

/** Extends a part of a line by the white space after it. */
export const withSpaceBehind = ({ from, to }: Span, text: string): Span => {
  let end = to;
  while (text.charAt(end) === ' ' || text.charAt(end) === '\t') end += 1;
  return { from, to: end };
};
