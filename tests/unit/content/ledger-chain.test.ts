import { damagedPositions, isIntact, nextEntry } from '../../../server/src/content/ledger/chain';
import { hashOf } from '../../../migrator/canonical-hash';
import type { ClaimedVersion, LedgerEntry } from '../../../model/contracts/certifications/ledger';

const version: ClaimedVersion = {
  facts: { name: 'ISO/IEC 27001', level: null },
  standard: null,
  issuedBy: null,
  recognizedBy: null,
  services: [],
  documents: [],
};
const quotes = { name: [{ text: 'We hold ISO/IEC 27001.', path: 'trust-en.md', line: 3, site: 'default' }] };
const at = (claim: ClaimedVersion) => ({
  claim: { en: claim },
  cause: 'certification' as const,
  recordedBy: null,
  recordedOn: new Date('2026-03-01T08:00:00Z'),
});

test('quotes are a part of the entry that they came with, and no reason for one', () => {
  const first = nextEntry('c1', null, at(version));
  if (first === null) throw new Error('no entry');
  expect(isIntact(first)).toBe(true);
  expect(nextEntry('c1', first, at({ ...version, quotes }))).toBeNull();

  const second = nextEntry('c1', first, at({ ...version, facts: { ...version.facts, level: 'III' }, quotes }));
  if (second === null) throw new Error('no entry');
  expect(isIntact(second)).toBe(true);
  expect(damagedPositions([first, second], isIntact)).toEqual([]);
  expect(isIntact({ ...second, claim: { en: { ...version, facts: { ...version.facts, level: 'III' } } } })).toBe(false);
});

const byPosition = (one: LedgerEntry, other: LedgerEntry): number => one.position - other.position;

const chainOf = (length: number): LedgerEntry[] => {
  const chain: LedgerEntry[] = [];
  for (let level = 1; level <= length; level += 1) {
    const entry = nextEntry('c1', chain.at(-1) ?? null, at({ ...version, facts: { level } }));
    if (entry === null) throw new Error('no entry');
    chain.push(entry);
  }
  return chain;
};

/** A chain in which the entry at a position is another one, with the hash of what it says now. */
const forged = (chain: readonly LedgerEntry[], position: number, change: Partial<LedgerEntry>): LedgerEntry[] =>
  chain.map((entry) => {
    if (entry.position !== position) return entry;
    const { hash: _, ...content } = { ...entry, ...change };
    return { ...content, hash: hashOf(content) };
  });

test.each([
  [
    'altered',
    (chain: LedgerEntry[]) => chain.map((one) => (one.position === 2 ? { ...one, recordedBy: 'X' } : one)),
    [2],
  ],
  ['altered, with its hash', (chain: LedgerEntry[]) => forged(chain, 2, { recordedBy: 'X' }), [2]],
  ['altered at the beginning, with its hash', (chain: LedgerEntry[]) => forged(chain, 1, { recordedBy: 'X' }), [1]],
  ['removed', (chain: LedgerEntry[]) => chain.filter(({ position }) => position !== 3), [3]],
  ['removed at the beginning', (chain: LedgerEntry[]) => chain.slice(1), [1]],
  ['moved to another place', (chain: LedgerEntry[]) => forged(chain, 2, { position: 9 }).sort(byPosition), [2, 5]],
  [
    'taken from another chain',
    (chain: LedgerEntry[]) => chain.map((one) => ({ ...one, certification: 'c2' })),
    [1, 2, 3, 4],
  ],
  [
    'given another end',
    (chain: LedgerEntry[]) => chain.map((one) => (one.position === 4 ? { ...one, hash: 'x' } : one)),
    [4],
  ],
])('an entry that was %s is named', (_, change, positions) => {
  expect(damagedPositions(change(chainOf(4)), isIntact)).toEqual(positions);
});
