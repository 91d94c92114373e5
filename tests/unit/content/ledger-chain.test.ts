import { isIntact, isWhole, nextEntry } from '../../../server/src/content/ledger/chain';
import type { ClaimedVersion } from '../../../server/src/contracts/certifications/ledger';

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
  expect(isWhole([first, second])).toBe(true);
  expect(isIntact({ ...second, claim: { en: { ...version, facts: { ...version.facts, level: 'III' } } } })).toBe(false);
});
