import type { Claim, ClaimCause, LedgerEntry } from '../../contracts/certifications/ledger';
import { hashOf } from '../../migrator/canonical-hash';

/** What an entry adds to a chain. */
interface NewClaim {
  claim: Claim | null;
  cause: ClaimCause;
  recordedBy: string | null;
  recordedOn: Date;
}

/** An entry without what it says: its place in the chain. */
export type ChainLink = Pick<LedgerEntry, 'certification' | 'position' | 'previous' | 'hash'>;

const hashOfEntry = ({ hash: _hash, ...content }: Omit<LedgerEntry, 'hash'> & { hash?: string }): string =>
  hashOf(content);

const beginning = (certification: string): string => hashOf({ certification });

/** What readers are told, without where pages stated it. */
const told = (claim: Claim | null): object | null =>
  claim &&
  Object.fromEntries(Object.entries(claim).map(([locale, { quotes: _, ...version }]) => [locale, version] as const));

/**
 * The entry that follows `last` in the ledger of a certification; null where readers are told nothing else than before.
 * A clock that was put back does not put an entry before the one that it follows.
 */
export const nextEntry = (certification: string, last: LedgerEntry | null, next: NewClaim): LedgerEntry | null => {
  if (hashOf(told(last?.claim ?? null)) === hashOf(told(next.claim))) return null;
  const at = next.recordedOn.toISOString();
  const content = {
    ...next,
    certification,
    position: (last?.position ?? 0) + 1,
    recordedOn: last !== null && last.recordedOn > at ? last.recordedOn : at,
    previous: last?.hash ?? beginning(certification),
  };
  return { ...content, hash: hashOfEntry(content) };
};

/** Whether an entry says what it said when it was written. */
export const isIntact = (entry: LedgerEntry): boolean => entry.hash === hashOfEntry(entry);

/** Whether each entry of a certification, in order, follows the one before it, and none is missing between them. */
export const isWhole = (links: readonly ChainLink[]): boolean =>
  links.every(
    ({ certification, position, previous }, index) =>
      position === index + 1 && previous === (links[index - 1]?.hash ?? beginning(certification)),
  );

/**
 * One hash of the ends of all chains. Whoever keeps it can tell later that entries were removed from an end, which the chains
 * themselves do not show.
 */
export const hashOfEnds = (ends: readonly ChainLink[]): string =>
  hashOf(ends.map(({ certification, hash }) => [certification, hash]).sort(([a = ''], [b = '']) => (a < b ? -1 : 1)));
