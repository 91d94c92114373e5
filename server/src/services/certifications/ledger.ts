import type { Core } from '@strapi/strapi';
import { hashOfEnds, isIntact, isWhole } from '../../content/ledger/chain';
import { chainLinks, entriesAt, lastOfEach } from '../../content/ledger/ledger-rows';
import type { ClaimsThen, ClaimThen } from '../../contracts/certifications/ledger';
import { effectiveStatus } from '../../domain/status/effective-status';
import { getService } from '../../get-service';
import { groupBy } from '../../migrator/group-by';
import { csvText, type Cell } from '../../migrator/report/formats/csv';
import { CERTIFICATION_LINK_NAMES } from '../../domain/certification-links';
import { CLAIM_FACTS, cell, linkedText } from './claim-cells';
import { statusFacts } from './status-facts';

/** What readers were told of certifications, and when. */
export interface LedgerService {
  /** At an instant, by certification and locale; `locale` null for all of them. */
  asOf(instant: Date, locale: string | null): Promise<ClaimsThen>;
  /** Claims of an instant as a table for spreadsheets. */
  csv(claims: readonly ClaimThen[], instant: Date): string;
}

const COLUMNS = ['asOf', 'documentId', 'locale', 'effectiveStatus', ...CLAIM_FACTS, ...CERTIFICATION_LINK_NAMES];

const row = (claim: ClaimThen): Cell[] => [
  claim.documentId,
  claim.locale,
  claim.effectiveStatus,
  ...CLAIM_FACTS.map((name) => cell(claim.facts[name])),
  ...CERTIFICATION_LINK_NAMES.map((name) => linkedText(claim, name)),
];

export const ledger = ({ strapi }: { strapi: Core.Strapi }): LedgerService => ({
  async asOf(instant, locale) {
    const { rules } = getService(strapi, 'status').moment();
    const links = await chainLinks(strapi);
    const until = instant.toISOString();
    const entries = await entriesAt(strapi, lastOfEach(links.filter(({ recordedOn }) => recordedOn <= until)));
    const chains = [...groupBy(links, ({ certification }) => certification)];
    return {
      claims: [...entries].flatMap(([documentId, { claim }]) =>
        Object.entries(claim ?? {}).flatMap(([language, version]): ClaimThen[] => {
          if (locale !== null && language !== locale) return [];
          const status = effectiveStatus(statusFacts(version), instant, rules);
          return [{ documentId, locale: language, effectiveStatus: status, ...version }];
        }),
      ),
      ledgerHash: hashOfEnds([...entries.values()]),
      damaged: chains.flatMap(([certification, chain]) => {
        const entry = entries.get(certification);
        return isWhole(chain) && (entry === undefined || isIntact(entry)) ? [] : [certification];
      }),
    };
  },
  csv: (claims, instant) =>
    csvText({ columns: COLUMNS, rows: claims.map((claim) => [instant.toISOString(), ...row(claim)]) }),
});
