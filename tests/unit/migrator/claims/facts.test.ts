import { extract, page, read } from './page';

describe('issuer', () => {
  test.each([
    ['The certificate issued by CESI Certification Co., Ltd. is available.', 'CESI Certification Co., Ltd.'],
    ['This certificate is issue by [BSI](https://bsi.example/) and can be seen.', 'BSI'],
    [
      'The certificate was issued in May 2016 by the British Standards Institution (BSI).',
      'British Standards Institution (BSI)',
    ],
    ['The certificate was issued by the certification body TÜV Rheinland.', 'TÜV Rheinland'],
    [
      'We are certified as compliant with the standard by the Harbour Institute of Standards.',
      'Harbour Institute of Standards',
    ],
    ['Our controls are audited by Marlow & Finch LLP.', 'Marlow & Finch LLP'],
    ['Northwind Assurance GmbH has issued the certificate.', 'Northwind Assurance GmbH'],
    [
      'We hold the certificate. The evaluation is organized by the Cloud working group of Harbour Union (HU).',
      'Harbour Union (HU)',
    ],
    ['Results are issued by HU, and the audit follows the rules of Harbour Union (HU).', 'Harbour Union (HU)'],
    ['- Certification body: Eastgate Register', 'Eastgate Register'],
    ['We hold the certificate.\n\n- Audit firm: Marlow & Finch LLP', 'Marlow & Finch LLP'],
    ['The certificate was issued by the certification body, Eastgate Register.', 'Eastgate Register'],
    ['该证书由[清远认证中心](http://qy.example/)（QCC）颁发，可公开查询。', '清远认证中心（QCC）'],
    ['由 QCC 认证有限公司颁发的证书可公开查询。', 'QCC 认证有限公司'],
    ['证书由国际认证机构英国标准协会（BSI）颁发。', '英国标准协会（BSI）'],
    ['平台经华岭电子标准研究所认证，符合该标准。', '华岭电子标准研究所'],
    ['平台已通过审核。该认证由港湾联盟“可信工作组”组织开展。', '港湾联盟'],
    ['审计报告由安永出具。', '安永'],
    ['Our latest report was prepared by Ernst & Young LLP.', 'Ernst & Young LLP'],
    ['We completed the assessment (AL 3) by Deloitte.', 'Deloitte'],
    ['KPMG AG attested that our controls fulfil it.', 'KPMG AG'],
    ['由安永会计师事务所每半年审计一次。', '安永会计师事务所'],
    ['平台获得由英国标准协会（BSI）和云安全联盟（CSA）联合颁发的证书。', '英国标准协会（BSI）和云安全联盟（CSA）'],
    ['数据中心联盟授予平台该认证。', '数据中心联盟'],
    ['平台已通过 ISO 27001 认证，由atsec（QSA）审核。', 'atsec（QSA）'],
    ['| | |\n| - | - |\n| 测评机构 | 港湾测评中心 |\n\n平台获得备案证明。', '港湾测评中心'],
    ['| Body | Issued by | Since |\n| - | - | - |\n| a | Eastgate Register | 2015 |', 'Eastgate Register'],
    ['我们持有该证书。证书由BSI于2020年颁发。', 'BSI'],
    ['证书由BSI在2020年3月1日颁发。', 'BSI'],
    ['证书由中国质量认证中心2021年签发。', '中国质量认证中心'],
    ['证书由中国质量认证中心于二〇二一年五月签发。', '中国质量认证中心'],
    ['平台已通过审核。发证机构：中国信息通信研究院', '中国信息通信研究院'],
  ])('%s', (text, issuer) => {
    expect(read(text)?.issuer).toBe(issuer);
  });

  test.each([
    'The certificate was issued by an accredited certification body.',
    'The certificate is issued by independent third parties every year.',
    'We are certified for services operated by Lanchuan Cloud.',
    'After an audit conducted by an independent third party organization, Lanchuan has shown that it is certified.',
    'A testing agency has assessed the Lanchuan Cloud platform.',
    'The standard was published by ISO, and we are certified.',
    'The certificate was issued by ISO.',
    'The certificate was issued by BSI-accredited auditors.',
    'We plan to be audited by Eastgate Register. We hold the certificate.',
    '证书由第三方认证机构颁发。',
    '证书由具有资质的测评机构颁发。',
    '由岚川运营的云服务已通过认证。',
    '平台已通过 ISO 27001-2013 认证。',
    '预计由清远认证中心颁发证书。平台已通过审核。',
  ])('%s names nobody', (text) => {
    expect(read(text)).toMatchObject({ issuer: null });
  });

  test('has the link on its name, not one beside it', () => {
    const both = 'Issued by [Eastgate Register](https://eastgate.example/), see [our blog](https://blog.example/).';
    expect(read(both)?.issuerUrl).toBe('https://eastgate.example/');
    expect(read('Issued by Eastgate Register, see [our blog](https://blog.example/).')?.issuerUrl).toBeNull();
  });
});

describe('who recognises the issuer', () => {
  test.each([
    ['A testing agency authorized by the Ministry of Public Security rated us.', 'Ministry of Public Security'],
    ['We were audited by a body accredited by CNAS.', 'CNAS'],
    ['公安部授权的测评机构对平台进行了测评。', '公安部'],
    ['经公安部授权的机构测评，平台获得备案证明。', '公安部'],
  ])('%s', (text, authority) => {
    expect(read(text, 'MLPS')).toMatchObject({ recognizedBy: authority, issuer: null });
  });
});

describe('a cell that points at the one above it', () => {
  test.each(['同上', '同前。', 'Same as above', 'ditto', '〃'])('%s states no scope and no issuer', (ditto) => {
    const row = (cells: string): string => `| ${cells} |\n`;
    const table = `${row('Standard | Issuer | Scope')}${row('- | - | -')}${row('ISO 27001 | BSI | Storage')}`;
    const [first, second] = extract(page(`# Certifications\n\n${table}${row(`ISO 27701 | ${ditto} | ${ditto}`)}`));
    expect(first).toMatchObject({ standard: 'ISO/IEC 27001', issuer: 'BSI', scope: 'Storage' });
    expect(second).toMatchObject({ standard: 'ISO/IEC 27701', issuer: null, scope: null });
  });
});

describe('scope', () => {
  test.each([
    ['We hold it. \n\nISO scope: Storage and compute.', 'Storage and compute'],
    ['We hold the certificate. Scope: Storage in Shanghai.', 'Storage in Shanghai'],
    ['The scope of the certificate includes all data centers.', 'all data centers'],
    ['The certification covers Object Storage only.', 'Object Storage'],
    ['We hold it.\n\nScope: Storage. Issued by: Eastgate. It counts.', 'Storage'],
    ['Scope: Storage\nIssuer: Eastgate\nValid: 2015-06-01', 'Storage'],
    ['证书编号：0122\n发证机构：清远中心\n认证范围：对象存储\n有效期：2015-06-01', '对象存储'],
    ['证书由清远中心颁发，覆盖对象存储和计算等产品。', '对象存储和计算等产品'],
    ['We hold the certificate.\n\n### Scope\n\nAll regions.', 'All regions'],
    ['We hold the certificate.\n\n**认证范围**\n\n全部区域。', '全部区域'],
    ['平台已通过审核。\n\nISO 范围: 信息安全管理体系（ISMS），包括运维。', '信息安全管理体系（ISMS），包括运维'],
    ['该认证仅适用于对象存储。', '对象存储'],
    ['We were granted ISO/IEC 27001 certification for Backup, which was tested.', 'Backup'],
    ['平台通过审核获得对象存储和云备份等 2 项 ISO 27001 认证。', '对象存储和云备份'],
    ['The Backup service was awarded ISO 27001 certification.', 'Backup service'],
  ])('%s', (text, scope) => {
    expect(read(text)?.scope).toBe(scope);
  });

  test.each([
    'We were granted ISO 27001 certification for the third time.',
    '平台获得港湾联盟 ISO 27001 认证。',
    '平台获得多项 ISO 27001 认证。',
    'We hold the certificate. Storage is out of scope: it follows later.',
    'The report covers the period from 1 October to 30 September.',
  ])('%s states none', (text) => {
    expect(read(text)).toMatchObject({ scope: null });
  });
});

describe('level', () => {
  test.each([
    ['We are classified as Level 3.', 'Level 3'],
    ['The scheme knows Level 1 to Level 5. We are rated level three.', 'Level 3'],
    ['平台被评定为第三级，并获得备案证明。', 'Level 3'],
    ['平台已通过２级测评。', 'Level 2'],
    ['We hold the certificate.\n\n- Level: 3', 'Level 3'],
    ['We are certified at Level 3. Compute is certified at Level 2.', null],
    ['We are certified. Our Service Level Agreement promises 99.9 %.', null],
    ['We hold it. A level 4 audit is planned; it is in progress.', null],
  ])('%s', (text, level) => {
    expect(read(text, 'MLPS')?.level).toBe(level);
  });

  test('of the heading decides which report the sentences are about', () => {
    const text =
      'We completed a SOC 2 Type 2 examination. In 2020 we announced a SOC 2 Type 1 examination conducted by Eastgate Register.';
    expect(read(text, 'SOC 2 Type 2')).toMatchObject({ level: 'Type II', issuer: null });
    expect(read(text, 'SOC 2')).toMatchObject({ level: null, issuer: 'Eastgate Register' });
  });

  test('is read from the heading, and only where the standard has levels', () => {
    expect(read('平台已通过测评。', '等保三级')?.level).toBe('Level 3');
    expect(read('平台已通过审计。', 'SOC 2 第 1 类')?.level).toBe('Type I');
    expect(read('We are certified at Level 3.', 'ISO 27001')?.level).toBeNull();
  });
});

describe('how often it is audited', () => {
  test.each([
    ['We are committed to annual certification.', 'P1Y'],
    ['We carry out certification every year.', 'P1Y'],
    ['Our auditors assess us annually.', 'P1Y'],
    ['We are audited every year and certified anew every three years.', 'P1Y'],
    ['We are certified anew every three years.', 'P3Y'],
    ['We are audited twice a year.', 'P6M'],
    ['岚川承诺每年基于 ISO/IEC 27001 进行认证。', 'P1Y'],
    ['平台已通过审核，每两年复评一次。', 'P2Y'],
    ['We hold the certificate and won the 2015 Annual Industry Award.', null],
    ['We hold the certificate. This page is updated every year.', null],
  ])('%s', (text, cycle) => {
    expect(read(text)?.auditCycle).toBe(cycle);
  });
});

describe('links', () => {
  const text = [
    'Issued by [Eastgate](https://eastgate.example/).',
    'Results are published on [the register](https://register.example/us).',
    '',
    '[Learn more](//files.example/introduction.pdf), [our blog](https://blog.example/)',
  ].join('\n');

  test('documents by their name, a register by its sentence, the issuer by its name', () => {
    expect(read(text)).toMatchObject({
      issuerUrl: 'https://eastgate.example/',
      verificationUrl: 'https://register.example/us',
      documents: ['//files.example/introduction.pdf'],
    });
  });

  test('a link on the issuer is no register, even where results are told of', () => {
    const draft = read('The test results issued by [Eastgate](https://eastgate.example/) are publicly available.');
    expect(draft).toMatchObject({ issuerUrl: 'https://eastgate.example/', verificationUrl: null });
  });

  test('a quote is the markdown of its sentence', () => {
    expect(read(text)?.quotes).toMatchObject({
      issuerUrl: { text: 'Issued by [Eastgate](https://eastgate.example/).', line: 5 },
      verificationUrl: { text: 'Results are published on [the register](https://register.example/us).', line: 6 },
    });
  });
});

test('marks of footnotes are no part of a fact', () => {
  const text = 'The scope of our certificate covers the operation of Lanchuan Storage[^1].\n\n[^1]: See the register.';
  expect(read(text, 'ISO 27001 certification[^1]')).toMatchObject({
    name: 'ISO 27001 certification',
    scope: 'the operation of Lanchuan Storage',
  });
});

describe('services', () => {
  test.each([
    ['Storage, Mail and CRM operated by Harbour are certified.', ['Storage', 'Mail', 'CRM']],
    ['Registration certificates are issued to Storage, CRM, and Mail.', ['Storage', 'CRM', 'Mail']],
    ['In 2020, Storage and CRM operated by Harbour were certified.', ['Storage', 'CRM']],
    ['港湾网络已经获得由港湾运营的 Lanchuan Storage SOC1 Type1 和 SOC2 Type1 的认证报告。', ['Lanchuan Storage']],
  ])('%s', (text, services) => {
    expect(read(text)?.services ?? read(text, 'SOC 1')?.services).toEqual(services);
  });
});

describe('the last day', () => {
  test.each([
    ['We are certified.\n\n- Validity: 2023-03-01 → 2026-02-28', '2026-02-28'],
    ['We are certified.\n\n- Valid until: February 28, 2027 (subject to yearly audits)', '2027-02-28'],
  ])('%s', (text, day) => {
    expect(read(text)?.validUntil).toBe(day);
  });
});

describe('a sentence of many names', () => {
  // each word doubled the time: thirty of them took longer than a page may
  it.each([
    ['words', 'Deloitte '],
    ['capitals', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'],
    ['a list', 'Storage , and '],
    ['a Chinese list', 'Storage 、和'],
  ])('is read in no time: %s', (_name, part) => {
    expect(read(`Issued by: ${part.repeat(3000)}`)).toBeDefined();
  });
});

describe('certificate number', () => {
  test.each([
    ['We hold the certificate, certificate number LC-2201.', 'LC-2201'],
    ['We hold the certificate. Certificate No. IS 694412 is on display.', 'IS 694412'],
    ['We hold the certificate (Cert. no. 44 121 190203).', '44 121 190203'],
    ['我们持有该证书，证书编号为 LC01234。', 'LC01234'],
    ['We hold the certificate, certificate no longer than a page.', null],
    ['We hold the certificate, certificate no. 0112 2024 17.', null],
    ['We hold the certificate, certificate ID 2024-01-02.', null],
    ['We hold the certificate. Registration no. HRB-4711.', null],
    ['We hold the certificate. The certificate of our supplier has the certificate no. AB-123.', null],
    ['我们持有该证书。网站备案编号：12345678。', null],
  ])('%s', (text, number) => {
    expect(read(text)?.certificateNumber).toBe(number);
  });

  it('is none where the section has two of them', () => {
    expect(read('We hold certificates no. 1. Certificate no. AB-123. Certificate no. AB-124.')?.certificateNumber).toBe(
      null,
    );
  });
});

describe('first days', () => {
  test.each([
    ['We hold the certificate, valid from 2 May 2024.', '2024-05-02', null],
    ['We hold the certificate, valid from 2 May 2024 until 1 May 2027.', '2024-05-02', '2027-05-01'],
    ['We hold the certificate. Valid from: 2024-05-02\n\nValid until: 2027-05-01', '2024-05-02', '2027-05-01'],
    ['我们持有该证书，有效期自2024年5月2日至2027年5月1日。', '2024-05-02', '2027-05-01'],
    ['We hold the certificate, valid from May 2024 to May 2027.', null, '2027-05-31'],
    ['We hold the certificate, issued on 2 May 2024.', null, null],
    ['We hold the certificate. Our contract is valid from 2 May 2024.', null, null],
    ['We hold the certificate, valid from 2027-05-01 to 2024-05-02.', null, null],
  ])('%s', (text, from, until) => {
    expect(read(text)).toMatchObject({ validFrom: from, validUntil: until });
  });

  it('belong to the last day that counts', () => {
    const renewed =
      'We hold the certificate, valid from 2018-05-02 to 2021-05-01, and renewed, valid until 2024-05-01.';
    expect(read(renewed)).toMatchObject({ validFrom: null, validUntil: '2024-05-01' });
  });

  it('and numbers are not taken from a section about another period', () => {
    const old =
      '## ISO 27001\n\nWe hold the certificate AB, certificate no. AB-123, valid from 2018-05-02 to 2021-05-01.';
    const now = '## ISO/IEC 27001 again\n\nWe hold the certificate, valid until 2024-05-01.';
    const [merged] = extract(page(`# Compliance\n\n${now}\n\n${old}\n`));
    expect(merged).toMatchObject({ certificateNumber: null, validFrom: null, validUntil: '2024-05-01' });
  });

  test.each([
    ['The certificate was first issued on 4 May 2019.', '2019-05-04'],
    ['We hold the certificate.\n\n- Initial certification: 2019-05-04', '2019-05-04'],
    ['我们持有该证书，首次发证日期：2019年5月4日。', '2019-05-04'],
    ['We hold the certificate. The standard was first issued on 4 May 2019.', null],
    ['The certificate was first issued in May 2019.', null],
  ])('first issued: %s', (text, day) => {
    expect(read(text)?.originallyIssuedOn).toBe(day);
  });
});
