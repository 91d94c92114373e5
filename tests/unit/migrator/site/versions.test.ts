import { chinesePolicy, pagesOf, policy, policySite, versionsOf, whyNot } from './policies';

const SLA = 'Service Level Agreement';
const OLD = policy(SLA, 'Effective date: 1 January 2024', '99');
const NEW = policy(SLA, 'Effective date: 1 July 2026', '99.9');
const UNDATED = policy(SLA, 'Last updated: 1 July 2026', '99.5');

describe('versions of policies', () => {
  test('files named by their days: the newest one that is in force is the page, old addresses lead to it', () => {
    const site = policySite({
      'legal/sla/2024-01-01.md': UNDATED,
      'legal/sla/2026-07-01.md': NEW,
      'legal/sla/2027-01-01.md': policy(SLA, 'Effective date: 1 January 2027', '99.95'),
    });
    expect(pagesOf(site)).toEqual({ 'legal/sla/2026-07-01.md': '/legal/sla/2026-07-01/' });
    expect(versionsOf(site)).toEqual([
      ['legal-sla-2026-07-01', '2026-07-01', 'en', 'legal/sla/2026-07-01.md', 'legal/sla/2026-07-01'],
      ['legal-sla-2027-01-01', '2027-01-01', 'en', 'legal/sla/2027-01-01.md', 'legal/sla/2026-07-01'],
      ['legal-sla-2024-01-01', '2024-01-01', 'en', 'legal/sla/2024-01-01.md', 'legal/sla/2026-07-01'],
    ]);
    const redirects = site.drafts.filter(({ type }) => type === 'redirect');
    expect(redirects.map(({ key, localized: { to } }) => [key, to]).sort()).toEqual([
      ['/legal/sla/2024-01-01/', '/legal/sla/2026-07-01/'],
      ['/legal/sla/2027-01-01/', '/legal/sla/2026-07-01/'],
    ]);
    expect(
      site.files.map(({ state, effectiveFrom, versionOf, findings }) => [
        ...[state, effectiveFrom, versionOf],
        findings.find(({ code }) => code === 'PAGE_VERSION')?.message,
      ]),
    ).toEqual([
      [
        ...['version', '2024-01-01', 'legal/sla/2026-07-01.md'],
        'It is the text of legal/sla/2026-07-01.md from 2024-01-01 on, the date in the name of its file.',
      ],
      [
        ...['page', '2026-07-01', null],
        'It is the text of legal/sla/2026-07-01.md from 2026-07-01 on: “Effective date: 1 July 2026”.',
      ],
      [
        ...['version', '2027-01-01', 'legal/sla/2026-07-01.md'],
        'It is the text of legal/sla/2026-07-01.md from 2027-01-01 on: “Effective date: 1 January 2027”.',
      ],
    ]);
  });

  test('each has title, body and the quote of its day, in every language', () => {
    const site = policySite({
      'privacy/archive/privacy-2023-05.md': policy('Privacy Policy (May 2023)', 'Effective date: 8 May 2023', '99'),
      'privacy/privacy.md': policy('Privacy Policy', 'Effective date: 1 July 2026', '99.9'),
      'zh-cn/privacy/archive/privacy-2023-05.md': chinesePolicy('隐私政策', '生效日期：2023年5月8日', '99'),
      'zh-cn/privacy/privacy.md': chinesePolicy('隐私政策', '本政策自2026年7月1日起生效。', '99.9'),
    });
    expect(pagesOf(site)).toEqual({
      'privacy/privacy.md': '/privacy/privacy/',
      'zh-cn/privacy/privacy.md': '/zh-cn/privacy/privacy/',
    });
    const texts = site.drafts.filter(({ type }) => type === 'page-version');
    expect(
      texts.map(({ key, locale, localized: { title }, shared, stated }) => [
        ...[key, locale, title, shared['effectiveFrom']],
        stated?.['effectiveFrom']?.text,
      ]),
    ).toEqual([
      ['privacy-privacy-2026-07-01', 'en', 'Privacy Policy', '2026-07-01', 'Effective date: 1 July 2026'],
      ['privacy-privacy-2026-07-01', 'zh-CN', '隐私政策', undefined, '本政策自2026年7月1日起生效'],
      ['privacy-privacy-2023-05-08', 'en', 'Privacy Policy (May 2023)', '2023-05-08', 'Effective date: 8 May 2023'],
      ['privacy-privacy-2023-05-08', 'zh-CN', '隐私政策', undefined, '生效日期：2023年5月8日'],
    ]);
    expect(texts[3]?.localized['body']).toContain('档案服务每月至少响应 99% 的请求');
  });

  test('numbers in names, in their order; the name without one is the page', () => {
    const site = policySite({
      'legal/sla-v1.md': OLD,
      'legal/sla-v2.md': policy(SLA, 'Effective date: 1 March 2025', '99.5'),
      'legal/sla.md': NEW,
      'legal/index.md': `# Legal\n\nRead [the first agreement](sla-v1.md) and all that we promise to everyone.\n`,
    });
    expect(pagesOf(site)).toEqual({ 'legal/index.md': '/legal/', 'legal/sla.md': '/legal/sla/' });
    expect(versionsOf(site).map(([key]) => key)).toEqual([
      'legal-sla-2026-07-01',
      'legal-sla-2025-03-01',
      'legal-sla-2024-01-01',
    ]);
    const page = site.drafts.find(({ key }) => key === 'legal/sla');
    expect(page?.relations['supersededBy']).toBeNull();
  });

  test('what a version history says supersedes it', () => {
    const site = policySite({
      'sla/cdn-old.md': `---\ncompliance:\n  supersededBy: sla/cdn.md\n---\n\n${OLD}`,
      'sla/cdn.md': NEW,
    });
    expect(versionsOf(site).map(([key]) => key)).toEqual(['sla-cdn-2026-07-01', 'sla-cdn-2024-01-01']);
  });
});

describe('what stays a page', () => {
  const stays = (files: Record<string, string>): Record<string, string> => {
    const site = policySite(files);
    expect(Object.keys(pagesOf(site))).toEqual(Object.keys(files).sort());
    expect(versionsOf(site)).toEqual([]);
    return whyNot(site);
  };

  test('a text without a day, and the others with it where it is the page', () => {
    expect(stays({ 'legal/sla-v1.md': OLD, 'legal/sla.md': UNDATED })).toEqual({
      'legal/sla-v1.md': 'since when legal/sla.md is in force is not proven.',
      'legal/sla.md': 'neither it nor its name states the day from which it is in force.',
    });
    const site = policySite({ 'legal/sla-v1.md': UNDATED, 'legal/sla-v2.md': OLD, 'legal/sla.md': NEW });
    expect(versionsOf(site)).toHaveLength(2);
    expect(whyNot(site)).toEqual({
      'legal/sla-v1.md': 'neither it nor its name states the day from which it is in force.',
    });
  });

  test('days that disagree, with each other, with the name, with the order, with another text', () => {
    const twice = policy(SLA, 'Effective date: 1 January 2024\n\nEffective date: 2 January 2024', '99');
    expect(stays({ 'legal/sla-v1.md': twice, 'legal/sla.md': NEW })).toEqual({
      'legal/sla-v1.md': 'two days are stated, “Effective date: 1 January 2024” and “Effective date: 2 January 2024”.',
    });
    expect(stays({ 'legal/sla/2024-02-01.md': OLD, 'legal/sla.md': NEW })).toEqual({
      'legal/sla/2024-02-01.md': 'it states “Effective date: 1 January 2024”, and its name 2024-02-01.',
    });
    expect(stays({ 'legal/sla-v1.md': NEW, 'legal/sla.md': OLD })).toEqual({
      'legal/sla-v1.md': 'legal/sla.md should be newer, and is in force from 2024-01-01 on.',
    });
    expect(stays({ 'legal/archive/sla.md': NEW, 'legal/sla.md': OLD })).toEqual({
      'legal/archive/sla.md': 'legal/sla.md should be newer, and is in force from 2024-01-01 on.',
    });
    expect(stays({ 'legal/sla-v1.md': NEW.replace('99.9', '98'), 'legal/sla.md': NEW })).toEqual({
      'legal/sla-v1.md': 'legal/sla.md is in force from 2026-07-01 on, too.',
    });
  });

  test('languages that disagree, and a language without the page', () => {
    const chinese = chinesePolicy('服务级别协议', '生效日期：2024年1月2日', '99');
    const files = { 'legal/sla-v1.md': OLD, 'legal/sla.md': NEW, 'zh-cn/legal/sla-v1.md': chinese };
    const differs = 'two days are stated, “Effective date: 1 January 2024” and “生效日期：2024年1月2日”.';
    expect(stays(files)).toEqual({ 'legal/sla-v1.md': differs, 'zh-cn/legal/sla-v1.md': differs });
    const same = chinese.replace('1月2日', '1月1日');
    const lacks = 'legal/sla.md has no text in zh-CN.';
    expect(stays({ ...files, 'zh-cn/legal/sla-v1.md': same })).toEqual({
      'legal/sla-v1.md': lacks,
      'zh-cn/legal/sla-v1.md': lacks,
    });
  });

  test('texts that are all announced', () => {
    const later = policy(SLA, 'Effective date: 1 January 2028', '99.99');
    const why = 'none of them is in force yet.';
    expect(stays({ 'legal/sla/2027-01-01.md': UNDATED, 'legal/sla/2028-01-01.md': later })).toEqual({
      'legal/sla/2027-01-01.md': why,
      'legal/sla/2028-01-01.md': why,
    });
  });

  test('versions of an API, notes of releases, reports, laws, drafts and other policies, which nothing is said about', () => {
    const guide = (words: string): string => policy('Requests', `Effective date: ${words}`, '99');
    expect(
      stays({ 'docs/v1/requests.md': guide('1 January 2024'), 'docs/v2/requests.md': guide('1 July 2026') }),
    ).toEqual({});
    expect(
      stays({
        'legal/terms/2024-01-01.md': policy('Terms of Service', 'Read them.', '99'),
        'legal/terms/2026-07-01.md': policy('Refund Policy', 'Read it.', '98'),
      }),
    ).toEqual({});
    expect(
      stays({
        'legal/2024-01-01/terms.md': policy('Terms of Service', 'Read them.', '99'),
        'legal/2026-07-01/privacy.md': policy('Privacy Policy', 'Read it.', '98'),
      }),
    ).toEqual({});
    expect(stays({ 'legal/sla.md': NEW, 'legal/sla-2027-01-01.md': `---\ndraft: true\n---\n\n${UNDATED}` })).toEqual(
      {},
    );
    expect(stays({ 'legal/sla.md': NEW, 'legal/drafts/sla-2027-01-01.md': UNDATED })).toEqual({});
  });

  test('release notes below a folder of policies have no day of force in their names, laws none in a section', () => {
    const undated = 'neither it nor its name states the day from which it is in force.';
    const notes = (words: string): string => `# Release\n\n${words}\n\nIt is faster than the one before.\n`;
    expect(
      stays({
        'legal/notes/2024-01-01.md': notes('The first one.'),
        'legal/notes/2026-07-01.md': notes('The second.'),
      }),
    ).toEqual({
      'legal/notes/2024-01-01.md': undated,
      'legal/notes/2026-07-01.md': undated,
    });
    const law = (day: string): string =>
      policy('Data protection terms', 'What the law says.', '99').replace(
        /The archive answers.*/,
        `Effective date: ${day}`,
      );
    expect(stays({ 'privacy/law-v1.md': law('25 May 2018'), 'privacy/law-v2.md': law('1 July 2026') })).toEqual({
      'privacy/law-v1.md': undated,
      'privacy/law-v2.md': undated,
    });
  });
});
