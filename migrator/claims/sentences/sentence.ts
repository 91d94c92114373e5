import type { LanguageReader } from '../grammar/readers';
import type { Quote } from '../../model/certification';
import type { WordLink } from './words';

/** One sentence of a section, or a line that serves as one. */
export interface Sentence {
  /** Its words, without markup. */
  words: string;
  /** Its markdown on one line, and the line where it begins. */
  quote: Quote;
  links: WordLink[];
  /** The text that introduces it: "ISO scope" in `ISO scope: …`, the heading above it, or the head of its column. */
  label: string | null;
  /** The paragraph or heading that stands right above the list or the table that it is in; null outside of these. */
  lead: string | null;
  /** The first cell of the row that it is a cell of; null outside of tables. */
  row: string | null;
  /** The whole block that a label introduces; only on the first sentence after the label. */
  labelled: Fact | null;
  /** Reads it on a page in a language without phrases for statements. */
  reader?: LanguageReader | undefined;
}

/** A fact and the sentence that states it. */
export interface Fact {
  value: string;
  quote: Quote;
}
