import { fold } from '../catalogue/folded-text';
import type { Language } from '../languages/language';
import { lineOf, lineStarts } from '../line-starts';
import { mapInSteps, type Steps } from '../steps';
import type { FactKind } from './fact-kinds';
import type { ParityBlock, ParitySection } from './parity-page';

/** A fact at the place where it is printed. */
export interface Occurrence {
  value: string;
  /** The words around it, as the author wrote them. */
  quote: string;
  line: number;
  block: ParityBlock;
}

const AROUND = 60;

/** The text around a place, on one line. */
export const excerpt = (text: string, from: number, to: number): string => {
  const begin = Math.max(0, from - AROUND);
  const end = Math.min(text.length, to + AROUND);
  const words = text.slice(begin, end).replace(/\s+/g, ' ').trim();
  return `${begin > 0 ? '…' : ''}${words}${end < text.length ? '…' : ''}`;
};

/** Longer rows are quoted around the place. */
const LONGEST_ROW = 1_000;

/** Makes a function that tells the line of a place in a block, and quotes it. In a table and in code, each row is one line. */
const placesIn = ({ kind, text, line }: ParityBlock) => {
  const starts = kind === 'text' ? [0] : lineStarts(text);
  return (from: number, to: number): Pick<Occurrence, 'line' | 'quote'> => {
    if (kind === 'text') return { line, quote: excerpt(text, from, to) };
    const row = lineOf(starts, from);
    const [begin = 0, end = text.length + 1] = starts.slice(row - 1, row + 1);
    const quote =
      end - begin > LONGEST_ROW
        ? excerpt(text.slice(begin, end - 1), from - begin, to - begin)
        : text.slice(begin, end - 1);
    return { line: line + row - 1, quote: quote.replace(/\t/g, ' | ').replace(/\s+/g, ' ').trim() };
  };
};

/** A block with the facts that it contains. */
export interface ReadBlock {
  block: ParityBlock;
  facts: ReadonlyMap<FactKind, Occurrence[]>;
}

/** A section with the facts that it contains; its heading is its first block. */
export interface ReadSection {
  section: ParitySection;
  blocks: ReadBlock[];
}

/** All parts of a section that readers see, its heading first. */
export const shownBlocks = ({ heading, line, blocks }: ParitySection): ParityBlock[] =>
  heading === '' ? blocks : [{ kind: 'text', text: heading, line }, ...blocks];

/** The kinds that are looked for, in the languages of the two pages; that of the text is the first. */
interface Search {
  kinds: readonly FactKind[];
  languages: readonly Language[];
}

function* readBlock(block: ParityBlock, { kinds, languages }: Search): Steps<ReadBlock> {
  const { text, offsets } = fold(block.text);
  const placeOf = placesIn(block);
  const facts = yield* mapInSteps(kinds, (kind): [FactKind, Occurrence[]] => [
    kind,
    kind.find(text, languages).map(({ value, from, to }) => {
      const place = placeOf(offsets[from] ?? 0, offsets[to] ?? block.text.length);
      return { value, ...place, block };
    }),
  ]);
  return { block, facts: new Map(facts.filter(([, found]) => found.length > 0)) };
}

/** Reads the facts of all kinds in each section, once. */
export function* readSections(sections: readonly ParitySection[], search: Search): Steps<ReadSection[]> {
  const read: ReadSection[] = [];
  for (const section of sections) {
    const blocks: ReadBlock[] = [];
    for (const block of shownBlocks(section)) blocks.push(yield* readBlock(block, search));
    read.push({ section, blocks });
  }
  return read;
}

export const occurrencesIn = (blocks: readonly ReadBlock[], kind: FactKind): Occurrence[] =>
  blocks.flatMap(({ facts }) => facts.get(kind) ?? []);
