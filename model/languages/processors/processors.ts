import type { ProcessorKind } from '../../contracts/processors';
import type { Words } from '../words';

/** The contents of a column of a list of processors, or a label in front of a colon, in the order in which their heads are searched for it. */
export const PROCESSOR_COLUMNS = [
  ...(['number', 'named', 'listedOn', 'announcedOn', 'objectUntil', 'removedOn', 'effectiveOn'] as const),
  ...([
    'subjects',
    'safeguards',
    'policy',
    'agreement',
    'website',
    'other',
    'seat',
    'processedIn',
    'location',
  ] as const),
  ...([
    'services',
    'condition',
    'purpose',
    'function',
    'data',
    'sharing',
    'scene',
    'role',
    'kind',
    'product',
    'name',
    'note',
  ] as const),
] as const;
export type ProcessorColumn = (typeof PROCESSOR_COLUMNS)[number];

/**
 * How pages print lists of those who process data. The expressions ignore case; text is in the form NFKC, with single spaces. They
 * are searched for inside of other words, unless they say where a word ends.
 */
export interface ProcessorWords {
  /** Parts of words in small letters, one of which stands in every text that `called` is found in: most pages have none of them. */
  stems: readonly string[];
  /** The names for such a company: in titles, headings and sentences above lists. */
  called: Words;
  /** The words of a page on personal data: without one of them, its "vendors" are those of something else. */
  personal: Words;
  /** In the head of a column, or as a label; what is not listed here has no words. */
  columns: Readonly<Partial<Record<ProcessorColumn, Words>>>;
  kinds: Readonly<Partial<Record<ProcessorKind, Words>>>;
  /** Headings and sentences about lists of other things: cookies, open source, certificates. */
  others: Words;
  /** Headings and sentences about how the list changes, rather than above it. */
  process: Words;
  /** That a sentence introduces the list below it: `the following`. */
  following: Words;
  /** That a sentence says where all of them are, in front of the countries or behind them. */
  located: Words;
  /** That what is listed is in use. */
  current: Words;
  /** That what is listed is not in use yet, unless the same text says that some of it is. */
  planned: Words;
  /** All of a cell that names no service, because all of them are meant. */
  everything: Words;
  /** All of a cell that says nothing. */
  nothing: Words;
  /** All of a name that names nobody. */
  nobody: Words;
  /** Countries as these pages print them beside the names that `Intl.DisplayNames` knows, by their ISO 3166-1 code. */
  countries: Readonly<Record<string, Words>>;
}
