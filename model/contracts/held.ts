import type { Facts, HeldText } from './certification-facts';
import type { EffectiveStatus } from './certifications/certification-status';

/** The statuses of a certification that is held. Any other claims nothing. */
export const HELD_STATUSES = ['active', 'expiring'] as const satisfies readonly EffectiveStatus[];
type HeldStatus = (typeof HELD_STATUSES)[number];

/** The edition of a standard that a certification was issued for. */
export interface HeldStandard {
  documentId: string;
  key: string;
  identifier: string | null;
  edition: string | null;
  name: string | null;
  url: string | null;
}

/** An organization or a service that a certification names. */
export interface NamedEntry {
  documentId: string;
  key: string;
  name: string;
  url: string | null;
}

/** Published evidence of a certification. */
export interface HeldEvidence {
  documentId: string;
  title: string;
  kind: string | null;
  visibility: 'public' | 'on-request';
  /** Where its file is downloaded; null where it is on request, or has no file. */
  url: string | null;
}

type HeldTexts = {
  -readonly [Name in keyof Facts as Name & HeldText]: Name extends 'key' | 'name' ? string : string | null;
};

/** A certification that is held at an instant, in one language. Days are `YYYY-MM-DD`. */
export interface HeldCertification extends HeldTexts {
  documentId: string;
  locale: string;
  effectiveStatus: HeldStatus;
  /** When the status changes without an edit, ISO 8601; null: no date changes it. */
  statusChangesAt: string | null;
  /** When this was published here, ISO 8601. */
  publishedAt: string;
  standard: HeldStandard | null;
  issuedBy: NamedEntry | null;
  recognizedBy: NamedEntry | null;
  services: NamedEntry[];
  evidence: HeldEvidence[];
}
