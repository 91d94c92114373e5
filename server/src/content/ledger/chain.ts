import type { Claim, ClaimCause, LedgerEntry, LedgerKind } from '../../../../model/contracts/certifications/ledger';
import { hashOf } from '../../../../migrator/canonical-hash';

/** The facts that an entry adds to a chain. */
interface NewClaim {
  claim: Claim | null;
  cause: ClaimCause;
  recordedBy: string | null;
  recordedOn: Date;
}

/** An entry without what it says: its place in the chain. */
export type ChainLink = Pick<LedgerEntry, 'certification' | 'position' | 'previous' | 'hash'> & { kind?: LedgerKind };

/** The end of a chain; without a claim where it cannot be read. */
type ChainEnd = Pick<LedgerEntry, 'position' | 'recordedOn' | 'hash'> & Partial<Pick<LedgerEntry, 'claim'>>;

const hashOfEntry = ({ hash: _hash, ...content }: Omit<LedgerEntry, 'hash'> & { hash?: string }): string =>
  hashOf(content);

/** A chain that is put among those of another kind does not begin there. */
const beginning = (documentId: string, kind: LedgerKind = 'certification'): string => hashOf({ [kind]: documentId });

/** A claim without the places where pages stated it. */
const told = (claim: Claim | null): object | null =>
  claim &&
  Object.fromEntries(Object.entries(claim).map(([locale, { quotes: _, ...version }]) => [locale, version] as const));

/**
 * The entry that follows `last` in the ledger of a certification, or of a version of a page; null where readers are told nothing else than before.
 * A clock that was put back does not put an entry before the one that it follows.
 */
export const nextEntry = (
  certification: string,
  last: ChainEnd | null,
  next: NewClaim,
  kind?: LedgerKind,
): LedgerEntry | null => {
  const before = last === null ? null : last.claim;
  if (before !== undefined && hashOf(told(before)) === hashOf(told(next.claim))) return null;
  const at = next.recordedOn.toISOString();
  const content = {
    ...next,
    certification,
    position: (last?.position ?? 0) + 1,
    recordedOn: last !== null && last.recordedOn > at ? last.recordedOn : at,
    previous: last?.hash ?? beginning(certification, kind),
  };
  return { ...content, hash: hashOfEntry(content) };
};

/** Whether an entry says what it said when it was written. */
export const isIntact = (entry: LedgerEntry): boolean => entry.hash === hashOfEntry(entry);

/**
 * The positions at which the entries of a certification, in order, are not as they were written, or missing. An intact
 * entry holds the hash that the one before it was written with. `isSound`: whether an entry says what it was written with.
 */
export const damagedPositions = <Link extends ChainLink>(
  chain: readonly Link[],
  isSound: (link: Link) => boolean,
): number[] => {
  const damaged = new Set<number>();
  for (const [index, link] of chain.entries()) {
    const before = chain[index - 1];
    const expected = (before?.position ?? 0) + 1;
    const follows = link.previous === (before?.hash ?? beginning(link.certification, link.kind));
    if (!isSound(link)) damaged.add(link.position);
    if (link.position !== expected) damaged.add(Math.min(link.position, expected));
    else if (!follows) damaged.add(before !== undefined && isSound(link) ? before.position : link.position);
  }
  return [...damaged].sort((a, b) => a - b);
};

/**
 * One hash of the ends of all chains. Whoever keeps it can tell later that entries were removed from an end, which the chains
 * themselves do not show.
 */
export const hashOfEnds = (ends: readonly ChainLink[]): string =>
  hashOf(ends.map(({ certification, hash }) => [certification, hash]).sort(([a = ''], [b = '']) => (a < b ? -1 : 1)));
