import { extract, page, read } from './page';

test.each([
  '信息安全管理计划明年取得ISO 27001证书。',
  '信息安全管理计划取得ISO 27001证书。',
  '灾备计划2027年通过ISO 27001认证。',
  '灾备计划拟于2027年获得ISO 27001认证。',
  '我们力争成为国内首家通过ISO 27001认证的企业。',
  '力求取得ISO 27001证书。',
  '我们明年取得ISO 27001证书。',
  'We will hold the ISO 27001 certificate in 2028.',
  '在取得ISO 27001证书之前，我们不提供该服务。',
  '我们已提交ISO 27001认证申请。',
  'We submitted our application for an ISO 27001 certificate.',
])('planned: %s', (text) => {
  expect(read(text)).toBeNull();
});

test.each([
  'Acme was formerly certified by BSI.',
  'Acme previously held an ISO 27001 certificate issued by BSI.',
  'BSI withdrew our ISO 27001 certificate.',
  'BSI has revoked our certificate.',
  'Acme surrendered its ISO 27001 certificate in 2020.',
  'We gave up our ISO 27001 certificate.',
  'Our ISO 27001 certificate ended in 2020.',
  '我们曾经获得ISO 27001认证，现已不再维持。',
  '我们曾通过ISO 27001认证，目前未再续期。',
])('lost: %s', (text) => {
  expect(read(text)).toBeNull();
});

test.each([
  'Neither Acme nor its parent holds an ISO 27001 certificate.',
  'We failed the ISO 27001 audit in 2021, and no report was issued.',
  'If we pass the audit, BSI issues the certificate.',
  'Once the audit is passed, we receive the certificate from BSI.',
  '如果审核通过，我们获得证书。',
])('denied, or only if: %s', (text) => {
  expect(read(text)).toBeNull();
});

test.each([
  'Several of our customers are ISO 27001 certified.',
  'Our parent company holds an ISO 27001 certificate.',
  '母公司持有ISO 27001证书。',
  'Many clients hold ISO 27001 certificates.',
  'All suppliers must hold an ISO 27001 certificate.',
  'Our consultants have helped 200 companies obtain ISO 27001 certification.',
  'We help companies get ISO 27001 certified.',
  'Our engineers hold ISO 27001 Lead Auditor certificates.',
  'Our staff are certified ISO 27001 Lead Implementers.',
  '已帮助300家客户通过ISO 27001认证。',
  '合作伙伴北风公司持有ISO 27001证书，由BSI颁发。',
  '供应商须通过ISO 27001认证。',
  '我们的工程师持有ISO 27001主任审核员证书。',
])('held by others: %s', (text) => {
  expect(read(text)).toBeNull();
});

test.each([
  ['信息安全管理计划已通过ISO 27001认证。', null],
  ['业务连续性计划通过了ISO 27001认证。', null],
  ['After passing the audit, Acme received its ISO 27001 certificate from BSI.', 'BSI'],
  ['Our platform for customers is ISO 27001 certified by BSI.', 'BSI'],
  ['Our platform has helped customers, and it is ISO 27001 certified by BSI.', 'BSI'],
])('held: %s', (text, issuer) => {
  expect(read(text)).toMatchObject({ key: 'iso-iec-27001', issuer });
});

test.each([
  'We describe our controls for teams that are running HIPAA-compliant applications on our platform.',
  'Researchers built Acme, making it a great home for HIPAA-compliant patient applications.',
  'Build PCI-compliant checkouts on Acme.',
  'Acme allows teams to log access, helping comply with the review requirements of HIPAA.',
  'Our logs enable you to meet the requirements of HIPAA.',
])('what readers make: %s', (text) => {
  expect(read(text, text.includes('PCI') ? 'PCI DSS' : 'HIPAA')).toBeNull();
});

test.each(['Our platform is HIPAA-compliant.', 'We offer a HIPAA-compliant platform.'])('of its own: %s', (text) => {
  expect(read(text, 'HIPAA')).not.toBeNull();
});

test.each([
  'Data is stored with Northwind (ISO 27001 certified) in Roubaix.',
  'Payments are processed by Paywell (PCI DSS certified).',
  'Nordrack betreibt die Plattform, der Betrieb ist nach ISO 27001 zertifiziert.',
  "Nordrack exploite la plateforme, l'exploitation est certifiée ISO 27001.",
])('of whom a sentence names: %s', (text) => {
  expect(extract(page(`# Security\n\n## Measures\n\n${text}\n`, 'security'))).toEqual([]);
});

test.each([
  'Our company (ISO 27001 certified since 2019) runs two plants.',
  'Our information security management system (ISO 27001 certified) covers all teams.',
  'Wir betreiben die Plattform, der Betrieb ist nach ISO 27001 zertifiziert.',
])('of the author: %s', (text) => {
  expect(extract(page(`# Security\n\n## Measures\n\n${text}\n`, 'security'))).toHaveLength(1);
});

describe('on a page about security, without a heading of the standard', () => {
  const found = (text: string): string[] =>
    extract(page(`# Security\n\nSome words about us.\n\n${text}\n`, 'security')).map(({ key }) => key);

  test.each([
    '"The team guided us through the audit. We are now ISO 27001 certified." — Jane Roe, CTO of Brightleaf',
    '« L’audit fut facile. Nous sommes certifiés ISO 27001 depuis mai. »',
    '„Das Audit war leicht. Wir sind jetzt ISO-27001-zertifiziert.“',
  ])('a text that is quoted as a whole is not of the author: %s', (text) => {
    expect(found(text)).toEqual([]);
    expect(found(text.replace(/["«»„“]/g, '').replace(/—.*/, ''))).toEqual(['iso-iec-27001']);
  });

  test.each([
    '- **Infrastructure:** SOC 2 certified cloud',
    'Hosting: ISO 27001 certified',
    '| Infrastructure | SOC 2 certified cloud |\n| --- | --- |\n| Hosting | ISO 27001 certified |',
  ])('what a label says of hosting is not: %s', (text) => {
    expect(found(text)).toEqual([]);
    expect(found(text.replace(/Infrastructure|Hosting/g, 'Security'))).not.toEqual([]);
  });
});
