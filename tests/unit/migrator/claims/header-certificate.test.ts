import { defaultSiteRules, readSite } from '../../../../migrator';
import type { CertificationDraft } from '../../../../migrator/model/certification';

/** The certifications in the front matter of a page about compliance. */
const stated = (header: string, body = 'A page about our management of security.', path = 'compliance/iso.md') => {
  const text = `---\ntitle: Our management of security\n${header}\n---\n\n${body}\n`;
  const { files } = readSite([{ path, bytes: Buffer.from(text) }], { ...defaultSiteRules, map: null });
  return files.flatMap(({ certifications }) => certifications);
};
const only = (header: string, body?: string): CertificationDraft | undefined => stated(header, body)[0];

const WHOLE = [
  'standard: ISO/IEC 27001:2022',
  'issuer: "Northern Assurance"',
  'certificate_number: NA-2024-0117',
  'valid_from: 2024-05-02',
  'valid_until: 2027-05-01',
].join('\n');

describe('front matter of one certificate', () => {
  it('states its facts, each with its line', () => {
    const found = stated(WHOLE);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      ...{ key: 'iso-iec-27001', standard: 'ISO/IEC 27001', edition: '2022', issuer: 'Northern Assurance' },
      ...{ certificateNumber: 'NA-2024-0117', validFrom: '2024-05-02', validUntil: '2027-05-01' },
    });
    expect(found[0]?.quotes['issuer']).toEqual({ text: 'Northern Assurance', line: 4 });
    expect(found[0]?.quotes['standard']).toEqual({ text: 'ISO/IEC 27001:2022', line: 3 });
  });

  test.each([
    ['a nested certificate', 'certificate:\n  standard: SOC 2\n  number: AB-123'],
    ['short keys', 'certificate:\n  standard: ISO 9001\n  no: AB-123\n  validUntil: 2027-05'],
    ['camel case', 'standard: ISO 9001\ncertificateNumber: AB-123\nvalidUntil: 2027-05'],
  ])('is read with %s', (_, header) => {
    expect(only(header)?.certificateNumber).toBe('AB-123');
  });

  test.each([
    ['the standard alone', 'standard: ISO 27001'],
    ['a standard and an issuer', 'standard: ISO 27001\nissuer: Northern Assurance'],
    ['a list of standards', 'certifications: [ISO 27001, SOC 2 Type II]'],
    ['a placeholder', 'standard: ISO 27001\ncertificate_number: TBD'],
    ['a certificate that is planned', 'standard: ISO 27001\nvalid_until: 2027-05-01\nstatus: in progress'],
    ['a certificate that has expired', 'standard: ISO 27001\nvalid_until: 2027-05-01\nstatus: expired'],
    ['the certificate of a supplier', 'standard: ISO 27001\ncertificate_number: AB-123\nsupplier: Paywell'],
    ['several standards', 'standard: ISO 27001, ISO 9001\ncertificate_number: AB-123'],
    ['a standard of the page', 'standard: Guide to ISO 27001\ncertificate_number: AB-123'],
    ['the end of the page', 'standard: ISO 27001\nexpiryDate: 2027-05-01'],
  ])('is not %s', (_, header) => {
    expect(stated(header)).toEqual([]);
  });

  it('is not that of a page about something else', () => {
    expect(stated(WHOLE, undefined, 'news/iso.md')).toEqual([]);
  });

  it('adds to what the text states, and does not change it', () => {
    const body = '## ISO 27001\n\nWe hold the certificate, valid until 2024-05-01.';
    const [found, ...others] = stated(WHOLE, body);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ issuer: 'Northern Assurance', validUntil: '2024-05-01', certificateNumber: null });
  });
});
