import type { EffectiveStatus } from './certification-status';

/** The types of which the ledger keeps what readers were told. */
export const LEDGER_KINDS = ['certification', 'page-version'] as const;
export type LedgerKind = (typeof LEDGER_KINDS)[number];

/** Why the ledger has an entry. */
export const CLAIM_CAUSES = [
  /** The entry itself, a certification or a version of a page, was published, unpublished, edited or deleted. */
  'certification',
  /** Something that it names was: its standard, an organization, a service or evidence. */
  'related',
  /**
   * The change was found when Strapi started, or a language was deleted: it was made past the Document Service, or before
   * there was a ledger.
   */
  'found',
] as const;
export type ClaimCause = (typeof CLAIM_CAUSES)[number];

/** A record that a certification names: its document id, and its facts by attribute name. */
export type ClaimedRecord = Readonly<Record<string, unknown>> & { documentId: string };

/** A sentence of an imported page that states a fact. */
export interface ClaimedQuote {
  text: string;
  path: string;
  /** 1-based. */
  line: number;
  site: string;
}

/** The facts that a published certification, or version of a page, states in one language. Days are `YYYY-MM-DD`. */
export interface ClaimedVersion {
  /** By attribute name, as the content model has them. */
  facts: Readonly<Record<string, unknown>>;
  standard: ClaimedRecord | null;
  issuedBy: ClaimedRecord | null;
  recognizedBy: ClaimedRecord | null;
  services: readonly ClaimedRecord[];
  /** Published evidence, with the `sha256` of its file. */
  documents: readonly ClaimedRecord[];
  /**
   * Where imported pages stated what is claimed, by attribute name, when the entry was written; nothing for what somebody has
   * changed since. They are evidence of the claim, not a part of it: no entry is added for other quotes alone.
   */
  quotes?: Readonly<Record<string, readonly ClaimedQuote[]>>;
}

/** The claims of a certification, by locale. */
export type Claim = Readonly<Record<string, ClaimedVersion>>;

/** The claim of a certification in one language at an instant, and its status then. */
export interface ClaimThen extends ClaimedVersion {
  documentId: string;
  locale: string;
  effectiveStatus: EffectiveStatus;
}

/** An entry that is not as it was written, or missing, by its certification and its place among its entries. */
export interface DamagedEntry {
  documentId: string;
  /** Counts from 1. */
  position: number;
}

/** The claims of an instant. */
export interface ClaimsThen {
  claims: ClaimThen[];
  /** Over the last entry of each certification until then. It is the same whenever it is asked for again, unless entries are gone. */
  ledgerHash: string;
  /** The document ids of certifications whose entries are not as they were written, or not all there. */
  damaged: string[];
  /** These entries, at any time. One that cannot be read states no claim. */
  damagedEntries: DamagedEntry[];
}

/** An entry of the ledger: from `recordedOn` on, readers were told this. */
export interface LedgerEntry {
  /** The document id of the certification, or of the version of a page. */
  certification: string;
  /** Counts from 1 for each certification. */
  position: number;
  /** ISO 8601, UTC. */
  recordedOn: string;
  cause: ClaimCause;
  /** Who did it; null where no person was logged in, such as on the command line. */
  recordedBy: string | null;
  /** Null: nothing; it was not published. */
  claim: Claim | null;
  /** The hash of the entry before; of the first entry, that of the certification's document id. */
  previous: string;
  /** `sha256:…` over the canonical JSON of all of the above. */
  hash: string;
}
