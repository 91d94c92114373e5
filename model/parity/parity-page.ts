/** A page in the form in which its translations are compared: the content under each heading. Plain JSON. */

/**
 * `text` is a paragraph, a list item or a quote. The text of a table has one line for each row, with cells separated by
 * tabs.
 */
type BlockKind = 'text' | 'table' | 'code';

export interface ParityBlock {
  kind: BlockKind;
  /** The text without markup; code is unchanged. */
  text: string;
  /** The 1-based line in the body. */
  line: number;
}

export interface ParitySection {
  /** Empty for the part above the first heading. */
  heading: string;
  /** 1 to 6; 7 for a paragraph that is entirely bold and serves as a heading; 0 above the first heading. */
  level: number;
  line: number;
  blocks: ParityBlock[];
}

export interface ParityPage {
  locale: string;
  title: string;
  /** In order. The first one is the part above the first heading, even if it is empty. */
  sections: ParitySection[];
}

/** A fact in the form for comparison, with its place in the text. */
export interface PrintedFact {
  /** Equal in all languages: `99.9%`, `2016-09`. */
  value: string;
  /** Its position in the text of its block. */
  from: number;
  to: number;
}
