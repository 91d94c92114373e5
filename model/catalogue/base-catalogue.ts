import type { Catalogue } from './catalogue';
import { ORGANIZATIONS } from './organizations';
import { ATTESTATION_STANDARDS } from './standards/attestations';
import { CHINA_STANDARDS } from './standards/china';
import { GOVERNMENT_STANDARDS } from './standards/governments';
import { ISO_IEC_STANDARDS } from './standards/iso-iec';
import { REGULATIONS } from './standards/regulations';

/** The standards, schemes and laws that trust centers name most often, and their publishers. */
export const baseCatalogue: Catalogue = {
  standards: [
    ...ISO_IEC_STANDARDS,
    ...ATTESTATION_STANDARDS,
    ...CHINA_STANDARDS,
    ...GOVERNMENT_STANDARDS,
    ...REGULATIONS,
  ],
  organizations: ORGANIZATIONS,
};
