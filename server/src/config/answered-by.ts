import type { ComplianceConfig } from './schema';

/** The options that decide what an answer says, beside the address of the site and the rules of statuses. Plain JSON. */
export const answeredBy = ({ locales, processors, endedClaims, catalogue, sites }: ComplianceConfig) => ({
  ...{ locales, processors, endedClaims, catalogue },
  // whose certificates a text claims
  names: Object.values(sites).map(({ names }) => names),
});
