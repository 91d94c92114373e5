import type { Core } from '@strapi/strapi';
import { CLAIM_CAUSES, type Claim, type LedgerEntry } from '../../contracts/certifications/ledger';
import { chunks } from '../../database/chunks';
import { findRows, type RowOf } from '../../database/rows';
import { isDuplicate } from '../../database/transient-error';
import { uidOf } from '../../plugin-id';
import { anything, number, oneOf, orNull, recordOf, text } from '../../readers';
import { EntryBusyError } from '../locks/locked-write';
import type { ChainLink } from './chain';

const LINK = { id: number, certification: text, position: number, previous: text, hash: text, recordedOn: text };

const WHOLE = {
  certification: text,
  position: number,
  recordedOn: text,
  cause: oneOf(...CLAIM_CAUSES),
  recordedBy: orNull(text),
  claim: orNull(recordOf(anything)),
  previous: text,
  hash: text,
};

/** A place in a chain, and the row that holds it. */
interface StoredLink extends ChainLink {
  id: number;
  /** ISO 8601, UTC. */
  recordedOn: string;
}

const entryOf = ({ claim, ...row }: RowOf<typeof WHOLE>): LedgerEntry => ({
  ...row,
  // written by `publishedClaims`; the hash tells whether it is still the same
  claim: claim as Claim | null,
});

/** The chains without what their entries say, each in order; claims hold whole descriptions. */
export const chainLinks = async (strapi: Core.Strapi, where: object = {}): Promise<StoredLink[]> => {
  const orderBy = [{ certification: 'asc' }, { position: 'asc' }];
  return findRows(strapi, uidOf('ledger-entry'), LINK, { where, orderBy });
};

/** Entries by the ids of their rows, in the order of their chains. */
export const wholeEntries = async (strapi: Core.Strapi, ids: readonly number[]): Promise<LedgerEntry[]> => {
  const found: LedgerEntry[] = [];
  for (const part of chunks(ids)) {
    const query = { where: { id: { $in: part } }, orderBy: [{ certification: 'asc' }, { position: 'asc' }] };
    found.push(...(await findRows(strapi, uidOf('ledger-entry'), WHOLE, query)).map(entryOf));
  }
  return found;
};

/** Entries by the ids of their rows, by certification: at most one of each. */
export const entriesAt = async (strapi: Core.Strapi, ids: readonly number[]): Promise<Map<string, LedgerEntry>> =>
  new Map((await wholeEntries(strapi, ids)).map((entry) => [entry.certification, entry]));

/** The row of the last of these links of each certification. */
export const lastOfEach = (links: readonly StoredLink[]): number[] => [
  ...new Map(links.map(({ certification, id }) => [certification, id])).values(),
];

/** The last entries of certifications. */
export const lastEntries = async (
  strapi: Core.Strapi,
  certifications: readonly string[],
): Promise<Map<string, LedgerEntry>> =>
  entriesAt(strapi, lastOfEach(await chainLinks(strapi, { certification: { $in: [...certifications] } })));

/** Adds entries. Throws an `EntryBusyError` when others have taken their places in the chains. */
export const addEntries = async (strapi: Core.Strapi, entries: readonly LedgerEntry[]): Promise<void> => {
  try {
    for (const data of chunks(entries)) await strapi.db.query(uidOf('ledger-entry')).createMany({ data });
  } catch (error) {
    throw isDuplicate(error) ? new EntryBusyError(error) : error;
  }
};
