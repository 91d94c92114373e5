import type { PageKind } from '../../../../migrator/model/page';
import { extract, page } from './page';

const keys = (text: string, kind: PageKind): string[] =>
  extract(page(`# Our work\n\nSome words about us.\n\n${text}\n`, kind)).map(({ key }) => key);
const LIST = '- ISO 9001\n- ISO 27001';
const KINDS: PageKind[] = ['compliance', 'security', 'other', 'faq', 'news', 'legal'];

const ABOUT: PageKind[] = ['compliance', 'security'];

describe('a list below words that announce certificates as a heading does', () => {
  const held = [
    'Certifications',
    'Certifications:',
    '**Zertifizierungen**',
    '**Nos certifications**',
    '**Certificaciones**',
  ];
  test.each(held.flatMap((lead) => ABOUT.map((kind) => [lead, kind] as const)))(
    '%s, on a page of kind %s',
    (lead, kind) => {
      for (const text of [`${lead}\n\n${LIST}`, `1. ${lead}\n${LIST.replace(/^/gm, '   ')}`])
        expect(keys(text, kind)).toEqual(['iso-9001', 'iso-iec-27001']);
    },
  );

  test.each([
    'Planned certifications',
    'Hosting',
    'Vendor assessment',
    'Supported frameworks',
    '## Customers\n\nCertifications',
  ])('not below: %s', (lead) => {
    for (const kind of ABOUT) expect(keys(`${lead}\n\n${LIST}`, kind)).toEqual([]);
  });
});

describe('a list whose author typed its signs', () => {
  test.each([
    ['We hold these certifications:', '• ISO 9001', '• ISO 27001'],
    ['Our security certifications include:', '✅ ISO 9001', '✅ ISO 27001'],
    ['我们拥有以下认证：', '1）ISO 9001', '2）ISO 27001'],
    ['我们拥有以下认证：', '（1）ISO 9001', '（2）ISO 27001'],
    ['我们拥有以下认证：', '①ISO 9001', '②ISO 27001'],
  ])('takes the verdict of the words above it: %s %s', (...lines) => {
    for (const kind of ABOUT) expect(keys(lines.join('\n'), kind)).toEqual(['iso-9001', 'iso-iec-27001']);
  });

  test('is refused by them as well', () => {
    for (const kind of ABOUT)
      expect(keys('We hold none of the following certifications:\n• ISO 9001\n• ISO 27001', kind)).toEqual([]);
  });
});

describe('a list or a table below words of the author', () => {
  const held = [
    'We have obtained the following certifications:',
    'Our attestations:',
    'Our certifications include:',
    '## Our certifications',
    '## Certifications we hold',
    '## Do you have certifications?\n\nWe hold the following certifications:',
    '我们的资质：',
    '## Nos attestations en vigueur',
    'Uns liegen folgende Testate vor:',
    'We maintain certifications and audits:',
    '## 取得認証',
  ];
  test.each(held.flatMap((lead) => KINDS.map((kind) => [lead, kind] as const)))(
    '%s, on a page of kind %s',
    (lead, kind) => {
      expect(keys(`${lead}\n\n${LIST}`, kind)).toEqual(['iso-9001', 'iso-iec-27001']);
    },
  );

  test.each(KINDS)('says by itself what is held on a page of kind %s', (kind) => {
    const rows =
      '| Programme | Result |\n| --- | --- |\n| SOC 2 Type II | Unqualified opinion |\n| ISO 27001 | Gap analysis |';
    expect(keys(`Our attestations:\n\n${rows}`, kind)).toEqual(['soc-2']);
  });

  const refused = [
    'None of these certificates is held by us:',
    'Our provider’s certificates:',
    '## Planned\n\nOur certifications:',
    '## Our certifications\n\nWe plan to obtain these certificates:',
    'Our suppliers need these certificates:',
    '## Unsere Zertifikate\n\nDer Weg zum Zertifikat:',
    '## Zertifikate\n\nDiese Zertifikate sollten Lieferanten vorweisen:',
    '## Certifications\n\nLes normes à connaître :',
  ];
  test.each(refused.flatMap((lead) => KINDS.map((kind) => [lead, kind] as const)))(
    '%s, not on a page of kind %s',
    (lead, kind) => {
      expect(keys(`${lead}\n\n${LIST}`, kind)).toEqual([]);
    },
  );
});

describe('a list or a table without such words', () => {
  test.each([
    ['compliance', true],
    ['security', true],
    ['other', false],
    ['faq', false],
    ['news', false],
  ] as const)('on a page of kind %s: %s', (kind, isHeld) => {
    const expected = isHeld ? ['iso-9001', 'iso-iec-27001'] : [];
    expect(keys(`## Certifications\n\n${LIST}`, kind)).toEqual(expected);
    const rows = '| Standard | Issued by |\n| --- | --- |\n| ISO 9001 | Eastgate |\n| ISO 27001 | Eastgate |';
    expect(keys(rows, kind)).toEqual(expected);
  });

  test('that explains standards holds nothing on a page about security', () => {
    expect(keys('| Certification | Meaning |\n| --- | --- |\n| ISO 27001 | Security |', 'security')).toEqual([]);
    expect(keys(`## Certifications\n\nOften asked for\n\n${LIST}`, 'security')).toEqual([]);
  });
});

test.each(['Gap analysis', 'Readiness review', 'Lapsed in 2022', 'Not started', 'Planned for May'])(
  'what stands beside a name is read for what it says: %s',
  (status) => {
    const table = (head: string) => `We hold:\n\n| Standard | ${head} |\n| --- | --- |\n| ISO 27001 | ${status} |`;
    for (const head of ['Status', 'Stage', 'Result', 'Notes']) expect(keys(table(head), 'compliance')).toEqual([]);
    expect(keys(`We hold:\n\n- ISO 27001 (${status.toLowerCase()})`, 'compliance')).toEqual([]);
  },
);

test.each(['until June 2027', 'next audit in May', 'expires 2027-05-01'])('the days of what is held: %s', (words) => {
  expect(keys(`We hold these certificates:\n\n- ISO 27001 (${words})`, 'compliance')).toEqual(['iso-iec-27001']);
});

describe('a paragraph of nothing but names below a heading that announces certificates', () => {
  test.each(['ISO 9001 certification\n\nISO 27001', 'ISO 9001, ISO 27001 certificates', 'ISO 9001 and ISO 27001.'])(
    'lists what is held: %s',
    (names) => {
      const page = `## Certifications\n\n${names}`;
      expect(keys(page, 'compliance')).toEqual(['iso-9001', 'iso-iec-27001']);
      expect(keys(page, 'security')).toEqual(['iso-9001', 'iso-iec-27001']);
      expect(keys(page, 'other')).toEqual([]);
    },
  );

  test.each([
    'We are working towards:\n\nISO 27001',
    'What is ISO 27001?',
    '[ISO 27001](/iso)',
    'ISO 27001 consulting',
  ])('not so %s', (words) => {
    expect(keys(`## Certifications\n\n${words}`, 'compliance')).toEqual([]);
  });
});

test.each([
  ['Data centers', 'ISO 27001 certified'],
  ['Sichere Server', 'Zertifiziert nach ISO 27001'],
  ['Serveurs sécurisés', 'Certifiés ISO 27001'],
  ['Servidores seguros', 'Certificados ISO 27001'],
  ['安全的数据中心', '通过ISO 27001认证'],
])('without a subject, what stands below a heading for what is mostly rented is said of that: %s', (heading, words) => {
  for (const kind of KINDS) expect(keys(`## ${heading}\n\n${words}`, kind)).toEqual([]);
  expect(keys(words, 'compliance')).toEqual(['iso-iec-27001']);
  expect(keys(`## ${heading}\n\nWe are ISO 27001 certified.`, 'compliance')).toEqual(['iso-iec-27001']);
});

test.each(['Enterprise security', 'Bank-grade security', 'Compliance'])(
  'a label for what certificates are about is no subject: %s',
  (label) => {
    expect(keys(`- **${label}:** ISO 27001 certified.`, 'compliance')).toEqual(['iso-iec-27001']);
    expect(keys(`- **Northcloud:** ISO 27001 certified.`, 'compliance')).toEqual([]);
  },
);

test('a label that names a standard is read with what stands behind it', () => {
  expect(keys('ISO 27001 compliance: we have been certified since 2019.', 'faq')).toEqual(['iso-iec-27001']);
});
