/** A page as its translations are compared: what stands under which heading. Plain JSON. */

/** `text`: a paragraph, a list item, a quote. The words of a table stand row by row, its cells parted by tabs. */
export type BlockKind = 'text' | 'table' | 'code';

export interface ParityBlock {
  kind: BlockKind;
  /** Without markup; code as it is. */
  text: string;
  /** 1-based, in the body. */
  line: number;
}

export interface ParitySection {
  /** Empty for what stands above the first heading. */
  heading: string;
  /** 1 to 6; 7 for a paragraph that is bold from end to end and heads what follows; 0 above the first heading. */
  level: number;
  line: number;
  blocks: ParityBlock[];
}

export interface ParityPage {
  locale: string;
  title: string;
  /** In order; the first one is what stands above the first heading, even when that is nothing. */
  sections: ParitySection[];
}

/** A fact as it is compared, and as it is printed. */
export interface PrintedFact {
  /** Equal in all languages: `99.9%`, `2016-09`. */
  value: string;
  /** The place of what is printed in its block's text. */
  from: number;
  to: number;
}
