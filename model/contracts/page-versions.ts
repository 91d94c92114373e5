import type { DamagedEntry } from './certifications/ledger';

/** The states of a version of a page on a day: `announced` until it comes into force, `replaced` from the day of the next one. */
export const VERSION_STATES = ['announced', 'in-force', 'replaced'] as const;
export type VersionState = (typeof VERSION_STATES)[number];

/** A version of a page, as answers name it. Days are `YYYY-MM-DD`, in the time zone of the app. */
export interface VersionName {
  documentId: string;
  key: string;
  /** The first day on which it is in force; null: nobody knows it. */
  effectiveFrom: string | null;
}

/** A version of a page in one language, as it stands on a day. */
export interface StatedVersion extends VersionName {
  locale: string;
  title: string;
  state: VersionState;
  /** The day from which the next one is in force instead; null: none follows. */
  replacedOn: string | null;
  /** The change, as a person wrote it. */
  summary: string | null;
  /** SHA-256 of its title and its body. */
  hash: string;
  /** The languages in which it is published. */
  locales: string[];
}

/** A version of a page in one language, with its text, as the ledger recorded it. */
export interface ToldVersion extends Omit<StatedVersion, 'locales'> {
  /** As markdown. */
  body: string;
  /** When readers were first told this text, ISO 8601, UTC. */
  recordedOn: string;
}

/** The versions of a page that readers were told at an instant. */
export interface ToldVersions {
  /** The newest first. */
  versions: ToldVersion[];
  /** Whether the ledger knew the text in force by then; else it stands here as the ledger first recorded it, later. */
  isRecorded: boolean;
  /** Over the entries by then; where there are none, over the first ones. */
  ledgerHash: string;
  /** The entries of these versions that are not as they were written, or missing, at any time. */
  damagedEntries: DamagedEntry[];
}

/** A sentence in which two versions differ; null: the other version has nothing in its place. */
export interface ChangedSentence {
  before: string | null;
  after: string | null;
}

/** The differences from the version before. */
export interface VersionChanges {
  /** The version before. */
  since: VersionName;
  /** In the order of the text, the title first. */
  sentences: ChangedSentence[];
}

/** The versions of a page that has some, in `meta` of the page. */
export interface VersionsMeta {
  /** The version whose text is answered; null: the page's own text, since none is in force yet. */
  shown: StatedVersion | null;
  /** The version that comes into force next in this language. */
  next: VersionName | null;
  /** The newer version that other languages have in force, and this one lacks. */
  missing: (VersionName & { locales: string[] }) | null;
}
