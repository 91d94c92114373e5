/** What a certificate states, in the order in which people read it. What editors write about it is none of it. */
export const CERTIFIED_FACTS = [
  'standard',
  'type',
  'issuedBy',
  'recognizedBy',
  'certificateNumber',
  'level',
  'originallyIssuedOn',
  'validFrom',
  'validUntil',
  'auditedOn',
  'auditCycle',
  'validIn',
  'services',
  'verificationUrl',
  'scope',
] as const;
