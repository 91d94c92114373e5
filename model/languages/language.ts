import type { ShownProcessorWords } from './processors/shown';
import type { ClaimWords } from './claim-words';
import type { DocumentListWords } from './documents/words';
import type { FactPhrases } from './facts/facts';
import type { PagePhrases } from './pages/pages';
import type { RequestWords } from './requests/words';
import type { SpelledNumbers } from './spelled-numbers';
import type { StatementPhrases } from './statements/statements';
import type { Words } from './words';

export interface NumberWords {
  /** The sign in front of decimals. */
  decimal: '.' | ',';
  /** The signs between thousands. */
  groups: string;
  spelled: SpelledNumbers;
  /** Between the first and the last number of a range: `20 to 30`. */
  to: Words;
  /** Behind a number in figures that counts an order: `5th`; null if there is none. */
  ordinal: Words | null;
}

interface PercentWords {
  /** Behind the number, beside `%`. */
  behind: Words;
  /** In front of it, and the sign for decimals of spelled numbers: 百分之五点五. Null in most languages. */
  front: { words: Words; point: Words } | null;
}

/** January to December: the full name first, then abbreviations without their point. */
type MonthNames = readonly string[][];

export interface DateWords {
  /** The names of the months, and what stands between a day, a month and a year: `5 of May`, `mayo de 2024`. */
  named: { months: MonthNames; behindDay: Words; beforeMonth: Words; beforeYear: Words } | null;
  /** The signs behind a year, a month and a day; the year before the first one of each era, and the number of that one. */
  marked: { year: Words; month: Words; day: Words; eras: Readonly<Record<string, number>>; firstYear: Words } | null;
  /** Between the first and the last day of a range. */
  to: Words;
  /** `3/4/2024` in figures: 3 April, or unknown. */
  figures: 'day-first' | 'unknown';
}

export const DURATION_UNITS = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const;
type DurationUnit = (typeof DURATION_UNITS)[number];

interface DurationWords {
  units: Readonly<Record<DurationUnit, Words>>;
  /** Words that must not precede the number. */
  notBehind: Words;
  /** Durations without a number: `biweekly`. */
  named: Readonly<Record<string, Words>>;
  /** Text with numbers and units that is no duration: around the clock, ages, times of the day. */
  others: readonly Words[];
}

export const CURRENCIES = ['USD', 'EUR', 'GBP', 'CNY', 'JPY', 'CHF'] as const;
export type Currency = (typeof CURRENCIES)[number];

interface AmountWords {
  /** Names of currencies behind an amount. */
  currencies: Readonly<Record<Currency, Words>>;
  /** Between an amount in words and its currency: `20 millions d’euros`; null if nothing is. */
  of: Words | null;
  /** Words that multiply a number: `million`. */
  scales: readonly { words: Words; times: number }[];
}

export const SIZE_UNITS = ['KB', 'MB', 'GB', 'TB', 'PB'] as const;
/** Units of data as a language writes them beside their signs; here case matters. */
type SizeWords = Readonly<Record<(typeof SIZE_UNITS)[number], Words>>;

interface LevelWords {
  /** In front of the level: `level 3`. */
  front: Words;
  /** Behind it, and what may or must not precede it: 第三级, 这三级. Null in most languages. */
  behind: { words: Words; ordinal: Words; notBehind: Words } | null;
}

interface NumberLabels {
  /** In front of the number of a certificate. */
  labels: Words;
  /** Between the label and the number. */
  is: Words;
}

/** The kinds of alerts that GitHub knows. */
export const ALERT_KINDS = ['note', 'tip', 'important', 'warning', 'caution'] as const;

/** Why a body is shown as its text. */
export type PlainReason = 'complex' | 'slow' | 'large' | 'failed';

/** The labels that forms and bodies print beside the text of entries. */
export interface ShownWords {
  /** Headings above lists. */
  certifications: string;
  pages: string;
  processors: ShownProcessorWords;
  requests: RequestWords;
  /** The name of a site that has no other. */
  trustCenter: string;
  /** A fact behind its label, as the language punctuates it. */
  labelled: (label: string, fact: string) => string;
  /** Stands between names. */
  between: string;
  /** Behind the title of evidence. */
  onRequest: string;
  level: (number: number) => string;
  video: string;
  /** The titles of alerts: `> [!NOTE]`. */
  alerts: Readonly<Record<(typeof ALERT_KINDS)[number], string>>;
  /** On the link behind a footnote. */
  backToText: string;
  plain: Readonly<Record<PlainReason, string>>;
  /** Above a section that claims a certificate which has ended; `on`: the last day on which it counted, null where no date tells. */
  endedClaim: (standard: string, on: string | null) => string;
}

/** The words and signs of a language. */
export interface Language {
  /** The first part of its locales. */
  code: string;
  /** Whether spaces separate words. */
  spaced: boolean;
  numbers: NumberWords;
  percentages: PercentWords;
  dates: DateWords;
  durations: DurationWords;
  amounts: AmountWords;
  sizes: SizeWords;
  levels: LevelWords;
  certificateNumbers: NumberLabels;
  /** Names of standards in this language, by identifier, that the catalogue does not know. */
  standards: Readonly<Record<string, Words>>;
  /** The numbering of headings that is written in words; null if figures do it. */
  numbering: Words | null;
  shown: ShownWords;
  /** How authors say that they hold a certificate; null where nobody has written it down: then only headings, lists and tables are read. */
  claims: ClaimWords | null;
  /** The wordings of pages for the facts of a certificate; null where the language has none yet. */
  facts: FactPhrases | null;
  /** How sentences below the heading of a standard say whether its certificate is held; null where nobody has written it down. */
  statements: StatementPhrases | null;
  pages: PagePhrases;
  /** Lists of documents in files of data. */
  documentLists: DocumentListWords;
  /** Where regions of the language write other signs, by region. */
  regions: Readonly<
    Record<string, { numbers?: Partial<NumberWords>; dates?: Partial<DateWords>; amounts?: Partial<AmountWords> }>
  >;
}
