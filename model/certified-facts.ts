import { factsLike } from './contracts/certification-facts';
import { inOrder } from './typed-keys';

/** The facts that a certificate states, in the order in which people read them. Texts of editors about it are not among them. */
export const CERTIFIED_FACTS = inOrder(factsLike({ verified: 'certified' }), [
  ...(['standard', 'type', 'issuedBy', 'recognizedBy', 'certificateNumber', 'level', 'originallyIssuedOn'] as const),
  ...(['validFrom', 'validUntil', 'auditedOn', 'auditCycle', 'validIn', 'services', 'verificationUrl'] as const),
  'scope',
]);
