import { extract, page, read } from './page';

const held = 'The certificate is issued by Eastgate Register.';
const keys = (text: string, kind?: Parameters<typeof page>[1]) => extract(page(text, kind)).map(({ key }) => key);

describe('headings', () => {
  test.each([
    ['ISO/IEC 27001:2005 Audit and Certification', ['iso-iec-27001']],
    ['信息系统安全等级保护定级 (DJCP)', ['mlps']],
    ['国家标准 GB 18030 信息技术中文编码字符集', ['gb-18030']],
    ['SOC 1 and SOC 2', ['soc-1', 'soc-2']],
    ['CSA STAR Certification (ISO/IEC 27001)', ['csa-star']],
    ['Get the ISO 27001 report', []],
    ['What is ISO 27001?', []],
    ['ISO 27001 blueprint', []],
    ['Planned: ISO 27001', []],
    ['下载 ISO 27001 证书', []],
    ['ISO 27001 常见问题', []],
    ['27001 customers', []],
  ])('%s', (heading, found) => {
    expect(keys(`## ${heading}\n\n${held}\n`)).toEqual(found);
  });

  test('a heading that says which things lie below it speaks for all of them', () => {
    expect(keys(`## Planned\n\n### ISO 27001\n\n${held}\n\n## Held\n\n### ISO 9001\n\n${held}\n`)).toEqual([
      'iso-9001',
    ]);
  });

  test('the name of a family stands for those that the text claims', () => {
    const text = 'We have passed SOC 1 Type 2 and SOC 2 Type 2 audits. What is a SOC 3 report?';
    expect(keys(`## Service Organization Controls (SOC)\n\n${text}\n`)).toEqual(['soc-1', 'soc-2']);
  });
});

describe('what a section says', () => {
  test.each([
    'ISO/IEC 27001 is an international standard.',
    'Organizations that follow it can be certified.',
    'We plan to be certified next year.',
    'We are not certified.',
    'You are responsible for your own certification.',
    'Are you certified?',
    '我们正在申请该认证。',
    '平台尚未通过该认证。',
    '您应自行通过认证。',
    '',
  ])('“%s” holds nothing', (text) => {
    expect(read(text)).toBeNull();
  });

  test('a linked certificate is enough', () => {
    expect(read('[Download the certificate](/files/iso.pdf)')?.documents).toEqual(['/files/iso.pdf']);
    expect(read('[Download the brochure](/files/iso.pdf)')).toBeNull();
  });
});

describe('kinds of page', () => {
  test.each([
    ['compliance', 'Certified: ISO 27001', ['iso-iec-27001']],
    ['security', 'ISO 27001', ['iso-iec-27001']],
    ['security', 'Certified: ISO 27001', ['iso-iec-27001']],
    ['news', 'ISO 27001', []],
    ['faq', 'ISO 27001', []],
  ] as const)('%s: %s', (kind, heading, found) => {
    expect(keys(`## ${heading}\n\n${held}\n`, kind)).toEqual(found);
  });
});

describe('families', () => {
  test.each([
    [
      '## International Organization for Standardization (ISO)\n\nStorage is audited by a firm and meets ISO 27001 and ISO 27017 requirements.',
      ['iso-iec-27001', 'iso-iec-27017'],
    ],
    ['## PCI\n\nThe Basic and Standard plans are compliant with PCI DSS.', ['pci-dss']],
    ['## PCI\n\nOur plans are compliant with PCI DSS. If you intend to store card data, encrypt it.', ['pci-dss']],
    ['## ISO certifications\n\n- ISO 9001 certification\n- ISO 22301 certification', ['iso-9001', 'iso-22301']],
    ['## ISO\n\nISO publishes standards such as ISO 27001.', []],
  ])('%s', (text, found) => {
    expect(keys(text, 'compliance')).toEqual(found);
  });
});

test('each card of a page of certificates, although blank lines part them', () => {
  const card = (name: string, standard: string): string =>
    `<div class="item">\n  <h4>${name}</h4>\n  <p>${standard}</p>\n</div>\n`;
  const cards = [card('Quality', 'ISO 9001:2015'), card('Environment', 'ISO 14001:2015')].join('\n');
  expect(keys(`## ISO management system certificates\n\n${cards}`, 'compliance')).toEqual(['iso-9001', 'iso-14001']);
});

describe('laws, on a page about something else', () => {
  test.each([
    ['The product has fields for GDPR. An assessment is documented for each vendor.', []],
    ['GDPR gives citizens control. Data on health is certified elsewhere.', []],
    ['Lanchuan Storage complies with GDPR.', ['gdpr']],
  ])('%s', (text, found) => {
    expect(keys(`## GDPR\n\n${text}`, 'other')).toEqual(found);
  });
});

describe('several sections', () => {
  test('about one certificate: the first owns, the second fills', () => {
    const [draft, ...others] = extract(
      page('## ISO 27001\n\nIssued by Eastgate.\n\n## ISO/IEC 27001\n\nIssued by Eastgate Ltd. Scope: Storage.\n'),
    );
    expect(others).toEqual([]);
    expect(draft).toMatchObject({
      issuer: 'Eastgate',
      scope: 'Storage',
      quotes: { issuer: { line: 3 }, scope: { line: 7 } },
    });
  });

  test('that name two issuers are about two certificates, of which neither gets a fact of the other', () => {
    const found = extract(
      page('## ISO 27001\n\nIssued by Eastgate.\n\n## ISO/IEC 27001\n\nIssued by Westgate. Scope: Storage.\n'),
    );
    expect(found.map(({ key, issuer, scope }) => [key, issuer, scope])).toEqual([
      ['iso-iec-27001', 'Eastgate', null],
      ['iso-iec-27001', 'Westgate', 'Storage'],
    ]);
  });

  test('of two levels have two keys', () => {
    const found = extract(
      page(
        '## SOC 2 Type II\n\nWe have a SOC 2 Type II report.\n\n## SOC 2 Type I\n\nWe have a SOC 2 Type I report.\n',
      ),
    );
    expect(found.map(({ key, level }) => [key, level])).toEqual([
      ['soc-2', 'Type II'],
      ['soc-2-type-i', 'Type I'],
    ]);
  });

  test('of two systems have two keys', () => {
    expect(keys(`## ISO 27001 for Storage\n\n${held}\n\n## ISO 27001 for Compute\n\n${held}\n`)).toEqual([
      'iso-iec-27001',
      'iso-iec-27001-compute',
    ]);
  });

  test('an inner section is no part of the outer one', () => {
    const text =
      '## ISO 27001\n\nIssued by Eastgate.\n\n### ISO 27018\n\nScope: Storage. We are certified.\n\n### Scope\n\nCompute.\n';
    expect(extract(page(text)).map(({ key, issuer, scope }) => [key, issuer, scope])).toEqual([
      ['iso-iec-27001', 'Eastgate', 'Compute'],
      ['iso-iec-27018', null, 'Storage'],
    ]);
  });
});

describe('lists', () => {
  test.each([
    ['Certifications', '- ISO 9001, ISO 14001 and ISO 45001', ['iso-9001', 'iso-14001', 'iso-45001']],
    ['Zertifizierungen', '- ISO 9001, ISO 14001 sowie ISO 45001', ['iso-9001', 'iso-14001', 'iso-45001']],
    ['Nos certifications', '- ISO 9001, ISO 14001 et ISO 45001', ['iso-9001', 'iso-14001', 'iso-45001']],
    ['Certificaciones', '- ISO 9001, ISO 14001 e ISO 45001', ['iso-9001', 'iso-14001', 'iso-45001']],
    ['認証', '- ISO 9001、ISO 14001、ISO 45001', ['iso-9001', 'iso-14001', 'iso-45001']],
    ['资质认证', '- ISO 9001、ISO 14001、ISO 45001', ['iso-9001', 'iso-14001', 'iso-45001']],
    ['Certifications', '- ISO 9001, based on ISO 9000 and ISO 31000', ['iso-9001']],
  ])('below “%s” each name of an item counts: %s', (heading, item, found) => {
    expect(keys(`# Trust\n\n## ${heading}\n\n${item}\n`, 'compliance')).toEqual(found);
  });

  test.each([
    ['Hosting', 'ISO 27001 certified', 'We are certified to ISO 27001.'],
    ['Data centers', 'ISO 27001 certified', 'We are certified to ISO 27001.'],
    ['Servers', 'ISO 27001 certified', 'We are certified to ISO 27001.'],
    ['Hosting', 'ISO 27001 zertifiziert', null],
    ['Hébergement', 'Certifié ISO 27001', null],
    ['Alojamiento', 'Certificados en ISO 27001', null],
    ['ホスティング', 'ISO 27001 認証取得', null],
    ['服务器托管', '通过 ISO 27001 认证', null],
  ])('what stands below “%s” without a subject is said of that: %s', (heading, bare, said) => {
    expect(keys(`## ${heading}\n\n- ${bare}\n- SOC 2\n`, 'compliance')).toEqual([]);
    expect(keys(`## ${heading}\n\n${bare}\n`, 'compliance')).toEqual([]);
    if (said !== null) expect(keys(`## ${heading}\n\n${said}\n`, 'compliance')).toEqual(['iso-iec-27001']);
  });
});
