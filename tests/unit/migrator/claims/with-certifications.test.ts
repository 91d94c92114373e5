import { parseMap } from '../../../../migrator/map/parse-map';
import { defaultSiteRules, readSite, type FileRecord, type SiteRules } from '../../../../migrator';

const markdown = `<properties pageTitle="Compliance"/>

# Compliance
## SOC 2 audited, and ISO 27001 certified

<tags ms.date="3/2016" wacn.lang="en"/>

We hold an ISO 9001 certificate as well.

## ISO/IEC 27001:2013

The certificate is issued by Eastgate Register.
`;

const html = `---
layout: TrustCenterPage
---
<div class="row">
  <div class="hero"><h3 class="box-title">Compliance<p>ISO 27001 certified</p></h3></div>
  <img src="iso.png" alt="ISO 22301">
  <p>Here is what we hold in the regions of Shanghai and Chengdu, and who looked at it.</p>
  <label id="MLPS">Multi-Level Protection Scheme</label>
  <p>A testing agency authorized by the <b>Ministry of Public Security</b> rated
     the platform at Level&nbsp;3.</p>
  <!-- <label>ISO 9001</label><p>The certificate is issued by BSI.</p> -->
  <div style="display: none"><label id="SOC">SOC 1</label><p>The report is issued by BSI.</p></div>
  <label id="GB">GB 18030</label>
  <p>The platform is certified by <a href="http://institute.example/">Harbour Institute</a>.</p>
</div>
`;

const inspect = (path: string, text: string, rules: Partial<SiteRules> = {}): FileRecord | undefined =>
  readSite([{ path, bytes: Buffer.from(text) }], { ...defaultSiteRules, ...rules }).files[0];

test('a markdown page: what its author says to hold counts, and its tagline does not', () => {
  expect(inspect('trust/compliance-en.md', markdown)?.certifications).toMatchObject([
    {
      key: 'iso-iec-27001',
      edition: '2013',
      issuer: 'Eastgate Register',
      quotes: {
        edition: { text: 'ISO/IEC 27001:2013', line: 10 },
        issuer: { text: 'The certificate is issued by Eastgate Register.', line: 12 },
      },
    },
    { key: 'iso-9001', quotes: { standard: { text: 'We hold an ISO 9001 certificate as well.', line: 8 } } },
  ]);
});

test('a page of HTML: labels head sections, what is hidden does not count, lines are those of the source', () => {
  expect(inspect('compliance/default.md', html)?.certifications).toMatchObject([
    { key: 'mlps', level: 'Level 3', recognizedBy: 'Ministry of Public Security', quotes: { level: { line: 9 } } },
    {
      key: 'gb-18030',
      issuer: 'Harbour Institute',
      issuerUrl: 'http://institute.example/',
      quotes: { issuer: { line: 14 } },
    },
  ]);
});

test('nothing is read where the site does not want it', () => {
  expect(inspect('compliance/default.md', html, { extraction: false })?.certifications).toEqual([]);
});

test('a catalogue of the site’s own counts instead', () => {
  const standard = {
    key: 'eastgate-seal',
    identifier: 'Eastgate Seal',
    name: { en: 'Eastgate Seal', zh: '东门认证' },
    aliases: [],
    family: [],
    category: 'industry' as const,
    publisher: 'eastgate',
    statement: 'award' as const,
    editionForm: 'none' as const,
    levels: false,
    url: null,
    editions: [],
  };
  const page =
    '# Compliance\n\n## Eastgate Seal\n\nWe hold the seal since 2015.\n\n## ISO 9001\n\nWe hold the certificate.\n';
  const catalogue = { standards: [standard], organizations: [] };
  expect(inspect('compliance.md', page, { catalogue })?.certifications.map(({ key, type }) => [key, type])).toEqual([
    ['eastgate-seal', 'award'],
  ]);
});

const held = 'Lanchuan holds an ISO 27001 certificate, issued by Eastgate Register.\n';

test('a page that is called after a standard elsewhere than in its text states what it holds', () => {
  const keys = (path: string, text: string, rules: Partial<SiteRules> = {}): string[] | undefined =>
    inspect(path, text, rules)?.certifications.map(({ key }) => key);
  expect(keys('trust/compliance/a.md', `---\ntitle: ISO/IEC 27001\n---\n\n${held}`)).toEqual(['iso-iec-27001']);
  expect(keys('trust/compliance/ISO 27001_en.md', held)).toEqual(['iso-iec-27001']);
  expect(keys('trust/ISO 27001.md', held)).toEqual(['iso-iec-27001']);
  const parsed = parseMap('pages: { trust/a.md: { title: ISO 27001, kind: compliance } }', 'compliance.map.yml');
  if ('problems' in parsed) throw new Error('the map is wrong');
  expect(keys('trust/a.md', held, { map: parsed.map })).toEqual(['iso-iec-27001']);
  expect(keys('trust/a.md', held)).toEqual([]);
  // an unprinted title is no heading: what stands below it has to say who holds what
  expect(keys('trust/compliance/ISO 27001.md', 'The certificate was issued by Eastgate Register.\n')).toEqual([]);
  expect(keys('trust/compliance/pci-dss.md', 'Ask the assessor. The report was issued to 300 merchants.\n')).toEqual(
    [],
  );
  for (const [title, text] of [
    ['SOC 2', 'A SOC 2 report is available from auditors. Companies hold it to show trust.'],
    ['ISO 27001', 'ISO 27001 is a standard for security. The standard was issued by ISO in 2005.'],
    ['ISO 27001', 'Companies that hold an ISO 27001 certificate are trusted. Companies hold ISO 27001 certificates.'],
    ['ISO 27001', '企业通过ISO 27001认证，以示可信。'],
  ])
    expect(keys('trust/compliance/a.md', `---\ntitle: ${title ?? ''}\n---\n\n${text ?? ''}\n`)).toEqual([]);
  // explained, self-assessed or built on is not held
  expect(keys('trust/ISO 27001.md', 'ISO 27001 is the standard for information security management.\n')).toEqual([]);
  expect(keys('trust/ISO 27001.md', 'Our controls were built on ISO 27001.\n')).toEqual([]);
});

test('no fact is quoted from a title that does not stand in the text', () => {
  const [found] =
    inspect('trust/compliance/ISO 27001-2013.md', `Lanchuan was ISO/IEC 27001:2013 certified. ${held}`)
      ?.certifications ?? [];
  expect(found).toMatchObject({ key: 'iso-iec-27001', edition: '2013', issuer: 'Eastgate Register' });
  for (const { text } of Object.values(found?.quotes ?? {})) expect(text).not.toBe('ISO 27001 2013');
});
