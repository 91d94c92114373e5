import {
  effectiveStatus,
  statusChangesAt,
  type StatusFacts,
  type StatusRules,
} from '../../../../model/status/effective-status';

const none: StatusFacts = {
  certificationStatus: 'active',
  validFrom: null,
  validUntil: null,
  verifiedOn: null,
  standard: null,
};
const rules = (timeZone: string): StatusRules => ({ timeZone, expiringDays: 90, unverifiedAfterDays: 400 });
const at = (facts: Partial<StatusFacts>, now: string, timeZone = 'UTC') => {
  const changes = statusChangesAt({ ...none, ...facts }, new Date(now), rules(timeZone));
  return [effectiveStatus({ ...none, ...facts }, new Date(now), rules(timeZone)), changes?.toISOString() ?? null];
};

describe('a certificate with an end', () => {
  const facts = { validFrom: '2024-01-01', validUntil: '2026-06-30' };

  test.each([
    ['2023-12-31T23:59:59.999Z', 'not-yet-valid', '2024-01-01T00:00:00.000Z'],
    ['2024-01-01T00:00:00.000Z', 'active', '2026-04-01T00:00:00.000Z'],
    ['2026-04-01T00:00:00.000Z', 'expiring', '2026-07-01T00:00:00.000Z'],
    ['2026-06-30T23:59:59.999Z', 'expiring', '2026-07-01T00:00:00.000Z'],
    ['2026-07-01T00:00:00.000Z', 'expired', null],
  ])('at %s it is %s until %s', (now, status, changesAt) => {
    expect(at(facts, now)).toEqual([status, changesAt]);
  });

  test('its last day ends where the app is, not in UTC', () => {
    expect(at(facts, '2026-06-30T15:59:59.999Z', 'Asia/Shanghai')).toEqual(['expiring', '2026-06-30T16:00:00.000Z']);
    expect(at(facts, '2026-06-30T16:00:00.000Z', 'Asia/Shanghai')).toEqual(['expired', null]);
    expect(at(facts, '2026-07-01T03:59:59.999Z', 'America/New_York')).toEqual(['expiring', '2026-07-01T04:00:00.000Z']);
    expect(at(facts, '2026-07-01T04:00:00.000Z', 'America/New_York')).toEqual(['expired', null]);
  });

  test('a day that begins at one o’clock, since the clock is put forward at midnight', () => {
    // Santiago, 8 September 2024: 00:00 is 01:00
    expect(at({ validUntil: '2024-09-07' }, '2024-09-08T03:59:59Z', 'America/Santiago')[1]).toBe(
      '2024-09-08T04:00:00.000Z',
    );
    expect(at({ validUntil: '2024-09-07' }, '2024-09-08T04:00:00Z', 'America/Santiago')[0]).toBe('expired');
  });

  test('a day that a zone left out', () => {
    // Samoa went from 29 to 31 December 2011
    expect(at({ validUntil: '2011-12-29' }, '2011-12-30T09:59:59Z', 'Pacific/Apia')).toEqual([
      'expiring',
      '2011-12-30T10:00:00.000Z',
    ]);
  });

  test('verification does not matter', () => {
    expect(at({ ...facts, verifiedOn: '2020-01-01' }, '2025-01-01T00:00:00Z')[0]).toBe('active');
  });
});

describe('a certificate without an end', () => {
  test('holds for 400 days after somebody looked', () => {
    const facts = { verifiedOn: '2025-01-01' };
    expect(at(facts, '2026-02-04T23:59:59.999Z')).toEqual(['active', '2026-02-05T00:00:00.000Z']);
    expect(at(facts, '2026-02-05T00:00:00.000Z')).toEqual(['unverified', null]);
    expect(at(facts, '2026-02-04T16:00:00.000Z', 'Asia/Shanghai')).toEqual(['unverified', null]);
  });

  test('is unverified when nobody ever looked', () => {
    expect(at({}, '2026-01-01T00:00:00Z')).toEqual(['unverified', null]);
  });
});

describe('a certificate of an edition that ends', () => {
  const facts = {
    validFrom: '2024-01-01',
    validUntil: '2029-02-28',
    standard: { withdrawnOn: '2022-10-25', transitionEndsOn: '2025-10-31' },
  };

  test.each([
    ['2025-10-31T23:59:59.999Z', 'UTC', 'active', '2025-11-01T00:00:00.000Z'],
    ['2025-11-01T00:00:00.000Z', 'UTC', 'superseded', '2029-03-01T00:00:00.000Z'],
    ['2025-10-31T15:59:59.999Z', 'Asia/Shanghai', 'active', '2025-10-31T16:00:00.000Z'],
    ['2025-10-31T16:00:00.000Z', 'Asia/Shanghai', 'superseded', '2029-02-28T16:00:00.000Z'],
    ['2029-03-01T00:00:00.000Z', 'UTC', 'expired', null],
  ])('at %s in %s it is %s until %s', (now, timeZone, status, changesAt) => {
    expect(at(facts, now, timeZone)).toEqual([status, changesAt]);
  });

  test('an edition withdrawn without a transition counts through the day on which it is withdrawn', () => {
    const withdrawn = { ...facts, standard: { withdrawnOn: '2025-08-01', transitionEndsOn: null } };
    expect(at(withdrawn, '2025-08-01T12:00:00Z')).toEqual(['active', '2025-08-02T00:00:00.000Z']);
    expect(at(withdrawn, '2025-08-02T00:00:00Z')[0]).toBe('superseded');
  });
});

describe('when several things are true at once, the first of these is told', () => {
  const ended = { withdrawnOn: null, transitionEndsOn: '2025-10-31' };
  const now = '2026-06-30T12:00:00Z';
  const past = '2026-06-29';
  const soon = '2026-07-10';
  const far = '2029-02-28';

  test.each<[string, Partial<StatusFacts>]>([
    ['in-progress', { certificationStatus: 'in-progress', validUntil: past, standard: ended }],
    ['suspended', { certificationStatus: 'suspended', validUntil: past, standard: ended }],
    ['withdrawn', { certificationStatus: 'withdrawn', validUntil: past, standard: ended }],
    ['cancelled', { certificationStatus: 'cancelled', validUntil: past, standard: ended }],
    ['unverified', { certificationStatus: 'unverified', validUntil: past, standard: ended }],
    ['unverified', { certificationStatus: null, validUntil: past, standard: ended }],
    ['expired', { validUntil: past, standard: ended }],
    ['expired', { validFrom: soon, validUntil: past, standard: ended }],
    ['expired', { validFrom: soon, validUntil: past }],
    ['superseded', { validFrom: soon, validUntil: far, standard: ended }],
    ['superseded', { validUntil: soon, standard: ended }],
    ['superseded', { validUntil: far, standard: ended }],
    ['superseded', { verifiedOn: past, standard: ended }],
    ['superseded', { standard: ended }],
    ['not-yet-valid', { validFrom: soon, validUntil: far }],
    ['not-yet-valid', { validFrom: soon }],
    ['expiring', { validUntil: soon }],
    ['active', { validUntil: far }],
    ['active', { verifiedOn: past }],
    ['unverified', {}],
  ])('%s: %j', (status, facts) => {
    expect(at(facts, now)[0]).toBe(status);
  });
});

describe('what is not stated as active', () => {
  test.each(['in-progress', 'suspended', 'withdrawn', 'cancelled', 'unverified'] as const)(
    '%s stays so, whatever the dates say',
    (certificationStatus) => {
      const facts = { certificationStatus, validFrom: '2020-01-01', validUntil: '2030-01-01' };
      expect(at(facts, '2026-01-01T00:00:00Z')).toEqual([certificationStatus, null]);
    },
  );

  test('no status at all is unverified', () => {
    expect(at({ certificationStatus: null }, '2026-01-01T00:00:00Z')).toEqual(['unverified', null]);
  });
});
