import type { Core } from '@strapi/strapi';
import { hashOfEnds } from '../../content/ledger/chain';
import { chainLinks, lastOfEach, type StoredEntry } from '../../content/ledger/ledger-rows';
import type { ClaimsThen, ClaimThen } from '../../../../model/contracts/certifications/ledger';
import { effectiveStatus } from '../../../../model/status/effective-status';
import { getService } from '../../get-service';
import { csvText, type Cell } from '../../../../migrator/report/formats/csv';
import { CERTIFICATION_LINK_NAMES } from '../../../../model/certification-links';
import { damagedEntries } from './checked-entries';
import { CLAIM_FACTS, cell, linkedText } from './claim-cells';
import { statusFacts } from '../../services/status/status-facts';

/** The claims about certifications, and when readers were told them. */
export interface LedgerService {
  /** At an instant, by certification and locale; `locale` null for all of them. */
  asOf(instant: Date, locale: string | null): Promise<ClaimsThen>;
  /** Claims of an instant as a table for spreadsheets, with a row for each damaged certification that states none. */
  csv(then: Pick<ClaimsThen, 'claims' | 'damaged'>, instant: Date): string;
}

const COLUMNS = [
  'asOf',
  'documentId',
  'locale',
  'effectiveStatus',
  ...CLAIM_FACTS,
  ...CERTIFICATION_LINK_NAMES,
  'damaged',
];

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
    const lastThen = new Set(lastOfEach(links.filter(({ recordedOn }) => recordedOn <= until)));
    const ends: StoredEntry[] = [];
    const damaged = await damagedEntries(strapi, links, (stored) => {
      if (lastThen.has(stored.id)) ends.push(stored);
    });
    return {
      claims: ends.flatMap(({ certification: documentId, entry }) =>
        Object.entries(entry?.claim ?? {}).flatMap(([language, version]): ClaimThen[] => {
          if (locale !== null && language !== locale) return [];
          const status = effectiveStatus(statusFacts(version), instant, rules);
          return [{ documentId, locale: language, effectiveStatus: status, ...version }];
        }),
      ),
      ledgerHash: hashOfEnds(ends),
      damaged: [...new Set(damaged.map(({ documentId }) => documentId))],
      damagedEntries: damaged,
    };
  },
  csv({ claims, damaged }, instant) {
    const asOf = instant.toISOString();
    const claiming = new Set(claims.map(({ documentId }) => documentId));
    const silent = damaged.filter((documentId) => !claiming.has(documentId));
    const nothing = Array.from({ length: COLUMNS.length - 3 }, (): Cell => null);
    return csvText({
      columns: COLUMNS,
      rows: [
        ...claims.map((claim) => [asOf, ...row(claim), damaged.includes(claim.documentId)]),
        ...silent.map((documentId) => [asOf, documentId, ...nothing, true]),
      ],
    });
  },
});
