export const EFFECTIVE_STATUSES = [
  'active',
  'expiring',
  'expired',
  'superseded',
  'not-yet-valid',
  'suspended',
  'withdrawn',
  'cancelled',
  'in-progress',
  'unverified',
] as const;
/** The status of a certification at a given time. */
export type EffectiveStatus = (typeof EFFECTIVE_STATUSES)[number];

/** Why a certification has its status: the fact that decides it. */
export const STATUS_REASONS = [
  /** An editor stated the status; no date changes it. */
  'stated',
  /** Nobody has verified it: its stated status is `unverified`, or it has none. */
  'not-verified',
  /** `on`: the last day of the certificate. */
  'ended',
  /** `on`: the last day on which certificates of the edition count. */
  'edition-ended',
  /** `on`: the first day of the certificate. */
  'not-begun',
  /** `on`: the last day of the certificate, which is near. */
  'ends-soon',
  /** `on`: the last day of the certificate. */
  'valid-until',
  /** It has no last day; `on`: the day on which it was last verified. */
  'verified',
  /** The same, too long ago. */
  'verified-long-ago',
  /** It has neither a last day nor a day on which it was verified. */
  'never-verified',
] as const;
type StatusReasonCode = (typeof STATUS_REASONS)[number];

export interface StatusReason {
  code: StatusReasonCode;
  /** `YYYY-MM-DD`; null where no date decides. */
  on: string | null;
}

/** The status of one version of a certification now. Days are those of the app's time zone. */
export interface VersionStatus {
  effectiveStatus: EffectiveStatus;
  reason: StatusReason;
  /** The edition of the standard, as `ISO/IEC 27001:2013`; null for a certification without a standard. */
  edition: string | null;
  /** The first day of this status; null where no date tells. */
  since: string | null;
  /** When the status changes without an edit, as REST answers it; null for never. */
  statusChangesAt: string | null;
  /** The day of that change, and the status from then on. */
  next: { on: string; status: EffectiveStatus } | null;
}

/** The status of both versions of a certification in one language; null for a version that does not exist. */
export interface CertificationStatus {
  documentId: string;
  locale: string;
  draft: VersionStatus | null;
  published: VersionStatus | null;
}
