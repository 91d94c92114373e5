import { factsLike } from './contracts/certification-facts';
import { inOrder } from './typed-keys';

/** What a certificate states, in the order in which people read it. What editors write about it is none of it. */
export const CERTIFIED_FACTS = inOrder(factsLike({ verified: 'certified' }), [
  ...(['standard', 'type', 'issuedBy', 'recognizedBy', 'certificateNumber', 'level', 'originallyIssuedOn'] as const),
  ...(['validFrom', 'validUntil', 'auditedOn', 'auditCycle', 'validIn', 'services', 'verificationUrl'] as const),
  'scope',
]);
