import type { EffectiveStatus, StatusReason } from './certifications/certification-status';
import type { RunInfo } from './runs';
import type { Locale } from './values';

/** Certifications that need somebody's attention, by what is wrong with them; one may be in several `ending` sets. */
export const CERTIFICATION_SETS = [
  'expired',
  'ending-30',
  'ending-60',
  'ending-90',
  'superseded',
  'unverified',
] as const;
export type CertificationSet = (typeof CERTIFICATION_SETS)[number];

/**
 * How many there are; null until everything has been checked for the first time. `checking`: what has changed since is
 * still being checked; `failed`: it cannot be. Either way the number is that of the last check.
 */
export interface FindingsCount {
  count: number | null;
  /** How many of them are about a text that claims a certificate which has ended. */
  endedClaims: number | null;
  state: 'current' | 'checking' | 'failed';
}

/** A certification of a set: its published version, or its draft if it was never published. */
export interface ListedCertification {
  documentId: string;
  locale: Locale;
  name: string;
  isPublished: boolean;
  effectiveStatus: EffectiveStatus;
  reason: StatusReason;
  edition: string | null;
}

/** The last day of a certification that is held. */
export interface EndingCertification {
  documentId: string;
  locale: Locale;
  name: string;
  /** `YYYY-MM-DD` */
  on: string;
}

/** The work that waits in the trust center. A certification or a page counts once, whatever its languages and versions. */
export interface Overview {
  certifications: {
    total: number;
    sets: Record<CertificationSet, number>;
    /** Those that are in a set: how many, and the first by the days that decide it. */
    work: { total: number; first: ListedCertification[] };
    /** Those that end within twelve months: how many, and the first by their days. */
    ending: { total: number; first: EndingCertification[] };
  };
  /**
   * The pages and languages that the reader may read; null where these are none. `missing`: how many have no version in a
   * configured language. `stale`: how many have a translation that is behind. `copies`: that says the same in two languages.
   */
  pages: { total: number; missing: { locale: Locale; count: number }[]; stale: number; copies: number } | null;
  /** `runs`: the imports that the open conflicts belong to. */
  conflicts: { open: number; runs: number[] };
  /** Requests for documents that the reader may decide; null where these are none. */
  requests: number | null;
  /** The findings that the reader's list opens with. */
  openFindings: FindingsCount;
  lastImport: RunInfo | null;
}
