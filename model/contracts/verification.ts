import type { MissingRight } from './rights';
import type { Locale, RecordType } from './values';

/** The fields that only verifying sets: no form, import or map can name the person or the day. */
export const SET_BY_VERIFYING = ['verifiedOn', 'verifiedBy'] as const;
export type SetByVerifying = (typeof SET_BY_VERIFYING)[number];

/** The statuses that somebody who has verified a certification may give it. */
export const VERIFIED_STATUSES = ['active', 'in-progress', 'suspended', 'withdrawn', 'cancelled'] as const;
export type VerifiedStatus = (typeof VERIFIED_STATUSES)[number];

/** How a fact is shown and corrected. `entry`, `entries`: it names other entries by document id. */
export type FactKind = 'text' | 'long-text' | 'date' | 'choice' | 'list' | 'entry' | 'entries';

/** An entry as a person knows it, and the languages that it is in. */
export interface EntryName {
  documentId: string;
  name: string;
  locales: Locale[];
}

/** An entry that a certification could name. */
export interface Candidate extends EntryName {
  /** The languages in which readers do not see it yet; none of a type without drafts. */
  drafts: Locale[];
}

/** Evidence that a certification names. */
export interface EvidenceEntry extends Candidate {
  kind: string | null;
  validUntil: string | null;
  renewsOn: string | null;
}

/** Where a fact comes from, as the import that stated it last kept it. */
export interface FactQuote {
  /** As it is printed. */
  value: string;
  /** The sentence that states it. */
  text: string;
  path: string;
  /** 1-based. */
  line: number;
  site: string;
  /** The number of that run; null when it is gone. */
  run: number | null;
}

/** One fact of a certification. */
export interface VerifiableFact {
  field: string;
  /** null: all languages share it. */
  locale: Locale | null;
  kind: FactKind;
  /** The values of a choice. */
  options: string[];
  /** The type of the entries that it names. */
  target: RecordType | null;
  /** A list where the kind is `list`, `entry` or `entries`: of an entry, its document id. Null or empty: not stated. */
  value: string | string[] | null;
  /** The entries that it names. */
  entries: EntryName[];
  /** It cannot be cleared. */
  required: boolean;
  quotes: FactQuote[];
}

/** One line of the queue. */
export interface VerificationRow {
  documentId: string;
  name: string;
  key: string;
  locales: Locale[];
  sites: string[];
  owner: string | null;
  /** Facts that have a value, and those of them that have a quote. */
  facts: number;
  quoted: number;
  documents: number;
  isPublished: boolean;
}

/** Evidence that has to be renewed soon, or should have been. */
export interface DueEvidence {
  documentId: string;
  name: string;
  /** The language of the reader, else the first configured one that it is in. */
  locale: Locale;
  renewsOn: string;
  /** The day has come. */
  isDue: boolean;
  /** The certifications that it backs. */
  certifications: EntryName[];
}

/** A certification, as somebody sees it who verifies it. */
export interface Verification {
  documentId: string;
  name: string;
  key: string;
  locales: Locale[];
  sites: string[];
  status: string | null;
  verifiedOn: string | null;
  verifiedBy: string | null;
  owner: string | null;
  isPublished: boolean;
  /** Fields that are no facts, by attribute name, in which what is online differs from the draft in a language. */
  pending: string[];
  /** Of all that the drafts hold: what is sent names it, so that nobody verifies, or publishes, what they have not seen. */
  hash: string;
  facts: VerifiableFact[];
  documents: EvidenceEntry[];
  /** The current day in the time zone of the app. */
  today: string;
  /** The edition of its standard, with the last day on which it is accepted; null where it names no standard. */
  edition: { name: string; endsOn: string | null } | null;
  /** The rights that the reader's role lacks to verify it as it is, and to publish it. */
  missingRights: { verify: MissingRight[]; publish: MissingRight[] };
}

/** A decision about a fact; a fact that is not named is accepted. */
export type FactDecision = { field: string; locale: Locale | null } & (
  { decision: 'accept' } | { decision: 'correct'; value: string | string[] } | { decision: 'clear' }
);

export interface VerificationRequest {
  hash: string;
  decisions: FactDecision[];
  /** Evidence to attach, by document id. */
  documents: string[];
  status: VerifiedStatus;
  /** Also publish it, in all its languages. */
  publish: boolean;
}
