import { certificationExtractor } from '../../../../migrator/claims/extract-certifications';
import { baseCatalogue } from '../../../../model/catalogue/base-catalogue';
import { extract, page } from './page';

const keysOf = (text: string, heading = 'Certificates', kind: 'compliance' | 'security' | 'other' = 'compliance') =>
  extract(page(`# ${heading}\n\n${text}\n`, kind)).map(({ key }) => key);

describe('lines of labels and values', () => {
  test.each([
    ['Standard: ISO/IEC 27001\nCertificate number: NW 100200\nIssued by: Nordwind Certification', 'iso-iec-27001'],
    ['Framework: ISO 9001\nValid until: 2099-01-31', 'iso-9001'],
    ['Holder: Globex\nStandard: ISO 9001\nCertificate number: NW 4711', 'iso-9001'],
  ])('with a number or a day that only a certificate has state it: %j', (text, key) => {
    const { certifications } = certificationExtractor(baseCatalogue, ['Globex']).extract(
      page(`# Certificates\n\n${text}\n`),
    );
    expect(certifications.map((each) => each.key)).toEqual([key]);
  });

  test.each([
    ['without such a fact', 'Standard: ISO 9001\nContact: quality@example.com'],
    ['of another holder', 'Vendor: Rackfort\nStandard: ISO 9001\nCertificate number: NW 4711'],
    ['of a place', 'Hosting: Rackfort\nStandard: ISO 9001\nCertificate number: NW 4711'],
    ['of another organization', 'Certified organization: Rackfort\nStandard: ISO 9001\nCertificate number: NW 4711'],
    ['about a document', 'Document: ISO 9001 mapping\nValid until: 2099-01-31'],
    ['about an offer', 'Offer: ISO 9001 consulting\nValid until: 2099-01-31'],
    ['of two standards', 'Standard: ISO 9001\nFormerly: ISO 9002 and ISO 27001\nCertificate number: NW 4711'],
    ['that end it', 'Standard: ISO 9001\nValid until: 2099-01-31\nStatus: withdrawn'],
  ])('%s state none', (_name, text) => {
    expect(keysOf(text)).toEqual([]);
  });
});

describe('a heading and its list in one line', () => {
  test.each([
    ['Current certifications: ISO 27001, ISO 9001', ['iso-iec-27001', 'iso-9001']],
    ['**Certifications** – ISO 27001 and ISO 9001', ['iso-iec-27001', 'iso-9001']],
    ['Current attestations: SOC 1 Type II | SOC 2 Type II', ['soc-1', 'soc-2']],
    ['合规资质：ISO 27001、等保三级', ['iso-iec-27001', 'mlps']],
    ['**Certificaciones** – ISO 9001', ['iso-9001']],
  ])('lists what is held: %j', (text, keys) => {
    expect(keysOf(text, 'Security', 'security')).toEqual(keys);
  });

  test.each([
    'Planned certifications: ISO 27001, ISO 9001',
    'Supplier certifications – ISO 27001',
    'Former certifications: ISO 9001',
    'Certification courses: ISO 27001',
    'Certifications: ISO 27001 (in progress)',
    'Certifications: ISO 27001 Lead Auditor, CISSP',
    'Requirements - ISO 27001',
    '拟申请资质：ISO 27001',
    '合作伙伴资质：ISO 27001',
  ])('lists nothing: %j', (text) => {
    expect(keysOf(text, 'Security', 'security')).toEqual([]);
  });

  test('is a list of something else on a page about something else', () => {
    expect(keysOf('Current certifications: ISO 27001, ISO 9001', 'Ada Lin', 'other')).toEqual([]);
  });
});

test('a German attestation can be asked for as a certificate can', () => {
  expect(keysOf('Das Testat nach BSI C5 kann angefordert werden.', 'Sicherheit', 'security')).toEqual(['c5']);
});
