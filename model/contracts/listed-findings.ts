import type { FindingSays, Severity } from './findings';
import type { Locale } from './values';

/** Where a finding comes from: a check of the content, or the last import of a site. */
type FindingOrigin = 'content' | 'import';

/** The words of one language that a finding is about; text is null where this language does not say it. */
interface FindingQuote {
  locale: Locale;
  line: number | null;
  text: string | null;
}

/** Why somebody accepted a finding. */
export interface Acceptance {
  reason: string;
  /** A name, as the person was logged in. */
  by: string;
  /** ISO 8601, UTC. */
  on: string;
}

/** A finding about the content, or about a file that was imported. */
export interface ListedFinding {
  /** Names the finding as long as its text is the same. */
  id: string;
  origin: FindingOrigin;
  code: string;
  severity: Severity;
  /** The meaning of the code, in one English sentence; null for a code of another version. */
  meaning: string | null;
  /** In English. */
  message: string;
  hint: string | null;
  /** The same as codes and values; absent in what an earlier version found. */
  says?: FindingSays;
  /** The entry that it is about; null for a file without one. */
  entry: { type: string; documentId: string; locale: Locale; title: string } | null;
  /** The languages of the entry that it is about; none for a file without one. */
  locales: Locale[];
  /** The path of a page, or the file of an import. */
  path: string | null;
  line: number | null;
  /** The page that `path` names; null where it names none. */
  page: { documentId: string; locale: Locale } | null;
  quotes: FindingQuote[];
  /** Of an import. */
  site: string | null;
  run: number | null;
  accepted: Acceptance | null;
}

/** How the findings of a list were found. */
export interface FindingsCheck {
  /** False while entries that changed are checked again. */
  isCurrent: boolean;
  /** When what is listed was checked. ISO 8601, UTC. */
  checkedOn: string;
  /** Why what changed since could not be checked, as the server says it; it is tried again. Null where it can. */
  failure: string | null;
  /** For which findings that the reader may see were accepted, the latest first. */
  reasons: string[];
}

/** One finding, and its neighbours in the list that it was opened from. */
export interface FindingInList {
  finding: ListedFinding;
  previous: string | null;
  next: string | null;
  /** For which findings that the reader may see were accepted, the latest first. */
  reasons: string[];
}

/** How a person settles a finding, or takes that back. */
export const FINDING_DECISIONS = ['accept', 'reopen'] as const;
export type FindingDecision = (typeof FINDING_DECISIONS)[number];

/** The outcome of a decision about several findings. */
export interface DecidedFindings {
  decided: number;
  /** Those of the chosen ones that are there no more, or had been decided in this way. */
  left: number;
}
