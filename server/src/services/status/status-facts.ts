import { STATUS_FACTS } from '../../adapters/strapi/certification-facts';
import type { ClaimedVersion } from '../../../../model/contracts/certifications/ledger';
import { rowReader } from '../../database/rows';
import type { StatusFacts } from '../../../../model/status/effective-status';
import { UnexpectedValueError } from '../../../../model/readers';

const readFacts = rowReader(STATUS_FACTS);
const NOTHING: StatusFacts = {
  certificationStatus: null,
  validFrom: null,
  validUntil: null,
  verifiedOn: null,
  standard: null,
};

/** The facts of a stored version; of one that cannot be read, which another version of the plugin wrote, none. */
export const statusFacts = ({ facts, standard }: ClaimedVersion): StatusFacts => {
  try {
    return readFacts({ ...facts, standard });
  } catch (error) {
    if (error instanceof UnexpectedValueError) return NOTHING;
    throw error;
  }
};
