import type { Quote } from '../../model';
import type { WordLink } from './words';

/** One sentence of a section, or a line that stands for one. */
export interface Sentence {
  /** Its words, without markup. */
  words: string;
  /** Its markdown, on one line, and where it begins. */
  quote: Quote;
  links: WordLink[];
  /** What the author put in front of it: "ISO scope" of `ISO scope: …`, the heading above it, the head of its column. */
  label: string | null;
  /** Of the first sentence behind a block's label: everything that the label stands for, the whole block. */
  labelled: Fact | null;
}

/** A fact and the sentence that states it. */
export interface Fact {
  value: string;
  quote: Quote;
}
