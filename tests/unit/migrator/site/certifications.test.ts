import { isFactLike, type FactName } from '../../../../model/contracts/certification-facts';
import { baseCatalogue } from '../../../../model/catalogue/base-catalogue';
import { defaultSiteRules, readSite, type RecordDraft, type SiteRules } from '../../../../migrator';
import { parseMap } from '../../../../migrator/map/parse-map';
import { SINGLE_FACTS } from '../../../../migrator/stated-facts';
import { lanchuanSite } from '../../../support/sites/compliance-sites';
import { legacyPage } from '../../../support/sites/legacy-site';

const siteOf = (
  files: Record<string, string>,
  { map, only, ...rules }: { map?: string; only?: (path: string) => boolean } & Partial<Omit<SiteRules, 'map'>> = {},
) => {
  const read = map === undefined ? null : parseMap(map, 'compliance.map.yml');
  if (read !== null && 'problems' in read) throw new Error(read.problems.join());
  return readSite(
    Object.entries(files).map(([path, text]) => ({ path, bytes: Buffer.from(text) })),
    { ...defaultSiteRules, ...rules, map: read?.map ?? null },
    only === undefined ? {} : { only },
  );
};

/** Another entry has it, which the certification names. */
const isLinked = (field: FactName): boolean => isFactLike(field, { imported: 'elsewhere' }, { imported: 'entry' });

type Site = ReturnType<typeof siteOf>;

const draft = ({ drafts }: Site, type: string, key: string, locale = 'en'): RecordDraft | undefined =>
  drafts.find((each) => each.type === type && each.key === key && each.locale === locale);
const keys = ({ drafts }: Site, type: string): string[] =>
  drafts.filter((each) => each.type === type).map(({ key, locale }) => `${key} ${locale}`);
const findings = ({ files }: Site, code: string) =>
  files.flatMap((file) => file.findings).filter((each) => each.code === code);

const page = (heading: string, text: string, locale: 'en' | 'zh-CN' = 'en') =>
  legacyPage(locale, locale === 'en' ? 'Compliance' : '合规', `## ${heading}\n\n${text}`);

describe('records of certifications', () => {
  const site = siteOf(lanchuanSite());

  it('are one for all pages, in the languages of the pages, shared facts with the first', () => {
    expect(keys(site, 'certification')).toEqual(['iso-iec-27001 en', 'iso-iec-27001 zh-CN', 'mlps en', 'mlps zh-CN']);
    expect(draft(site, 'certification', 'iso-iec-27001')?.shared).toMatchObject({
      key: 'iso-iec-27001',
      type: 'certification',
      auditCycle: 'P1Y',
      validUntil: null,
    });
    expect(draft(site, 'certification', 'iso-iec-27001', 'zh-CN')?.shared).toEqual({});
  });

  it('never state a status', () => {
    for (const { localized, shared } of site.drafts)
      expect(Object.keys({ ...localized, ...shared })).not.toContain('certificationStatus');
  });

  it('fill what the owner leaves open from other pages', () => {
    const register = 'Results are published on [the register](https://register.example/lc).';
    const filled = (issuer: string) =>
      draft(
        siteOf({
          'a-en.md': page('ISO 27001', 'We hold the certificate issued by Eastgate Register. Scope: storage.'),
          'b-en.md': page('ISO 27001', `The ISO 27001 certificate was issued by ${issuer}. ${register}`),
        }),
        'certification',
        'iso-iec-27001',
      )?.shared['verificationUrl'];
    expect(filled('Eastgate Register Ltd')).toBe('https://register.example/lc');
    expect(filled('Westgate')).toBeNull();
  });

  it('take number and first day only from pages that state the last day that counts', () => {
    const held = 'We hold the certificate, ';
    const pages = (...texts: string[]) =>
      siteOf(Object.fromEntries(texts.map((text, at) => [`compliance-${String(at)}.md`, page('ISO 27001', text)])));
    const shared = (...texts: string[]) => draft(pages(...texts), 'certification', 'iso-iec-27001')?.shared;
    const renewed = `${held}valid until 2027-05-01.`;
    const old = `${held}certificate no. AB-123, valid from 2021-05-02 to 2024-05-01.`;
    const same = `${held}certificate no. AB-124, valid from 2024-05-02 to 2027-05-01.`;
    expect(shared(renewed, old)).toMatchObject({ certificateNumber: null, validFrom: null, validUntil: '2027-05-01' });
    expect(shared(renewed, old, same)).toMatchObject({ certificateNumber: 'AB-124', validFrom: '2024-05-02' });
    expect(shared(held, same)).toMatchObject({ certificateNumber: 'AB-124', validUntil: '2027-05-01' });
  });

  it.each(SINGLE_FACTS)('have what the map decides of %s', (field) => {
    const value = isFactLike(field, { value: 'day' })
      ? '2027-05-01'
      : isFactLike(field, { value: 'duration' })
        ? 'P3Y'
        : isFactLike(field, { value: 'address' })
          ? 'https://decided.example'
          : field === 'type'
            ? 'award'
            : `Decided ${field}`;
    const stated = 'We hold the certificate. It was issued by Northern Assurance.';
    const map = `certifications: { iso-iec-27001: { ${field}: ${JSON.stringify(value)} } }`;
    const { drafts } = siteOf({ 'compliance.md': page('ISO 27001', stated) }, { map });
    const stored = drafts.filter(
      ({ type, localized, shared }) =>
        (type === 'certification' || isLinked(field)) && Object.values({ ...localized, ...shared }).includes(value),
    );
    expect(stored).not.toEqual([]);
  });

  it('keep the fact of the owner, and print both quotes and the line that settles it', () => {
    expect(draft(site, 'certification', 'iso-iec-27001')?.relations['issuedBy']).toEqual({
      type: 'organization',
      key: 'qingyuan-certification-center',
    });
    const [found, ...others] = findings(site, 'CERT_FACTS_DISAGREE');
    expect(others).toEqual([]);
    expect(found).toMatchObject({ path: 'trust/older/certificates-en.md', line: 9, severity: 'warning' });
    expect(found?.message).toMatch(
      /“Qingyuan Certification Center” \(trust\/compliance-en\.md:9 “Lanchuan.*”\) and “Northwind Assurance GmbH” \(trust\/older/,
    );
    expect(found?.hint).toContain('certifications: { "iso-iec-27001": { issuer: "Qingyuan Certification Center" } }');
  });

  it.each([
    ['first', 'Qingyuan Certification Center', 'zh-CN'],
    ['second', 'Northwind Assurance GmbH', 'en'],
  ])('hold still once the %s line stands in the map', (which, issuer, locale) => {
    const lines = findings(site, 'CERT_FACTS_DISAGREE')[0]?.mapLines ?? [];
    expect(lines).toHaveLength(2);
    const map = lines.at(which === 'first' ? 0 : 1) ?? '';
    expect(map).toContain(issuer);
    const settled = siteOf(lanchuanSite(), { map });
    expect(findings(settled, 'CERT_FACTS_DISAGREE')).toEqual([]);
    const names = settled.drafts
      .filter(({ type }) => type === 'organization')
      .map((each) => [each.locale, each.localized['name']]);
    expect(names).toContainEqual([locale, issuer]);
  });

  it('relate only to what exists in the same language', () => {
    for (const { locale, relations } of site.drafts)
      for (const ref of Object.values(relations).flatMap((named) => named ?? []))
        expect(draft(site, (ref as { type: string }).type, (ref as { key: string }).key, locale)).toBeDefined();
    expect(draft(site, 'certification', 'iso-iec-27001', 'zh-CN')?.relations['services']).toEqual([]);
  });

  it('come before the pages, bodies before what they stand behind', () => {
    const order = [...new Set(site.drafts.map(({ type }) => type))];
    expect(order.slice(0, 5)).toEqual(['organization', 'standard', 'service', 'certification', 'page']);
  });

  it('are the same whatever the order of the files', () => {
    const reversed = siteOf(Object.fromEntries(Object.entries(lanchuanSite()).reverse()));
    expect(reversed.drafts).toEqual(site.drafts);
  });

  it('come with any page that names them, and with no other', () => {
    const chinese = siteOf(lanchuanSite(), { only: (path) => path === 'trust/compliance.md' });
    expect(keys(chinese, 'certification')).toContain('iso-iec-27001 en');
    expect(keys(chinese, 'page')).toEqual(['trust/compliance zh-CN']);
    const older = siteOf(lanchuanSite(), { only: (path) => path.startsWith('trust/older') });
    expect(keys(older, 'certification')).toEqual(['iso-iec-27001 en', 'iso-iec-27001 zh-CN']);
  });

  it('are none when extraction is off', () => {
    const off = siteOf(lanchuanSite(), { extraction: false });
    expect([...new Set(off.drafts.map(({ type }) => type))]).toEqual(['page']);
  });
});

describe('the map and facts', () => {
  const facts =
    'level: Level 2, verificationUrl: null, validUntil: 2027-01-31, scope: Everything, services: [Mail, Web]';
  const site = siteOf(lanchuanSite(), { map: `certifications: { iso-iec-27001: { ${facts} } }` });

  it('sets and forbids facts, over what pages state', () => {
    expect(draft(site, 'certification', 'iso-iec-27001')?.shared).toMatchObject({
      level: 'Level 2',
      verificationUrl: null,
      validUntil: '2027-01-31',
    });
  });

  it('gives a text to the languages of its script, and services to all', () => {
    expect(draft(site, 'certification', 'iso-iec-27001')?.localized['scope']).toBe('Everything');
    expect(draft(site, 'certification', 'iso-iec-27001', 'zh-CN')?.localized['scope']).toContain('对象存储');
    for (const locale of ['en', 'zh-CN'])
      expect(draft(site, 'certification', 'iso-iec-27001', locale)?.relations['services']).toEqual([
        { type: 'service', key: 'mail' },
        { type: 'service', key: 'web' },
      ]);
  });

  it('forbids the body and the standard', () => {
    const bare = siteOf(lanchuanSite(), { map: 'certifications: { iso-iec-27001: { issuer: ~, standard: null } }' });
    expect(draft(bare, 'certification', 'iso-iec-27001')?.relations).toMatchObject({ issuedBy: null, standard: null });
    expect(draft(bare, 'standard', 'iso-iec-27001')).toBeUndefined();
  });

  it('reports a rule about a certification that no page states, and knows no status', () => {
    const idle = siteOf(lanchuanSite(), { map: 'certifications: { soc-9: { level: Level 1 } }' });
    expect(findings(idle, 'MAP_RULE_UNUSED')).toEqual([
      expect.objectContaining({
        path: 'compliance.map.yml',
        line: 1,
        message: expect.stringContaining('soc-9') as string,
      }),
    ]);
    expect(parseMap('certifications: { mlps: { certificationStatus: active } }', 'm')).toHaveProperty('problems');
  });
});

describe('names', () => {
  it('knows a body by the address on which its name is linked, and by its name in the other language', () => {
    const site = siteOf({
      'a-en.md': page('ISO/IEC 27001', 'The ISO/IEC 27001 certificate was issued by [CESI](http://www.cc.cesi.cn/).'),
      'a.md': page('ISO/IEC 27001', '岚川云获得由北京赛西认证有限责任公司颁发的 ISO/IEC 27001 证书。', 'zh-CN'),
    });
    expect(keys(site, 'organization')).toEqual(
      expect.arrayContaining(['cesi-certification en', 'cesi-certification zh-CN']),
    );
    expect(draft(site, 'organization', 'cesi-certification')?.localized['name']).toBe('CESI Certification Co., Ltd.');
    expect(findings(site, 'CERT_FACTS_DISAGREE')).toEqual([]);
  });

  it('takes the name of another language where the catalogue has none, and says so', () => {
    const german = legacyPage(
      'en',
      'Compliance',
      '## ISO/IEC 27001\n\nOur ISO/IEC 27001 certificate was issued by Nordlicht GmbH.',
    );
    const site = siteOf(
      { 'a-de.md': german.replace('wacn.lang="en"', 'wacn.lang="de"') },
      { locales: ['de'], defaultLocale: 'de', localeAliases: { de: 'de' } },
    );
    expect(draft(site, 'standard', 'iso-iec-27001', 'de')?.localized['name']).toBe(
      'Information security management systems',
    );
    expect(findings(site, 'NAME_UNTRANSLATED').map(({ message }) => message)).toEqual([
      'The standard iso-iec-27001 has no name in de.',
      'The organization iso-iec has no name in de.',
    ]);
  });

  it('begins a key with a letter', () => {
    const site = siteOf({
      'a-en.md': page('ISO/IEC 27001', 'The ISO/IEC 27001 certificate was issued by 360 Audit Ltd.'),
    });
    for (const { key, type } of site.drafts) if (type === 'organization') expect(key).toMatch(/^[a-z][a-z0-9-]*$/);
  });
});

describe('standards', () => {
  const catalogue = baseCatalogue;

  it('have an edition, and the dates on which it ends, only where it is printed', () => {
    const printed = siteOf(
      { 'a-en.md': page('ISO/IEC 27001:2013', 'We hold an ISO/IEC 27001 certificate.') },
      { catalogue },
    );
    expect(draft(printed, 'standard', 'iso-iec-27001')?.shared).toMatchObject({
      edition: '2013',
      withdrawnOn: '2022-10-25',
      transitionEndsOn: '2025-10-31',
    });
    const bare = siteOf({ 'a-en.md': page('ISO/IEC 27001', 'We hold an ISO/IEC 27001 certificate.') }, { catalogue });
    expect(draft(bare, 'standard', 'iso-iec-27001')?.shared).toMatchObject({
      identifier: 'ISO/IEC 27001',
      edition: null,
      withdrawnOn: null,
      transitionEndsOn: null,
    });
  });

  it('are shared by the certifications of several systems', () => {
    const site = siteOf({
      'a-en.md': legacyPage(
        'en',
        'Compliance',
        '## ISO/IEC 27001 for Storage\n\nStorage holds an ISO/IEC 27001 certificate.\n\n## ISO/IEC 27001 for Mail\n\nMail holds an ISO/IEC 27001 certificate.',
      ),
    });
    expect(keys(site, 'certification')).toEqual(['iso-iec-27001 en', 'iso-iec-27001-mail en']);
    expect(draft(site, 'certification', 'iso-iec-27001-mail')?.relations['standard']).toEqual({
      type: 'standard',
      key: 'iso-iec-27001',
    });
    expect(keys(site, 'standard')).toEqual(['iso-iec-27001 en']);
  });
});
