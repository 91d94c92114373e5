import type { LineAt } from '../../reader/interpret/interpreted';
import type { Span } from '../../model/source';
import type { Heading } from '../../reader/parse/outline';

/** A part of a page under a heading of its own, down to the next heading of the same rank. Plain JSON. */
export interface Section {
  heading: string;
  /** 0 for a title from outside the text; 1 to 6 for a heading; 7 for a paragraph that is entirely bold and serves as a heading. */
  level: number;
  /** 1-based line of the heading in the source file. */
  line: number;
  /** The markdown below the heading, deeper headings included. */
  text: string;
  /** For each line of `text`, its 1-based line in the source file. */
  lines: number[];
  /** Whether its table is a single row with column heads, even when it has only two columns. */
  isRow?: boolean;
  /** Whether the heading is not printed above the text, so that no fact can be quoted from it. */
  isUnprinted?: boolean;
}

/** A heading with the end of its span; see `Heading`. */
export type SectionHeading = Pick<Heading, 'level' | 'text' | 'from' | 'to'>;

/** Decides whether a heading begins a section, from its text and the headings above it, nearest first. */
export type Begins = (heading: SectionHeading, above: SectionHeading[]) => boolean;

/**
 * Cuts a page into sections at the headings that begin one. A deeper heading that begins a section is cut out of the
 * outer one.
 */
export const sectionsOf = (
  text: string,
  headings: readonly SectionHeading[],
  begins: Begins,
  lineAt: LineAt,
): Section[] => {
  const placed = nest(headings, text.length).map((each) => ({ ...each, own: begins(each.heading, each.above) }));
  return placed.flatMap(({ heading, end, own }, at) => {
    if (!own) return [];
    const pieces = withoutOwn(heading.to, end, placed, at + 1);
    return [
      {
        heading: heading.text,
        level: heading.level,
        ...(heading.level === 0 && { isUnprinted: true }),
        line: lineAt(heading.from),
        text: pieces.map(({ from, to }) => text.slice(from, to)).join('\n'),
        lines: pieces.flatMap(({ from, to }) => lineNumbers(text, from, to, lineAt)),
      },
    ];
  });
};

/** A part of a page as a section of its own, under a heading that is not printed above it. */
export const unprintedSection = (
  { text, lineAt }: { text: string; lineAt: LineAt },
  { from, to }: Span,
  heading: string,
): Section => ({
  heading,
  level: 7,
  line: lineAt(from),
  isUnprinted: true,
  text: text.slice(from, to),
  lines: lineNumbers(text, from, to, lineAt),
});

/** A heading with the headings above it, nearest first. */
export interface Nested {
  heading: SectionHeading;
  above: SectionHeading[];
  /** Where the next heading of the same or a higher rank begins. */
  end: number;
}

/** Finds the headings above each heading. */
export const nest = (headings: readonly SectionHeading[], textEnd: number): Nested[] => {
  const nested: Nested[] = [];
  let open: Nested[] = [];
  for (const heading of headings) {
    for (const each of open) if (each.heading.level >= heading.level) each.end = heading.from;
    open = open.filter(({ heading: { level } }) => level < heading.level);
    const next = { heading, above: open.map((each) => each.heading).reverse(), end: textEnd };
    nested.push(next);
    open.push(next);
  }
  return nested;
};

/** The parts of a range outside the sections that begin in it. */
const withoutOwn = (from: number, to: number, placed: (Nested & { own: boolean })[], next: number): Span[] => {
  const pieces: Span[] = [];
  let at = from;
  for (let index = next; index < placed.length; index += 1) {
    const inner = placed[index];
    if (inner === undefined || inner.heading.from >= to) break;
    if (!inner.own || inner.heading.from < at) continue;
    if (inner.heading.from > at) pieces.push({ from: at, to: inner.heading.from });
    at = inner.end;
  }
  return at < to ? [...pieces, { from: at, to }] : pieces;
};

/** The lines of the source file that a range of the text covers. */
export const lineNumbers = (text: string, from: number, to: number, lineAt: LineAt): number[] => {
  const lines = [lineAt(from)];
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1))
    lines.push(lineAt(at + 1));
  return lines;
};
