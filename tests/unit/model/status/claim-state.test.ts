import { claimState, type Claimable } from '../../../../model/status/claim-state';

const RULES = { timeZone: 'UTC', expiringDays: 90, unverifiedAfterDays: 400 };
const DAY = '2026-06-15';

const certificate = (
  facts: Partial<Claimable> & { edition?: string | null; endsOn?: string | null } = {},
): Claimable => {
  const { edition = null, endsOn = null, ...others } = facts;
  return {
    ...{ certificationStatus: 'active', validFrom: null, validUntil: '2027-01-01', verifiedOn: null },
    standard: { identifier: 'ISO/IEC 27001', edition, withdrawnOn: null, transitionEndsOn: endsOn },
    ...others,
  };
};
const state = (certifications: Claimable[], claim: { edition?: string; editionEndsOn?: string } = {}) =>
  claimState({ edition: null, editionEndsOn: null, ...claim }, certifications, DAY, RULES);

test('a claim holds as long as one certification that it may mean is held', () => {
  expect(state([certificate({ validUntil: '2026-06-14' }), certificate()])).toEqual({ state: 'held', endedOn: null });
  expect(state([certificate({ validUntil: DAY })])).toEqual({ state: 'held', endedOn: null });
});

test('it has ended when all of them have, on the last of their days', () => {
  const ended = [certificate({ validUntil: '2025-01-31' }), certificate({ validUntil: '2026-06-14' })];
  expect(state(ended)).toEqual({ state: 'ended', endedOn: '2026-06-14' });
  expect(state([...ended, certificate({ certificationStatus: 'withdrawn' })])).toEqual({
    state: 'ended',
    endedOn: null,
  });
});

test.each<[string, Claimable[]]>([
  ['nothing is published', []],
  ['it is unverified', [certificate({ certificationStatus: 'unverified' })]],
  [
    'one is in progress',
    [certificate({ validUntil: '2026-01-01' }), certificate({ certificationStatus: 'in-progress' })],
  ],
  ['one has not begun', [certificate({ validFrom: '2026-07-01' })]],
])('nobody knows whether it holds where %s', (_, certifications) => {
  expect(state(certifications)).toEqual({ state: 'unknown', endedOn: null });
});

test('a claim with an edition means certifications of this edition, or of none', () => {
  const renewed = certificate({ edition: '2022' });
  expect(state([renewed], { edition: '2013' })).toEqual({ state: 'unknown', endedOn: null });
  expect(state([renewed, certificate({ edition: '2013', validUntil: '2025-12-31' })], { edition: '2013' })).toEqual({
    ...{ state: 'ended', endedOn: '2025-12-31' },
  });
  expect(state([certificate()], { edition: '2013' })).toEqual({ state: 'held', endedOn: null });
});

test('an edition that is over ends its claim, unless a held certification of this edition knows better', () => {
  const over = { edition: '2013', editionEndsOn: '2025-10-31' };
  expect(state([], over)).toEqual({ state: 'ended', endedOn: '2025-10-31' });
  expect(state([certificate()], over)).toEqual({ state: 'ended', endedOn: '2025-10-31' });
  expect(state([certificate({ edition: '2013' })], over)).toEqual({ state: 'held', endedOn: null });
  expect(state([certificate({ edition: '2013', endsOn: '2025-10-31' })], over)).toEqual({
    ...{ state: 'ended', endedOn: '2025-10-31' },
  });
  expect(state([], { ...over, editionEndsOn: DAY })).toEqual({ state: 'unknown', endedOn: null });
});
