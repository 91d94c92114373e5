import type { EvidenceLink } from '../../../../../model/contracts/evidence';
import type { Tone } from '../../../core/components/Mark';

/** How the state of a link is coloured. */
export const LINK_TONES: Record<EvidenceLink['state'], Tone> = { valid: 'good', expired: 'still', revoked: 'bad' };
