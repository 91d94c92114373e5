import type { Heading } from '../../parse/outline';

/** A part of a page under a heading of its own, down to the next heading of the same rank. Plain JSON. */
export interface Section {
  heading: string;
  /** 1 to 6; 7 for a paragraph that is all bold and heads what follows it. */
  level: number;
  /** 1-based line of the heading in the source file. */
  line: number;
  /** The markdown below the heading, deeper headings included. */
  text: string;
  /** For each line of `text`, its 1-based line in the source file. */
  lines: number[];
}

/** A heading with the end of its span; see `Heading`. */
export type SectionHeading = Pick<Heading, 'level' | 'text' | 'from' | 'to'>;

/** The lines of a page's markdown: which line of the source file stands at an offset. */
export type LineAt = (offset: number) => number;

/**
 * Cuts a page into the sections of the given headings. A deeper heading among them begins a section of its own, and
 * what it heads is no longer part of the outer one.
 */
export const sectionsOf = (
  text: string,
  headings: readonly SectionHeading[],
  own: (heading: SectionHeading) => boolean,
  lineAt: LineAt,
): Section[] =>
  headings.filter(own).map((heading) => {
    const at = headings.indexOf(heading);
    const end = headings.slice(at + 1).find((next) => next.level <= heading.level)?.from ?? text.length;
    const lost = headings
      .slice(at + 1)
      .filter((next) => next.from < end && own(next))
      .map((next) => ({ from: next.from, to: headingEnd(next, headings, text) }));
    const pieces = keep({ from: heading.to, to: end }, lost);
    const lines = pieces.flatMap(({ from, to }) => lineNumbers(text, from, to, lineAt));
    const body = pieces.map(({ from, to }) => text.slice(from, to)).join('\n');
    return { heading: heading.text, level: heading.level, line: lineAt(heading.from), text: body, lines };
  });

const headingEnd = (heading: SectionHeading, headings: readonly SectionHeading[], text: string): number =>
  headings.slice(headings.indexOf(heading) + 1).find((next) => next.level <= heading.level)?.from ?? text.length;

interface Range {
  from: number;
  to: number;
}

/** What is left of a range. */
const keep = ({ from, to }: Range, lost: Range[]): Range[] => {
  const pieces: Range[] = [];
  let at = from;
  for (const gap of lost) {
    if (gap.from > at) pieces.push({ from: at, to: gap.from });
    at = Math.max(at, gap.to);
  }
  return at < to ? [...pieces, { from: at, to }] : pieces;
};

const lineNumbers = (text: string, from: number, to: number, lineAt: LineAt): number[] => {
  const lines: number[] = [];
  for (let at = from; at <= to; at = text.indexOf('\n', at) + 1) {
    lines.push(lineAt(at));
    const next = text.indexOf('\n', at);
    if (next < 0 || next >= to) break;
  }
  return lines;
};
