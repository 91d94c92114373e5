import { defaultSiteRules, readPage, readSite, type PageDraft } from '../../../../migrator';

const RULES = { ...defaultSiteRules, locales: ['en', 'de'], localeAliases: {} };
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const document = (body: string, head = '<title>Privacy - Acme</title>'): string =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
const read = (body: string, head?: string): PageDraft =>
  readPage({ path: 'a.html', bytes: bytes(document(body, head)) }, RULES);

const MENU = ['a', 'b', 'c'].map((name) => `<a href="${name}.html">Page ${name}</a><br>`).join('');
const FILES =
  '<a href="soc2.pdf">SOC 2 report</a><br><a href="iso.pdf">ISO certificate</a><br><a href="pentest.pdf?v=2">Pentest summary</a>';
const LONG = '<p>Auditors read our controls each year, and we publish what they write about them for everyone.</p>';
const TEXT = '<p>We keep logs for 30 days, and delete them afterwards.</p>';

describe('a table that lays a document out', () => {
  it.each([
    ['with its title in a cell', `<h1>Privacy</h1>${TEXT}`],
    ['with its text in another table', `<table><tr><td><h1>Privacy</h1></td></tr><tr><td>${TEXT}</td></tr></table>`],
    [
      'with a line in large type',
      `<table><tr><td><b><font size="5">Privacy</font></b></td></tr><tr><td>${TEXT}</td></tr></table>`,
    ],
  ])('is dissolved, and its menu is left out: %s', (_name, content) => {
    const { title, source, findings } = read(`<table width="800"><tr><td>${MENU}</td><td>${content}</td></tr></table>`);
    expect([title, source.text.trim()]).toEqual(['Privacy', 'We keep logs for 30 days, and delete them afterwards.']);
    expect(findings.map(({ code, message }) => [code, message])).toEqual([
      ['HTML_LEFT_OUT', expect.stringContaining('3 links was removed as a menu; the first leads to a.html.')],
    ]);
  });

  it.each([
    ['beside its text', `<table><tr><td><h2>Overview</h2>${LONG}</td><td>${FILES}</td></tr></table>`],
    [
      'in a row below it',
      `<table><tr><td>${LONG}</td></tr><tr><td>Downloads</td></tr><tr><td>${FILES}</td></tr></table>`,
    ],
    [
      'in a list',
      `<table role="presentation"><tr><td>${LONG}</td><td><ul><li>${FILES.replaceAll('<br>', '<li>')}</ul></td></tr></table>`,
    ],
  ])('keeps links to files: %s', (_name, table) => {
    const { source, findings } = read(`<h1>Audits</h1>${table}`);
    for (const file of ['soc2.pdf', 'iso.pdf', 'pentest.pdf?v=2']) expect(source.text).toContain(`](${file})`);
    expect(findings).toEqual([]);
  });

  it('keeps a list of links that is the text, and a table of data', () => {
    const list = `<h1>Documents</h1><table><tr><td><h2>Legal</h2></td></tr><tr><td>${MENU}</td></tr></table>`;
    expect(read(list).source.text).toContain('[Page b](b.html)');
    const data = `<h1>Plans</h1><table><tr><th>Plan</th><th>Pages</th></tr><tr><td>Basic</td><td>${MENU}</td></tr></table>`;
    expect(read(data).source.text).toContain('<td>Basic</td>');
    const inner = '<table><tr><td>99.9%</td></tr></table>';
    const nested = `<h1>Plans</h1><table><tr><th>Plan</th><th>Uptime</th></tr><tr><td>Basic</td><td>${inner}</td></tr></table>`;
    expect(read(nested).source.text).toContain('| Basic | 99.9% |');
  });
});

describe('the title of a document without a heading of the first level', () => {
  it.each([
    ['Privacy - Acme', '<h2>Privacy</h2>', 'Privacy', 'h1'],
    ['Acme | Privacy', '<p style="font-size:24px">Privacy</p>', 'Privacy', 'h1'],
    ['Privacy - Acme', '<h2>Overview</h2>', 'Privacy - Acme', 'metaTitle'],
    ['Our privacy - Acme', '<p>All of it.</p><h2>Privacy</h2>', 'Our privacy - Acme', 'metaTitle'],
  ])('is what it prints, if its head repeats that: %s, %s', (meta, heading, title, source) => {
    const draft = read(`${heading}${TEXT}`, `<title>${meta}</title>`);
    expect([draft.title, draft.titleSource]).toEqual([title, source]);
    expect(draft.source.text.includes('## ')).toBe(source === 'metaTitle');
  });
});

describe('a document whose text a script writes', () => {
  const SCRIPT = '<script src="/app.js"></script>';
  const codes = (body: string): string[] => read(body).findings.map(({ code }) => code);

  it.each([
    '<div id="root">Loading…</div>',
    '<div id="app"></div>',
    '<p>Please wait</p>',
    '<p>© Acme</p><div id="root"></div>',
  ])('is told: %s', (body) => {
    expect(codes(`${body}${SCRIPT}`)).toEqual(['PAGE_NO_BODY']);
    expect(read(`${body}${SCRIPT}`).findings[0]?.hint).toContain('browser');
  });

  it.each([
    ['<p>Please wait</p>'],
    [`<p>Call +49 30 1234567 for questions.</p>${SCRIPT}`],
    [`<h1>Privacy</h1><p>Soon.</p>${SCRIPT}`],
    [`${TEXT}${TEXT}${SCRIPT}`],
    [`<p>See <a href="b.html">b</a></p>${SCRIPT}`],
  ])('is not one with text of its own: %s', (body) => {
    expect(codes(body)).toEqual([]);
  });
});

it.each([
  ['<meta property="article:modified_time" content="2024-03-05T10:00:00+00:00">', '', '2024-03-05'],
  ['<meta name="DCTERMS.modified" content="2024-03">', '', '2024-03'],
  ['<meta name="last-modified" content="yesterday">', '', null],
  ['<meta name="last-modified" content="05.03.2024">', '', null],
  ['<meta name="last-modified" content="03/2024">', '', null],
  ['<meta property="article:modified_time" content="2024-03-05">', '<p>Last updated: May 1, 2023</p>', '2023-05-01'],
])('has the date of its head, if it prints none: %s %s', (head, printed, date) => {
  expect(read(`<h1>Privacy</h1>${printed}${TEXT}`, head).sourceDate).toBe(date);
});

it('begins the addresses of images that load later, and of frames, at the base', () => {
  const { source } = read(
    '<h1>Privacy</h1><img data-src="a.png" alt="A"><img src="b.png" alt="B"><iframe src="c.html"></iframe>',
    '<base href="/trust/">',
  );
  expect(source.text.match(/\((\/trust\/[\w.]+)\)/g)).toEqual(['(/trust/a.png)', '(/trust/b.png)', '(/trust/c.html)']);
});

it('shows what elements that scripts define hold, and no tags of them', () => {
  const { source, findings } = read(
    `<h1>Privacy</h1><app-bar></app-bar><app-text id="a"><p>We keep <x-b>logs</x-b> for 30 days.</p></app-text>`,
  );
  expect([source.text.trim(), findings]).toEqual(['We keep logs for 30 days.', []]);
});

it.each([
  ['<div><my-stat>27001</my-stat><my-stat>2022</my-stat></div>', '27001\n\n2022'],
  ['<my-stat>27001</my-stat> <my-stat>2022</my-stat>', '27001\n\n2022'],
  ['<p>ISO <my-stat>27001</my-stat><my-stat>2022</my-stat>.</p>', 'ISO 27001 2022.'],
  ['<p><my-stat>27001</my-stat><my-stat>2022</my-stat></p>', '27001 2022'],
  ['<p>A <b><x-a>b</x-a></b><x-a>c</x-a></p>', 'A **b**c'],
  ['<acme-card>First text.</acme-card><acme-card>Second text.</acme-card>', 'First text.\n\nSecond text.'],
  [
    '<acme-grid><acme-card><x-b>First</x-b> text.</acme-card><acme-card>Second.</acme-card></acme-grid>',
    'First text.\n\nSecond.',
  ],
  ['<p>See <x-note><p>First text.</p></x-note><x-note>Second.</x-note>', 'See\n\nFirst text.\n\nSecond.'],
])('keeps elements apart that scripts define: %s', (body, shown) => {
  expect(read(`<h1>Privacy</h1>${body}`).source.text.trim()).toBe(shown);
});

it('tells of links in code, of which the text stays', () => {
  const { source, findings } = read(
    '<h1>Privacy</h1><pre><a href="#1" id="1">1</a> fn <a href="b.html">b</a>() <a href="c.html">c</a></pre>',
  );
  expect(source.text).toContain('fn b() c');
  expect(findings.map(({ code, message }) => [code, message])).toEqual([
    ['HTML_LEFT_OUT', expect.stringContaining('of 2, such as b.html,')],
  ]);
});

describe('links of a page to itself in another language', () => {
  const pairs = (english: string, german: string) =>
    readSite(
      [
        { path: 'privacy.html', bytes: bytes(document(`<h1>Privacy</h1>${TEXT}${english}`)) },
        {
          path: 'de/datenschutz.html',
          bytes: bytes(document(`<h1>Datenschutz</h1>${TEXT}${german}`).replace('lang="en"', 'lang="de"')),
        },
      ],
      RULES,
    ).files.map(({ translations }) => translations);

  it.each([
    ['<a hreflang="de" href="de/datenschutz.html">Deutsch</a>', '<a hreflang="en" href="../privacy.html">English</a>'],
    ['<a hreflang="de-DE" href="de/datenschutz.html">DE</a>', '<a hreflang="en" href="../privacy.html">Englisch</a>'],
    [
      '<a rel="alternate" hreflang="de" href="de/datenschutz.html">In German</a>',
      '<a rel="alternate" hreflang="en" href="/privacy.html">Zurück</a>',
    ],
  ])('join them: %s', (english, german) => {
    expect(pairs(english, german)).toEqual([['privacy.html'], ['de/datenschutz.html']]);
  });

  it('join nothing where the other page does not lead back', () => {
    const link = '<a hreflang="de" href="de/datenschutz.html">Deutsch</a>';
    expect(pairs(link, '')).toEqual([[], []]);
    expect(pairs(link, '<a hreflang="en" href="../privacy.html">Our policy</a>')).toEqual([[], []]);
  });

  const PATHS = ['en/legal.html', 'en/privacy.html', 'zh/index.html'];
  it.each([
    ['without a front page in English', PATHS, {}],
    [
      'with one',
      ['en/index.html', ...PATHS],
      { 'en/index.html': ['zh/index.html'], 'zh/index.html': ['en/index.html'] },
    ],
  ])('join no page to a front page that does not lead back: %s', (_name, paths, joined: Record<string, string[]>) => {
    const { files } = readSite(
      paths.map((path) => {
        const isEnglish = path.startsWith('en/');
        const [en, zh] = isEnglish ? [`/${path}`, '/zh/'] : ['/en/', `/${path}`];
        const links = `<a hreflang="en" href="${en}">English</a> <a hreflang="zh" href="${zh}">中文</a>`;
        const text = isEnglish ? TEXT : '<p>日志保存三十天，之后删除。</p>';
        const words = document(`<h1>${path}</h1>${links}${text}`);
        return { path, bytes: bytes(isEnglish ? words : words.replace('lang="en"', 'lang="zh"')) };
      }),
      { ...RULES, locales: ['en', 'zh'] },
    );
    const told = files.flatMap(({ findings }) => findings.map(({ code }) => code));
    expect(told.filter((code) => code.startsWith('GROUP_'))).toEqual([]);
    for (const { path, group, translations } of files) {
      expect(translations).toEqual(joined[path] ?? []);
      if (path === 'zh/index.html') expect(group).not.toBe('legal');
    }
  });
});
