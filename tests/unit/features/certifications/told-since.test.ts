import type { ClaimedVersion } from '../../../../model/contracts/certifications/ledger';
import type { StatusRules } from '../../../../model/status/effective-status';
import { toldSince, type ToldEntry } from '../../../../server/src/features/certifications/told-since';

const RULES: StatusRules = { timeZone: 'UTC', expiringDays: 30, unverifiedAfterDays: 400 };
const NOW = new Date('2026-06-15T12:00:00.000Z');

const version = (facts: Record<string, unknown>): ClaimedVersion => ({
  facts: {
    ...{ name: 'SOC 2', certificationStatus: 'active', validFrom: null, validUntil: '2027-05-31', verifiedOn: null },
    ...facts,
  },
  ...{ standard: null, issuedBy: null, recognizedBy: null, services: [], documents: [] },
});
const told = (day: string, facts: Record<string, unknown> | null): ToldEntry => ({
  recordedOn: `${day}T08:00:00.000Z`,
  version: facts && version(facts),
});

test.each<[string, ToldEntry[], string | null, string | null]>([
  ['of an entry', [told('2024-05-03', {})], 'active', '2024-05-03T08:00:00.000Z'],
  [
    'over an edit that changes no status',
    [told('2024-05-03', {}), told('2025-01-01', { scope: 'More' })],
    ...(['active', '2024-05-03T08:00:00.000Z'] as const),
  ],
  [
    'from the end of a pause on',
    [told('2024-05-03', {}), told('2025-01-01', null), told('2025-02-01', {})],
    ...(['active', '2025-02-01T08:00:00.000Z'] as const),
  ],
  [
    'since a day that ended it',
    [told('2024-05-03', { validUntil: '2026-05-31' })],
    'expired',
    '2026-06-01T00:00:00.000Z',
  ],
  ['since it was withdrawn', [told('2024-05-03', {}), told('2025-01-01', null)], null, '2025-01-01T08:00:00.000Z'],
])('readers have been told %s', (_, chain, status, since) => {
  expect(toldSince(chain, NOW, RULES)).toMatchObject({ status, since, name: 'SOC 2' });
});

test('it ends on the first of its last days', () => {
  const standard = { documentId: 'iso', withdrawnOn: null, transitionEndsOn: '2026-10-31' };
  const chain = [{ recordedOn: '2026-01-01T08:00:00.000Z', version: { ...version({}), standard } }];
  expect(toldSince(chain, NOW, RULES)?.endsOn).toBe('2026-10-31');
  expect(
    toldSince([told('2026-01-01', { validUntil: null, verifiedOn: '2026-01-01' })], NOW, RULES)?.endsOn,
  ).toBeNull();
});

test('what readers were never told has no beginning', () => {
  expect(toldSince([], NOW, RULES)).toBeNull();
  expect(toldSince([told('2024-05-03', null)], NOW, RULES)).toBeNull();
});
