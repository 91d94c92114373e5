import { certificationSets, type StatusFacts, type StatusRules } from '../../../../model/status/effective-status';

const none: StatusFacts = {
  certificationStatus: 'active',
  validFrom: null,
  validUntil: null,
  verifiedOn: null,
  standard: null,
};
const rules: StatusRules = { timeZone: 'UTC', expiringDays: 10, unverifiedAfterDays: 400 };
const ended = { withdrawnOn: null, transitionEndsOn: '2025-10-31' };

test.each<[Partial<StatusFacts>, string[]]>([
  [{ validUntil: '2026-05-31' }, ['expired']],
  [{ validUntil: '2026-06-01' }, ['ending-30', 'ending-60', 'ending-90']],
  [{ validUntil: '2026-07-01' }, ['ending-30', 'ending-60', 'ending-90']],
  [{ validUntil: '2026-07-02' }, ['ending-60', 'ending-90']],
  [{ validUntil: '2026-08-30' }, ['ending-90']],
  [{ validUntil: '2026-08-31' }, []],
  [{ validUntil: '2026-06-15', standard: ended }, ['superseded']],
  [{ validFrom: '2026-06-10', validUntil: '2026-06-15' }, []],
  [{ certificationStatus: 'withdrawn', validUntil: '2026-05-31' }, []],
  [{ certificationStatus: null, validUntil: '2026-06-15' }, ['unverified']],
  [{ verifiedOn: '2020-01-01' }, ['unverified']],
  [{ verifiedOn: '2026-01-01' }, []],
])('on 2026-06-01 %j is in %j, whatever counts as expiring', (facts, sets) => {
  expect(certificationSets({ ...none, ...facts }, '2026-06-01', rules)).toEqual(sets);
});
