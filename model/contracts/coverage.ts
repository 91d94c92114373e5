import type { Said } from '../sentences/said';
import type { ChangedSentence } from './page-versions';
import type { Locale, RecordType } from './values';

/**
 * Things that one language of a page may lack. `stale`: the published text of another language has changed
 * since. `copy`: its text is that of another language. `in-step`: nothing of all this, and published, in every language.
 */
export const COVERAGE_STATES = ['missing', 'draft', 'modified', 'stale', 'copy', 'in-step'] as const;
export type CoverageState = (typeof COVERAGE_STATES)[number];

/** `modified`: published, and its draft says something else, as the Content Manager calls it. */
export type Publication = 'missing' | 'draft' | 'modified' | 'published';

/** A page in one language. */
export interface CoverageCell {
  locale: Locale;
  publication: Publication;
  isStale: boolean;
  isCopy: boolean;
}

/** A page in the languages that the reader may read. */
export interface CoverageRow {
  documentId: string;
  /** In the language of the reader, else in the first of those that it has. */
  title: string;
  path: string | null;
  /** One for each of `meta.locales`, in their order. */
  cells: CoverageCell[];
}

/** The metadata of the list of pages. */
export interface CoverageMeta {
  /** The configured languages that the reader may read. */
  locales: Locale[];
  /** How many pages are in each state, in the chosen language or in any: as many as the list has with this filter. */
  states: Record<CoverageState, number>;
}

/** How two languages of a page may differ, as the lints of translations name it. */
export const PAIR_DIFFERENCES = [
  'PARITY_PERCENTAGE',
  'PARITY_DURATION',
  'PARITY_DATE',
  'PARITY_AMOUNT',
  'PARITY_SIZE',
  'PARITY_STANDARD',
  'PARITY_EDITION',
  'PARITY_LEVEL',
  'PARITY_NUMBER',
  'PARITY_SERVICE',
  'PARITY_SECTION',
  'PARITY_TABLE',
  'TEXT_UNTRANSLATED',
] as const;
export type PairDifferenceCode = (typeof PAIR_DIFFERENCES)[number];

/** A fact, section or table that the two languages do not share. */
export interface PairDifference {
  code: PairDifferenceCode;
  /** The text of each language, by its index in `Pair.sides`; null where it lacks the part. `line`: 1-based, in the body. */
  quotes: { line: number | null; text: string | null }[];
}

/** A part of a page under one heading. */
export interface PairSection {
  /** Empty above the first heading. */
  heading: string;
  /** 1-based, in the body. */
  line: number;
  /** Without markup; a table has one line for each row, with cells separated by tabs. */
  blocks: { kind: 'text' | 'table' | 'code'; text: string }[];
}

/** One language of a pair: its draft. */
export interface PairSide extends CoverageCell {
  path: string | null;
  /** Of the text that is shown: who marks the pair names both, so that nobody marks what they have not seen. */
  hash: string;
}

/** A note about a pair. */
export interface InStepNote {
  by: string;
  /** ISO 8601, UTC. */
  on: string;
  /** Both texts are still those that the person has seen. */
  holds: boolean;
}

/** The changes of one language of a pair since the other one corresponded to it. */
export interface PairChanges {
  /** The language that is behind. */
  behind: Locale;
  /** The language that has changed. */
  changed: Locale;
  /** Null: its earlier text is not known, or both are too long to be compared. */
  sentences: ChangedSentence[] | null;
}

/** Two languages of a page side by side. */
export interface Pair {
  documentId: string;
  title: string;
  /** The languages of the page that the reader may read. */
  locales: Locale[];
  sides: [PairSide, PairSide];
  /** Texts beside the body that at least one language has. */
  fields: { field: string; values: [string, string] }[];
  /** Counterparts beside each other; null where a language has none. */
  sections: [PairSection | null, PairSection | null][];
  differences: PairDifference[];
  /** Null where neither is behind. */
  changes: PairChanges | null;
  inStep: InStepNote | null;
  /** Whether the reader may update one of the two, and so may say that they are in step. */
  mayMark: boolean;
}

/** Why an entry stays as it is. `unverified`: a certification that nobody has verified. */
export type PublishRefusal = 'no-right' | 'invalid' | 'unverified' | 'hidden';

/** The effect of publishing a page on one entry: the page in a language, or a record that it names. */
export interface PublishEntry {
  type: RecordType;
  documentId: string;
  locale: Locale;
  /** Empty: somebody may not read it. */
  name: string;
  /** `unchanged`: what is online says the same. */
  action: 'publish' | 'unchanged' | 'refuse';
  reason: PublishRefusal | null;
  /** The rules that the draft breaks, in English. */
  problems: string[];
  /** The same as codes and values. */
  says: Said[];
}

/** The effect of publishing a page in all its languages. */
export interface PagePublication {
  documentId: string;
  title: string;
  /** `refuse`: a language of the page is refused, and nothing is published. A record that is refused stays a draft. */
  action: 'publish' | 'unchanged' | 'refuse';
  /** Of all that is to be published, whether it is online already or not. */
  hash: string;
  /** In the order in which they are published: evidence, certifications, the languages of the page. */
  entries: PublishEntry[];
}

/** The outcome for a page. `outdated`: it has changed since the preview. */
export interface PublishedPage {
  documentId: string;
  title: string;
  result: 'published' | 'unchanged' | 'refused' | 'outdated' | 'failed';
  entries: PublishEntry[];
  /** Why it failed. */
  error: string | null;
}
