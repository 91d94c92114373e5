import { lintCertification, type ClaimedCertification } from '../../../../model/lint/certification-claims';

const rules = { timeZone: 'Asia/Shanghai', expiringDays: 90, unverifiedAfterDays: 400 };
const now = new Date('2026-06-30T16:00:00Z');

const sound: ClaimedCertification = {
  key: 'iso-iec-27001',
  locale: 'en',
  name: 'Information security',
  scope: 'Storage',
  issuer: 'Example Certification Ltd.',
  certificationStatus: 'active',
  validFrom: '2025-01-01',
  validUntil: '2027-12-31',
  verifiedOn: null,
  standard: { identifier: 'ISO/IEC 27001', edition: '2022', withdrawnOn: null, transitionEndsOn: null },
  pages: [{ title: 'Compliance', path: '/compliance/' }],
};
const found = (facts: Partial<ClaimedCertification>, at = now) =>
  lintCertification({ ...sound, ...facts }, at, rules).map(({ code, severity, message }) => [code, severity, message]);

test('a sound certification', () => {
  expect(found({})).toEqual([]);
});

test('an expired one on a published page, from the instant on at which its last day has ended', () => {
  const facts = { validUntil: '2026-06-30' };
  expect(found(facts, new Date('2026-06-30T15:59:59.999Z'))).toEqual([]);
  expect(found(facts)).toEqual([
    [
      'CERT_EXPIRED',
      'error',
      'Information security is expired since 2026-06-30, and is named by “Compliance” (/compliance/).',
    ],
  ]);
  expect(found({ ...facts, pages: [] })).toEqual([]);
});

test('what is not held, and what nobody verified', () => {
  const pages = [...sound.pages, { title: 'Terms', path: null }];
  expect(found({ certificationStatus: 'withdrawn', pages })).toEqual([
    [
      'CERT_NOT_HELD',
      'error',
      'Information security is withdrawn, and is named by “Compliance” (/compliance/) and 1 more.',
    ],
  ]);
  expect(found({ certificationStatus: 'unverified' }).map(([code, severity]) => [code, severity])).toEqual([
    ['CERT_UNVERIFIED', 'warning'],
  ]);
  expect(found({ validUntil: null, verifiedOn: '2025-01-01' }).map(([code]) => code)).toEqual(['CERT_UNVERIFIED']);
});

test('a certificate that its edition took along, on a published page, from the day after the transition on', () => {
  const standard = { identifier: 'ISO/IEC 27001', edition: '2013', withdrawnOn: null, transitionEndsOn: '2025-10-31' };
  expect(found({ standard })).toEqual([
    [
      'CERT_SUPERSEDED',
      'error',
      'Information security is superseded (ISO/IEC 27001:2013 was valid until 2025-10-31), and is named by “Compliance” (/compliance/).',
    ],
  ]);
  expect(found({ standard }, new Date('2025-10-31T15:00:00Z'))).toEqual([]);
});

test('an edition that ended, of a certificate that is not claimed, or does not hold anyway', () => {
  const standard = { identifier: 'ISO/IEC 27001', edition: '2013', withdrawnOn: null, transitionEndsOn: '2025-10-31' };
  expect(found({ standard, pages: [] })).toEqual([
    [
      'CERT_EDITION_SUPERSEDED',
      'warning',
      'Information security states ISO/IEC 27001:2013; that edition is no longer valid (2025-10-31).',
    ],
  ]);
  expect(found({ standard, certificationStatus: 'unverified' }).map(([code]) => code)).toEqual([
    'CERT_UNVERIFIED',
    'CERT_EDITION_SUPERSEDED',
  ]);
  expect(found({ standard, pages: [] }, new Date('2025-10-31T15:00:00Z'))).toEqual([]);
});

test('no scope, no issuer', () => {
  expect(found({ scope: ' ', issuer: null }).map(([code]) => code)).toEqual([
    'CERT_WITHOUT_SCOPE',
    'CERT_WITHOUT_ISSUER',
  ]);
});
