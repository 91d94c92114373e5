import type { EffectiveStatus } from './certification-status';
import type { ToldSince } from './claims-on-day';
import type { ClaimCause, ClaimedQuote } from './ledger';

/** The effect of an entry of the ledger on one language of its certification. `none`: it is about another language, or its
 * reader may not read what it is about. */
export type LedgerEffect = 'published' | 'unpublished' | 'changed' | 'none';

/** A statement before and after an entry, as text; `''` where there is none. */
export interface LedgerChange {
  /** An attribute of certifications. */
  field: string;
  before: string;
  after: string;
  /** The sentences of imported pages that stated `after`. */
  quotes: readonly ClaimedQuote[];
}

/** An entry of the ledger, in one language, as far as a role may read it. */
export interface LedgerHistoryEntry {
  position: number;
  /** ISO 8601, UTC. */
  recordedOn: string;
  cause: ClaimCause;
  recordedBy: string | null;
  effect: LedgerEffect;
  /** The status at that time; null where nothing was published, or the role may not read what it follows from. */
  effectiveStatus: EffectiveStatus | null;
  changes: LedgerChange[];
  hash: string;
  /** It is not as it was written, or not in its place. */
  damaged: boolean;
}

/** Facts about a whole ledger, beside the page of it that is shown. */
export interface LedgerCondition {
  /** An entry of any language or page is not as it was written, missing, or not in its place. */
  damaged: boolean;
  /** Null where readers were never told of it, or the role may not read what the status follows from. */
  told: ToldSince | null;
}
