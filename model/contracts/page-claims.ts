import type { EffectiveStatus } from './certifications/certification-status';

/**
 * Whether the claim of a page holds today. `held`: a published certification says so. `ended`: every published certification that is
 * meant is over or suspended, or the edition that the page prints is. `unknown`: nothing that is published tells.
 */
export const CLAIM_STATES = ['held', 'ended', 'unknown'] as const;
export type ClaimState = (typeof CLAIM_STATES)[number];

/** How the HTML of a page shows that a claim of its text has ended: a notice, an attribute, or not at all. */
export const ENDED_CLAIM_MARKS = ['notice', 'attribute', 'off'] as const;
export type EndedClaimMark = (typeof ENDED_CLAIM_MARKS)[number];

/** A sentence, a row or an item by which a page says that its author holds a certificate. */
export interface StatedClaim {
  /** As the catalogue names it: `ISO/IEC 27001`. */
  standard: string;
  /** As the page prints it: `2013`. */
  edition: string | null;
  /** The last day on which certificates of this edition count, `YYYY-MM-DD`; null where none is known. */
  editionEndsOn: string | null;
  /** The author's words, as markdown on one line. */
  quote: string;
  /** The 1-based line of the body. */
  line: number;
  /** The heading above it, with its fragment without `#`; null above the first one. */
  section: { title: string; anchor: string } | null;
}

/** A certification that a claim means. */
export interface ClaimedCertification {
  documentId: string;
  key: string;
  name: string;
  effectiveStatus: EffectiveStatus;
  /** `YYYY-MM-DD` */
  validUntil: string | null;
}

/** A claim of a page, and what the trust center knows of it today. */
export interface PageClaim extends Omit<StatedClaim, 'line' | 'editionEndsOn'> {
  state: ClaimState;
  /** The last day on which it held, `YYYY-MM-DD`; null where it has not ended, or no date tells. */
  endedOn: string | null;
  /** The published certifications of this standard, in the language of the page where they have it. */
  certifications: ClaimedCertification[];
}
