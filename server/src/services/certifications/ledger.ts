import type { Core } from '@strapi/strapi';
import { STATUS_FACTS } from '../../adapters/strapi/certification-facts';
import { isIntact, isWhole } from '../../content/ledger/chain';
import { chainLinks, entriesAt, lastOfEach } from '../../content/ledger/ledger-rows';
import type { ClaimedVersion, ClaimsThen, ClaimThen } from '../../contracts/certifications/ledger';
import { effectiveStatus, type StatusFacts } from '../../domain/status/effective-status';
import { rowReader } from '../../database/rows';
import { getService } from '../../get-service';
import { groupBy } from '../../migrator/group-by';
import { csvText, type Cell } from '../../migrator/report/formats/csv';
import { UnexpectedValueError } from '../../readers';

/** What readers were told of certifications, and when. */
export interface LedgerService {
  /** At an instant, by certification and locale; `locale` null for all of them. */
  asOf(instant: Date, locale: string | null): Promise<ClaimsThen>;
  /** Claims of an instant as a table for spreadsheets. */
  csv(claims: readonly ClaimThen[], instant: Date): string;
}

const readFacts = rowReader(STATUS_FACTS);
const NOTHING: StatusFacts = {
  certificationStatus: null,
  validFrom: null,
  validUntil: null,
  verifiedOn: null,
  standard: null,
};

/** The facts of a stored version; of one that cannot be read, which another version of the plugin wrote, none. */
const statusFacts = ({ facts, standard }: ClaimedVersion): StatusFacts => {
  try {
    return readFacts({ ...facts, standard });
  } catch (error) {
    if (error instanceof UnexpectedValueError) return NOTHING;
    throw error;
  }
};

const FACTS = [
  ...['key', 'name', 'type', 'certificationStatus', 'scope', 'certificateNumber', 'level', 'originallyIssuedOn'],
  ...['validFrom', 'validUntil', 'auditedOn', 'verifiedOn', 'verifiedBy'],
] as const;

const COLUMNS = [
  ...['asOf', 'documentId', 'locale', 'effectiveStatus', ...FACTS],
  ...['standard', 'issuedBy', 'recognizedBy', 'services', 'documents'],
];

const cell = (value: unknown): Cell =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;

const word = (value: unknown): string => String(cell(value) ?? '');
const nameOf = (record: ClaimedVersion['issuedBy']): string => word(record?.['name']);

const row = (claim: ClaimThen): Cell[] => [
  claim.documentId,
  claim.locale,
  claim.effectiveStatus,
  ...FACTS.map((name) => cell(claim.facts[name])),
  [claim.standard?.['identifier'], claim.standard?.['edition']].map(word).filter(Boolean).join(':'),
  nameOf(claim.issuedBy),
  nameOf(claim.recognizedBy),
  claim.services.map(nameOf).join('; '),
  claim.documents.map(({ title, sha256 }) => `${word(title)} (sha256: ${word(sha256) || 'unknown'})`).join('; '),
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
      damaged: chains.flatMap(([certification, chain]) => {
        const entry = entries.get(certification);
        return isWhole(chain) && (entry === undefined || isIntact(entry)) ? [] : [certification];
      }),
    };
  },
  csv: (claims, instant) =>
    csvText({ columns: COLUMNS, rows: claims.map((claim) => [instant.toISOString(), ...row(claim)]) }),
});
