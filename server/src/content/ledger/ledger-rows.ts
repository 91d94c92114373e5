import type { Core } from '@strapi/strapi';
import {
  CLAIM_CAUSES,
  LEDGER_KINDS,
  type Claim,
  type LedgerEntry,
  type LedgerKind,
} from '../../../../model/contracts/certifications/ledger';
import { chunks } from '../../database/chunks';
import { findRows, rowReader } from '../../database/rows';
import { isDuplicate } from '../../database/transient-error';
import { uidOf } from '../../../../model/plugin-id';
import {
  both,
  listOf,
  number,
  object,
  oneOf,
  orElse,
  orNull,
  partial,
  parts,
  recordOf,
  text,
  UnexpectedValueError,
  type Reader,
} from '../../../../model/readers';
import { EntryBusyError } from '../locks/entry-busy-error';
import { isIntact, type ChainLink } from './chain';

/** A value of a row that nobody may have changed, and that may have been changed all the same. */
const orWrong =
  <Value>(read: Reader<Value>, wrong: Value): Reader<Value> =>
  (value) => {
    try {
      return read(value);
    } catch {
      return wrong;
    }
  };

const isoInstant: Reader<string> = (value) => {
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value) && !Number.isNaN(Date.parse(value)))
    return value;
  throw new UnexpectedValueError('an instant', value);
};

const LINK = {
  id: number,
  // those of certifications are older than the column
  kind: orElse(oneOf(...LEDGER_KINDS), 'certification' as const),
  certification: orWrong(text, ''),
  position: orWrong(number, 0),
  previous: orWrong(text, ''),
  hash: orWrong(text, ''),
  recordedOn: orWrong(isoInstant, ''),
};

const linked = object({ documentId: text });
const linkedOrNone = orNull(linked);
const readClaim = orNull(
  recordOf(
    both(
      object({
        facts: parts,
        standard: linkedOrNone,
        issuedBy: linkedOrNone,
        recognizedBy: linkedOrNone,
        services: listOf(linked),
        documents: listOf(linked),
      }),
      partial({ quotes: recordOf(listOf(object({ text, path: text, line: number, site: text }))) }),
    ),
  ),
);

const claimed: Reader<Claim | null> = (value) => {
  readClaim(value);
  // as it is, with what no reader names: the hash is over all of it
  return (value ?? null) as Claim | null;
};

const readEntry = rowReader({
  certification: text,
  position: number,
  recordedOn: isoInstant,
  cause: oneOf(...CLAIM_CAUSES),
  recordedBy: orNull(text),
  claim: claimed,
  previous: text,
  hash: text,
});

/** A place in a chain, and the row that holds it. */
export interface StoredLink extends ChainLink {
  id: number;
  /** ISO 8601, UTC; empty where the row says something else. */
  recordedOn: string;
}

/** The row of an entry. */
export interface StoredEntry extends StoredLink {
  /** Null where the row does not hold what an entry holds. */
  entry: LedgerEntry | null;
}

const storedKind = (kind: LedgerKind): LedgerKind | null => (kind === 'certification' ? null : kind);

/** The chains without what their entries say, each in order; claims hold whole descriptions. */
export const chainLinks = async (
  strapi: Core.Strapi,
  where: object = {},
  kind: LedgerKind = 'certification',
): Promise<StoredLink[]> => {
  const orderBy = [{ certification: 'asc' }, { position: 'asc' }];
  return findRows(strapi, uidOf('ledger-entry'), LINK, {
    where: { $and: [where, { kind: storedKind(kind) }] },
    orderBy,
  });
};

const readLink = rowReader(LINK);
const readStored = (row: unknown): StoredEntry => ({ ...readLink(row), entry: orWrong(orNull(readEntry), null)(row) });

/** Entries by the ids of their rows, in the order of their chains. */
export const storedEntries = async (strapi: Core.Strapi, ids: readonly number[]): Promise<StoredEntry[]> => {
  const found: StoredEntry[] = [];
  for (const part of chunks(ids)) {
    const query = { where: { id: { $in: part } }, orderBy: [{ certification: 'asc' }, { position: 'asc' }] };
    const rows: unknown[] = await strapi.db.query(uidOf('ledger-entry')).findMany(query);
    found.push(...rows.map(readStored));
  }
  return found;
};

/** Whether a row holds what it was written with. */
export const isSound = ({ entry }: StoredEntry): boolean => entry !== null && isIntact(entry);

/** The row of the last of these links of each certification. */
export const lastOfEach = (links: readonly StoredLink[]): number[] => [
  ...new Map(links.map(({ certification, id }) => [certification, id])).values(),
];

/** The last entries of documents of a kind, by their ids. */
export const lastEntries = async (
  strapi: Core.Strapi,
  certifications: readonly string[],
  kind: LedgerKind,
): Promise<Map<string, StoredEntry>> => {
  const links = await chainLinks(strapi, { certification: { $in: [...certifications] } }, kind);
  const last = await storedEntries(strapi, lastOfEach(links));
  return new Map(last.map((stored) => [stored.certification, stored]));
};

const REVISION = { certification: LINK.certification, recordedOn: LINK.recordedOn };

/**
 * When readers were last told something else of certifications than before. That they were told something for the first
 * time is none, nor what was found at a start: nobody knows when that changed.
 */
export const lastRevisions = async (
  strapi: Core.Strapi,
  certifications: readonly string[],
): Promise<Map<string, Date>> => {
  const where = { certification: { $in: [...certifications] }, position: { $gt: 1 }, cause: { $ne: 'found' } };
  const rows = await findRows(strapi, uidOf('ledger-entry'), REVISION, { where, orderBy: { position: 'asc' } });
  const dated = rows.filter(({ recordedOn }) => recordedOn !== '');
  return new Map(dated.map(({ certification, recordedOn }) => [certification, new Date(recordedOn)]));
};

/** Adds entries. Throws an `EntryBusyError` when others have taken their places in the chains. */
export const addEntries = async (
  strapi: Core.Strapi,
  entries: readonly LedgerEntry[],
  kind: LedgerKind,
): Promise<void> => {
  const rows = entries.map((entry) => ({ ...entry, kind: storedKind(kind) }));
  try {
    for (const data of chunks(rows)) await strapi.db.query(uidOf('ledger-entry')).createMany({ data });
  } catch (error) {
    throw isDuplicate(error) ? new EntryBusyError(error) : error;
  }
};
