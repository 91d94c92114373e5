import { listedOn, namesOn } from './page';

describe('a table of processors', () => {
  it('gives each row its facts, each with its quote and its line', () => {
    const [first, second, ...others] = listedOn(
      [
        '# Subprocessors',
        '',
        '| Subprocessor | Purpose | Data categories | Location | Website |',
        '|---|---|---|---|---|',
        '| **Cloudberry, Inc.** | Hosting | Account data,<br>logs | United States, Ireland | [site](https://cloudberry.example/dpa) |',
        '| Mailpost GmbH* | Sending mail | n/a | Germany | - |',
      ].join('\n'),
    );
    expect(first).toMatchObject({
      name: 'Cloudberry, Inc.',
      organization: null,
      kind: 'subprocessor',
      purpose: 'Hosting',
      data: 'Account data, logs',
      countries: ['US', 'IE'],
      url: 'https://cloudberry.example/dpa',
      line: 5,
      effectiveOn: null,
      planned: false,
    });
    expect(first?.quotes['countries']).toEqual({ text: 'United States, Ireland', line: 5 });
    expect(second).toMatchObject({ name: 'Mailpost GmbH', data: null, countries: ['DE'], url: null, line: 6 });
    expect(others).toEqual([]);
  });

  it('takes a column of types for what each is for, unless they are roles of the law, or another column says it', () => {
    const table = (heads: string, row: string) =>
      listedOn(`# Subprocessors\n\n| ${heads} |\n|---|---|---|\n| ${row} |\n`)[0];
    const named = { name: 'Mailpost', organization: null };
    expect(table('Service provider | Entity type | Location', 'Mailpost | Sending mail | Ireland')).toMatchObject({
      ...named,
      purpose: 'Sending mail',
      countries: ['IE'],
    });
    expect(table('Name | Category | Location', 'Mailpost | Independent controller | Ireland')).toMatchObject({
      ...named,
      purpose: null,
      kind: 'controller',
    });
    expect(table('Name | Type | Purpose', 'Mailpost | Mail | Sends our mail')).toMatchObject({
      ...named,
      purpose: 'Sends our mail',
    });
  });

  it.each([
    [
      'in an item of a list',
      '# Agreement\n\n- **Purposes:** mail\n- The following sub-processors are authorised:\n\n  | Name | Role | Location |\n  |---|---|---|\n  | **Mailpost** | mail | Ireland |\n  | Callwell | calls | USA |\n',
      8,
    ],
    [
      'in a quote',
      '# Security\n\n> We share it with these sub-processors:\n>\n> | Name | Role | Location |\n> |---|---|---|\n> | [Mailpost](https://mailpost.example) | mail | Ireland |\n> | Callwell | calls | USA |\n',
      7,
    ],
  ])('is read where it stands %s', (_name, page, line) => {
    expect(listedOn(page, 'privacy.md')).toMatchObject([
      { name: 'Mailpost', countries: ['IE'], line },
      { name: 'Callwell', countries: ['US'], line: line + 1 },
    ]);
  });

  it('is not read in a quote that is about something else', () => {
    const page = '# Security\n\n> We have offices:\n>\n> | Name | Location |\n> |---|---|\n> | Dublin | Ireland |\n';
    expect(listedOn(`${page}\nSubprocessors are listed elsewhere.\n`, 'privacy.md')).toEqual([]);
  });

  it('tells where data is processed from where a company has its seat', () => {
    const [both, seat] = [
      '| Vendor | Registered address | Processing location | Purpose |\n|---|---|---|---|\n| Acmeware Ltd | 1 High Street, London, UK | Frankfurt, Germany | Support |',
      '| Entity | Country of incorporation | Services provided |\n|---|---|---|\n| Acmeware Ltd | United Kingdom | Support |',
    ].map((table) => listedOn(`# Sub-processors\n\n${table}`)[0]);
    expect(both).toMatchObject({ countries: ['DE'], seats: ['GB'] });
    expect(seat).toMatchObject({ countries: [], seats: ['GB'], purpose: 'Support' });
  });

  it('reads the plainer one of two columns of places', () => {
    const page =
      '# Subprocessors\n\n| Name | Acme Cloud regions | Location | Purpose |\n|---|---|---|---|\n| Cloudberry | USA, Australia | Ireland | Hosting |';
    expect(listedOn(page)[0]?.countries).toEqual(['IE']);
  });

  it.each([
    ['EU', []],
    ['Global', []],
    ['Frankfurt', []],
    ['San Francisco, CA', []],
    ['Atlanta, Georgia, USA', ['US']],
    ['Albuquerque, New Mexico', []],
    ['US / UE', ['US']],
    ['eu-west-1 (Dublin/Ireland), UK', ['IE', 'GB']],
    ['CH, DE & FR', ['CH', 'DE', 'FR']],
    ['contact us', []],
    ['Hong Kong SAR, China', ['HK', 'CN']],
    ['Sydney, New South Wales, Australia', ['AU']],
    ['Jersey City, NJ, USA', ['US']],
    ['South Jordan, Utah, USA', ['US']],
    ['Panama City, Florida', []],
    ['Vatican City', ['VA']],
    ['Country: Germany City: Berlin', ['DE']],
    ['South Korea, South Africa', ['KR', 'ZA']],
    ['East US, South India', ['US', 'IN']],
    ['CA, USA', ['US']],
    ['SAN FRANCISCO, CA, USA', ['US']],
    ['SAN FRANCISCO, CA 94107, US', ['US']],
    ['Wilmington (DE, United States)', ['US']],
    ['IE, DE, USA', ['IE', 'DE', 'US']],
    ['CA, US', ['CA', 'US']],
  ])('reads the countries of %s', (printed, countries) => {
    const page = `# Subprocessors\n\n| Name | Purpose | Location |\n|---|---|---|\n| Acmeware | Support | ${printed} |`;
    expect(listedOn(page)[0]?.countries).toEqual(countries);
  });

  it('finds the heads below empty rows and titles, and the titles say of whom', () => {
    const page = [
      '# 个人信息共享',
      '',
      '<table><tr><th colspan="4">第三方 SDK 清单（iOS）</th></tr>',
      '<tr><th>SDK名称</th><th>公司名称</th><th>使用目的</th><th>收集个人信息类型</th></tr>',
      '<tr><td>云推送SDK</td><td rowspan="2">云果科技有限公司</td><td>消息推送</td><td>设备信息</td></tr>',
      '<tr><td>云统计SDK</td><td>统计分析</td><td>设备信息<br>网络信息</td></tr></table>',
    ].join('\n');
    expect(listedOn(page)).toMatchObject([
      { name: '云推送SDK', organization: '云果科技有限公司', kind: 'sdk', purpose: '消息推送', line: 5 },
      { name: '云统计SDK', organization: '云果科技有限公司', data: '设备信息 网络信息', line: 6 },
    ]);
    expect(namesOn('# Subprocessors\n\n|  |  |\n|---|---|\n| Company | Purpose |\n| Acmeware | Support |')).toEqual([
      'Acmeware',
    ]);
  });

  it('has cells that span rows', () => {
    const rows = [
      '<tr><th>Name</th><th>Purpose</th><th>Location</th></tr>',
      '<tr><td rowspan="3">Acmeware</td><td>Hosting</td><td>US</td></tr>',
      '<tr><td>Mail</td><td>DE</td></tr>',
      '<tr><td>Support</td><td>FR</td></tr>',
      '<tr><td>Mailpost</td><td>Mail</td><td>IE</td></tr>',
    ];
    expect(listedOn(`# Subprocessors\n\n<table>\n${rows.join('\n')}\n</table>`)).toMatchObject([
      { name: 'Acmeware', purpose: 'Hosting', countries: ['US'] },
      { name: 'Acmeware', purpose: 'Mail', countries: ['DE'] },
      { name: 'Acmeware', purpose: 'Support', countries: ['FR'] },
      { name: 'Mailpost', purpose: 'Mail', countries: ['IE'] },
    ]);
  });

  it('reads labels within a cell, and a column of roles', () => {
    const page = [
      '# 第三方SDK目录',
      '',
      '| SDK名称 | 说明 |',
      '|---|---|',
      '| 云推送SDK | 收集个人信息类型：设备信息<br>使用目的：消息推送 |',
    ].join('\n');
    expect(listedOn(page)).toMatchObject([{ purpose: '消息推送', data: '设备信息' }]);
    const roles =
      '# Recipients of personal data\n\n| Company | Role | Purpose |\n|---|---|---|\n| Paywell | Independent controller | Payments |\n| Mailpost | Processor | Mail |';
    expect(listedOn(roles).map(({ kind }) => kind)).toEqual(['controller', 'subprocessor']);
    const tasks =
      '# Unterauftragnehmer\n\n| Unternehmen | Sitz | Rolle |\n|---|---|---|\n| Acmeware GmbH | Köln, Deutschland | Support |';
    expect(listedOn(tasks)).toMatchObject([{ purpose: 'Support', seats: ['DE'], countries: [] }]);
  });

  it('reads the days of a row, never those of the page, and no day that has two readings', () => {
    const page = [
      '# Subprocessors',
      '',
      'Last updated: 2026-01-05. Effective date: 2026-02-01',
      '',
      '| Name | Purpose | Date added | Effective date | Removed on |',
      '|---|---|---|---|---|',
      '| Acmeware | Support | 2025-11-03 | 15 January 2026 | |',
      '| Mailpost | Mail | 03/04/2025 | | 2026-03-31 |',
    ].join('\n');
    expect(listedOn(page)).toMatchObject([
      { listedOn: '2025-11-03', effectiveOn: '2026-01-15', removedOn: null },
      { listedOn: null, effectiveOn: null, removedOn: '2026-03-31' },
    ]);
  });

  it.each([
    [
      'German',
      '# Auftragsverarbeiter\n\n| Dienstleister | Zweck | Serverstandort |\n|---|---|---|\n| Acmeware | Support | Österreich |',
      'AT',
    ],
    [
      'French',
      '# Sous-traitants\n\n| Prestataire | Finalité | Pays |\n|---|---|---|\n| Acmeware | Assistance | Pays-Bas |',
      'NL',
    ],
    [
      'Spanish',
      '# Subencargados\n\n| Proveedor | Finalidad | País |\n|---|---|---|\n| Acmeware | Soporte | EE. UU. |',
      'US',
    ],
    [
      'Japanese',
      '# 再委託先一覧\n\n| 会社名 | 委託業務 | 所在国 |\n|---|---|---|\n| Acmeware | サポート | 米国 |',
      'US',
    ],
    [
      'Korean',
      '# 개인정보 처리 위탁\n\n| 수탁업체 | 위탁 업무 | 이전 국가 |\n|---|---|---|\n| Acmeware | 고객 지원 | 일본 |',
      'JP',
    ],
    [
      'Chinese',
      '# 受托处理者清单\n\n| 公司名称 | 委托事项 | 所在国家 |\n|---|---|---|\n| Acmeware | 客户支持 | 新加坡 |',
      'SG',
    ],
  ])('is read in %s', (_, page, country) => {
    expect(listedOn(page)).toMatchObject([{ name: 'Acmeware', kind: 'subprocessor', countries: [country] }]);
    expect(listedOn(page)[0]?.purpose).not.toBeNull();
  });

  it('says of a list that is not in use yet that it is planned', () => {
    const page =
      '# Subprocessors\n\n## Upcoming subprocessors\n\n| Name | Purpose |\n|---|---|\n| Acmeware | Support |\n\n## Current subprocessors\n\n| Name | Purpose |\n|---|---|\n| Mailpost | Mail |';
    expect(listedOn(page)).toMatchObject([
      { name: 'Acmeware', planned: true, quotes: { planned: { text: 'Upcoming subprocessors', line: 3 } } },
      { name: 'Mailpost', planned: false },
    ]);
  });

  it.each([
    ['Current and future subprocessors', false],
    ['Future subprocessors', true],
    ['Subprocessors not currently used, planned', true],
    ['Aktuelle und geplante Unterauftragnehmer', false],
    ['Geplante Unterauftragnehmer', true],
    ['Sous-traitants actuels et futurs', false],
    ['Subencargados actuales y futuros', false],
    ['现有及计划使用的第三方SDK', false],
    ['当前尚未使用的第三方SDK', true],
    ['現在の、および今後の再委託先', false],
    ['현재 및 향후 수탁업체', false],
  ])('below %s, planned: %s', (heading, planned) => {
    const table = '| Name | Purpose |\n|---|---|\n| Acmeware | Support |';
    expect(listedOn(`# Subprocessors\n\n## ${heading}\n\n${table}`)).toMatchObject([{ planned }]);
  });
});

describe('a table for each processor', () => {
  it('has labels in its first column, below the name or with it', () => {
    const card = (rows: string[]) => ['| | |', '|---|---|', ...rows.map((row) => `| ${row} |`), ''].join('\n');
    const page = `# Subprocessors\n\n## Cloudberry\n\n${card(['Purpose | Hosting', 'Location | Ireland'])}\n## 2. Mailpost\n\n${card(['Company | Mailpost GmbH', 'Purpose | Mail'])}`;
    expect(listedOn(page)).toMatchObject([
      { name: 'Cloudberry', purpose: 'Hosting', countries: ['IE'], line: 3 },
      { name: 'Mailpost GmbH', purpose: 'Mail', line: 14 },
    ]);
    const register = `# Register\n\n## Billing\n\n${card(['Purpose | Invoices', 'Sub-processors | Acmeware'])}`;
    expect(namesOn(register, 'register.md')).toEqual([]);
  });

  it('is not needed where a name and its address share a cell', () => {
    const page =
      '# Unterauftragnehmer\n\n| Unternehmen, Anschrift | Leistung |\n|---|---|\n| Mailpost GmbH, Hauptstraße 1, 50667 Köln, Deutschland | Mail |';
    expect(listedOn(page)).toMatchObject([{ name: 'Mailpost GmbH', seats: ['DE'], countries: [], purpose: 'Mail' }]);
  });
});

describe('a table of something else', () => {
  it.each([
    [
      'cookies',
      '# Privacy policy\n\nWe use sub-processors.\n\n## Cookies\n\n| Name | Provider | Purpose | Expiry |\n|---|---|---|---|\n| _sid | Acmeware | Session | 1 day |',
    ],
    [
      'cookies by their head',
      '# Subprocessors and cookies\n\n| Cookie | Provider | Purpose |\n|---|---|---|\n| _sid | Acmeware | Session |',
    ],
    [
      'open source',
      '# Third-party SDKs\n\n## Open source software\n\n| Name | Website |\n|---|---|\n| Libpng | https://libpng.example |',
    ],
    ['affiliates', '# Subprocessors\n\n## Our affiliates\n\n| Entity | Country |\n|---|---|\n| Acmeware UK Ltd | UK |'],
    [
      'changes',
      '# Subprocessors\n\n## Change log\n\n| Date | Description |\n|---|---|\n| 2026-01-01 | Acmeware added |',
    ],
    [
      'former ones',
      '# Subprocessors\n\n## Former subprocessors\n\n| Subprocessor | Purpose |\n|---|---|\n| Acmeware | Support |',
    ],
    [
      'certificates of vendors',
      '# Subprocessors\n\n## Certifications\n\n| Vendor | Website |\n|---|---|\n| Acmeware | https://acmeware.example |',
    ],
    [
      'a glossary',
      '# DPA\n\nThe sub-processors are listed elsewhere.\n\n## Definitions\n\n| Term | Description |\n|---|---|\n| Sub-processor | A third party |',
    ],
    [
      'purposes of an own register',
      '# Registre des traitements\n\n## Sous-traitance\n\n| Élément | Détail |\n|---|---|\n| Finalité | Facturation |\n| Sous-traitants | Acmeware |',
    ],
    ['customers on a page without processors', '# Customers\n\n| Company | Country |\n|---|---|\n| Acmeware | UK |'],
  ])('lists no processors: %s', (_, page) => {
    expect(namesOn(page, 'legal/page.md')).toEqual([]);
  });

  it('has rows that name nobody', () => {
    const page =
      '# Subprocessors\n\n| Name | Purpose |\n|---|---|\n| None | - |\n| Third-party mail provider | Mail |\n| To be selected | Support |\n| Any other | Mail |\n| 12 | Logs |\n| Acmeware | Support |\n| Name | Purpose |\n| Any.do | Lists |';
    expect(namesOn(page)).toEqual(['Acmeware', 'Any.do']);
  });
});
