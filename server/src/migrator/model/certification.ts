/** The evidence of a fact: the words, and their line in the source file. */
export interface Quote {
  text: string;
  line: number;
}

/** A certification as one page states it; a fact that the page does not state is null. */
export interface CertificationDraft {
  key: string;
  name: string;
  standard: string | null;
  edition: string | null;
  type: 'certification' | 'attestation' | 'classification' | 'self-assessment' | 'award';
  issuer: string | null;
  issuerUrl: string | null;
  recognizedBy: string | null;
  scope: string | null;
  level: string | null;
  services: string[];
  documents: string[];
  auditCycle: string | null;
  /** The number on the certificate. */
  certificateNumber: string | null;
  /** The day on which it was first issued: `2018-03-01`. */
  originallyIssuedOn: string | null;
  /** The first day on which it is valid. */
  validFrom: string | null;
  /** The last day on which it is valid: `2021-12-31`. */
  validUntil: string | null;
  /** Where anybody can look it up. */
  verificationUrl: string | null;
  /** By field; the facts of a list as `services.0`. A quote is the sentence's markdown on one line. */
  quotes: Record<string, Quote>;
}
