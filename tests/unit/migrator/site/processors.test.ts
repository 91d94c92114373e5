import { defaultSiteRules, readSite, type RecordDraft } from '../../../../migrator';

const draftsOf = (files: Record<string, string>): ReturnType<typeof readSite> =>
  readSite(
    Object.entries(files).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) })),
    defaultSiteRules,
  );

const page = (title: string, lead: string, head: readonly string[], ...rows: readonly (readonly string[])[]): string =>
  [
    `# ${title}`,
    '',
    lead,
    '',
    ...[head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`),
    '',
  ].join('\n');

const EN = ['Subprocessor', 'Purpose', 'Location of processing'];
const ZH = ['次级处理者', '目的', '处理地点'];
const english = (...rows: readonly (readonly string[])[]) =>
  page('Subprocessors', 'We use the following subprocessors:', EN, ...rows);
const chinese = (...rows: readonly (readonly string[])[]) =>
  page('次级处理者', '我们使用以下次级处理者：', ZH, ...rows);

const processorsIn = (files: Record<string, string>): RecordDraft[] =>
  draftsOf(files).drafts.filter(({ type }) => type === 'processor');
const keysIn = (files: Record<string, string>): string[] =>
  processorsIn(files).map(({ key, locale, localized }) => `${key} ${locale} ${String(localized['name'])}`);

describe('rows of lists as entries', () => {
  it('are one entry for one name, with the words of each language and the quotes of its rows', () => {
    const drafts = processorsIn({
      'trust/list-en.md': english(['Nordlicht GmbH', 'Hosting', 'Germany'], ['Nordlicht GmbH', 'Backups', 'Finland']),
      'trust/list.md': chinese(['Nordlicht GmbH', '托管', '德国']),
    });
    expect(drafts).toMatchObject([
      {
        ...{ key: 'nordlicht-gmbh', locale: 'en', sourcePath: 'trust/list-en.md' },
        localized: { name: 'Nordlicht GmbH', purpose: 'Hosting\nBackups' },
        shared: { kind: 'subprocessor', countries: ['DE', 'FI'], effectiveOn: null, planned: false },
        stated: { countries: { value: 'DE, FI', line: 7, text: 'Germany … Finland' }, purpose: { line: 7 } },
        namedBy: ['trust/list-en.md', 'trust/list.md'],
      },
      { key: 'nordlicht-gmbh', locale: 'zh-CN', localized: { purpose: '托管' }, shared: {} },
    ]);
    // what is only above the list is no quote of a row
    expect(drafts[0]?.stated).not.toHaveProperty('kind');
  });

  it('in translations of one list are one entry at one place, where nothing disagrees', () => {
    const list = english(['Qinghe Cloud', 'Hosting', 'China'], ['Brightmail', 'E-mail', 'United States']);
    expect(
      keysIn({
        'trust/list-en.md': list,
        'trust/list.md': chinese(['青禾云', '托管', '中国'], ['Brightmail', '邮件', '美国']),
      }),
    ).toEqual([
      'brightmail en Brightmail',
      'brightmail zh-CN Brightmail',
      'qinghe-cloud en Qinghe Cloud',
      'qinghe-cloud zh-CN 青禾云',
    ]);
    const others = keysIn({
      'trust/list-en.md': list,
      'trust/list.md': chinese(['青禾云', '托管', '德国'], ['Brightmail', '邮件', '美国']),
    });
    expect(others).toContain('qing-he-yun zh-CN 青禾云');
    const longer = keysIn({
      'trust/list-en.md': list,
      'trust/list.md': chinese(['青禾云', '托管', '中国'], ['Brightmail', '邮件', '美国'], ['北海', '分发', '中国']),
    });
    expect(longer).toContain('qinghe-cloud zh-CN 青禾云');
    expect(longer).toContain('bei-hai zh-CN 北海');
  });

  it('in another script than a key can say are entries of their own', () => {
    const names = ['네이버 클라우드', '카카오', 'さくらインターネット', 'みずほ', 'ไทย', 'C++ Ltd', 'C Ltd'];
    const words =
      'This page lists the companies that process personal data for us, and what each of them does. '.repeat(5);
    const list = english(...names.map((name) => [name, 'Hosting of the platform and of its backups', 'Germany']));
    const keys = keysIn({ 'trust/list-en.md': `${list}\n${words}\n` });
    expect(new Set(keys.map((each) => each.split(' ')[0])).size).toBe(names.length);
    expect(keys.every((each) => /^[a-z][a-z0-9-]* /.test(each))).toBe(true);
    // one spelling in pinyin, two companies
    expect(keysIn({ 'trust/list.md': chinese(['方正', '托管', '中国'], ['房正', '备份', '德国']) })).toHaveLength(2);
  });

  it('are paired by each row, also where no key can say the names of a language', () => {
    const keys = processorsIn({
      'trust/list-en.md': english(['Naver Cloud', 'Hosting', 'South Korea'], ['Toss', 'Payments', 'Italy']),
      'trust/list.md': chinese(['네이버 클라우드', '托管', '韩国'], ['토스', '支付', '意大利']),
    }).map(({ key, locale, localized }) => [key, locale, localized['name']]);
    expect(keys).toEqual([
      ['naver-cloud', 'en', 'Naver Cloud'],
      ['naver-cloud', 'zh-CN', '네이버 클라우드'],
      ['toss', 'en', 'Toss'],
      ['toss', 'zh-CN', '토스'],
    ]);
  });

  it('in another order, or with nothing that says so, are no translations of each other', () => {
    const list = page(
      'Subprocessors',
      'We use the following subprocessors:',
      ['Subprocessor', 'Purpose'],
      ['Brightmail', 'Mail'],
      ['Qinghe Cloud', 'Hosting'],
      ['Payrill', 'Billing'],
    );
    const other = page(
      '次级处理者',
      '我们使用以下次级处理者：',
      ['次级处理者', '目的'],
      ['青禾云', '托管'],
      ['派瑞', '计费'],
      ['Brightmail', '邮件'],
    );
    expect(keysIn({ 'trust/list-en.md': list, 'trust/list.md': other })).toContain('pai-rui zh-CN 派瑞');
    const silent = page(
      '次级处理者',
      '我们使用以下次级处理者：',
      ['次级处理者', '目的'],
      ['Brightmail', '邮件'],
      ['青禾云', '托管'],
      ['派瑞', '计费'],
    );
    expect(keysIn({ 'trust/list-en.md': list, 'trust/list.md': silent })).toContain('qing-he-yun zh-CN 青禾云');
  });

  it('stay paired when a row is added to one list', () => {
    const rows = [
      ['Qinghe Cloud', 'Hosting', 'China'],
      ['Brightmail', 'E-mail', 'United States'],
    ];
    const keys = keysIn({
      'trust/list-en.md': english(['Newcomer', 'Logs', 'Germany'], ...rows),
      'trust/list.md': chinese(['青禾云', '托管', '中国'], ['Brightmail', '邮件', '美国']),
    });
    expect(keys).toContain('qinghe-cloud zh-CN 青禾云');
  });

  it('give a first and a last day only where all of them do', () => {
    const head = [...EN, 'In use since', 'Removed on'];
    const two = (...rows: readonly (readonly string[])[]) =>
      draftsOf({ 'trust/a-en.md': page('Subprocessors', 'We use the following subprocessors:', head, ...rows) });
    const daysOf = ({ drafts }: ReturnType<typeof two>) => {
      const { effectiveOn, removedOn } = drafts.find(({ type }) => type === 'processor')?.shared ?? {};
      return [effectiveOn, removedOn];
    };
    const partial = two(
      ['AWS', 'Hosting', 'Germany', '', ''],
      ['AWS', 'Transcripts', 'Germany', '2027-03-01', '2023-05-01'],
    );
    expect(daysOf(partial)).toEqual([null, null]);
    expect(
      partial.files.flatMap(({ findings }) => findings).filter(({ code }) => code === 'PROCESSOR_FACTS_DISAGREE'),
    ).toHaveLength(2);
    const whole = two(
      ['AWS', 'Hosting', 'Germany', '2024-01-01', '2026-01-01'],
      ['AWS', 'Logs', 'Germany', '2025-01-01', '2027-01-01'],
    );
    expect(daysOf(whole)).toEqual(['2024-01-01', '2027-01-01']);
  });

  it('of a controller are no rows of a company that is called so', () => {
    const keys = keysIn({
      'trust/list-en.md': `${english(['Payrill Controller', 'Billing', 'China'])}
## Independent controllers

The following companies are independent controllers:

| Company | Purpose | Location of processing |
|---|---|---|
| Payrill | Fraud prevention | United Kingdom |
`,
    });
    expect(keys).toHaveLength(2);
  });

  it('with nothing but a name are entries', () => {
    expect(keysIn({ 'trust/list-en.md': english(['AWS', '', ''], ['Zed', 'Hosting', 'Germany']) })).toEqual([
      'aws en AWS',
      'zed en Zed',
    ]);
  });

  it('of a file of data are reported like those of pages', () => {
    const csv =
      'Subprocessor,Purpose,Country,Announced on\nMailpost,E-mail,Germany,2024-01-01\nMailpost,Fax,Germany,2025-01-01\n';
    const { files } = draftsOf({ 'data/subprocessors.csv': csv, 'a-en.md': '# A\n\nOne page of words.\n' });
    const codes = files.find(({ path }) => path === 'data/subprocessors.csv')?.findings.map(({ code }) => code);
    expect(codes).toContain('PROCESSOR_FACTS_DISAGREE');
  });

  it('of an independent controller and of a subprocessor are two entries', () => {
    const keys = keysIn({
      'trust/list-en.md': `${english(['Payrill', 'Billing', 'United Kingdom'])}
## Independent controllers

The following companies are independent controllers:

| Company | Purpose | Location of processing |
|---|---|---|
| Payrill | Fraud prevention | United Kingdom |
`,
    });
    expect(keys.map((each) => each.split(' ')[0]).sort()).toEqual(['payrill', 'payrill--controller']);
  });

  it('that state different days are reported with both quotes, and the first day counts', () => {
    const head = [...EN, 'In use since'];
    const { drafts, files } = draftsOf({
      'trust/a-en.md': page('Subprocessors', 'We use the following subprocessors:', head, [
        'Payrill',
        'Billing',
        'China',
        '2024-02-01',
      ]),
      'trust/b-en.md': page('Vendors', 'We use the following subprocessors:', head, [
        'Payrill',
        'Billing',
        'China',
        '2025-03-01',
      ]),
    });
    expect(drafts.find(({ type }) => type === 'processor')?.shared['effectiveOn']).toBe('2024-02-01');
    const found = files.flatMap(({ findings }) => findings).filter(({ code }) => code === 'PROCESSOR_FACTS_DISAGREE');
    expect(found).toMatchObject([{ path: 'trust/b-en.md', line: 7 }]);
    expect(found[0]?.message).toContain('2024-02-01');
  });

  it('of a file of data are entries too; those of a page that is left out are not', () => {
    const csv = 'Subprocessor,Purpose,Country\nMailpost,E-mail,Germany\n';
    expect(keysIn({ 'data/subprocessors.csv': csv, 'a-en.md': '# A\n\nOne page of words.\n' })).toEqual([
      'mailpost en Mailpost',
    ]);
    const copy = english([
      'Nordlicht',
      'Hosting of the platform and of all data that customers store in it',
      'Germany',
    ]);
    expect(keysIn({ 'trust/list-en.md': copy, 'trust/list.md': copy })).toEqual(['nordlicht en Nordlicht']);
  });

  it.each(['All', 'All services', '全部服务', 'Alle Dienste'])('for %s name no service', (all) => {
    const { drafts } = draftsOf({
      'trust/list-en.md': page(
        'Subprocessors',
        'We use the following subprocessors:',
        [...EN, 'Applicable services'],
        ['Payrill', 'Billing of all customers', 'China', all],
      ),
    });
    expect(drafts.filter(({ type }) => type === 'service')).toEqual([]);
  });

  it('with services name entries of their own', () => {
    const { drafts } = draftsOf({
      'trust/list-en.md': page(
        'Subprocessors',
        'We use the following subprocessors:',
        [...EN, 'Applicable services'],
        ['Payrill', 'Billing', 'China', 'Shop, Desk'],
      ),
    });
    expect(drafts.filter(({ type }) => type === 'service').map(({ key }) => key)).toEqual(['desk', 'shop']);
    expect(drafts.find(({ type }) => type === 'processor')?.relations).toEqual({
      services: [
        { type: 'service', key: 'shop' },
        { type: 'service', key: 'desk' },
      ],
    });
  });
});
