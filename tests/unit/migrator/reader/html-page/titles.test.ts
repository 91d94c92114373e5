import { htmlPage } from '../../../../../migrator/reader/html-page/html-page';

const TEXT = '<p>We protect the data of our customers.</p>';
const CRUMBS = '<ol class="breadcrumb"><li><a href="/">Home</a></li><li>GDPR</li></ol>';

const titleOf = (body: string, metaTitle = ''): [string | undefined, string | undefined, string] => {
  const head = metaTitle === '' ? '' : `<title>${metaTitle}</title>`;
  const page = htmlPage(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`, {
    ...{ isDocument: true, isTitled: false },
  });
  if (page === null || 'refused' in page) throw new Error('not read');
  return [page.title?.text, page.title?.source, page.markdown.trim()];
};
const WORDS = 'We protect the data of our customers.';

describe('of several candidates the one that a document prints above its text is its title', () => {
  it.each([
    ['a heading and a crumb', `${CRUMBS}<h2>Get Started：Support GDPR Accountability</h2>${TEXT}`, ''],
    ['a heading, a crumb and the head', `${CRUMBS}<h2>Get Started：Support GDPR Accountability</h2>${TEXT}`, 'GDPR'],
  ])('%s', (_name, body, metaTitle) => {
    expect(titleOf(body, metaTitle)).toEqual([
      'Get Started：Support GDPR Accountability',
      'heading',
      `## Get Started：Support GDPR Accountability\n\n${WORDS}`,
    ]);
  });

  it.each([
    ['the hero of all pages', `<div class="hero"><h1>Acme Trust Center</h1></div><main><h2>Audits</h2>${TEXT}</main>`],
    ['the name of the site', `<header><h1><a href="/">Acme</a></h1></header><main><h2>Audits</h2>${TEXT}</main>`],
    [
      'the name of the site, without main',
      `<header><h1><a href="../index.html">Acme</a></h1></header><h2>Audits</h2>${TEXT}`,
    ],
    [
      'its logo',
      `<h1><a href="https://acme.example/"><img src="l.png" alt="Acme"></a></h1><main><h2>Audits</h2>${TEXT}</main>`,
    ],
  ])('the heading of its text, and not %s', (_name, body) => {
    expect(titleOf(body, 'Audits - Acme')).toEqual(['Audits', 'h1', WORDS]);
  });

  it('the heading of the first level, where it is no name of the site', () => {
    const body = `<header><h1><a href="/audits/">Our audits</a></h1></header><main><h2>Scope</h2>${TEXT}</main>`;
    expect(titleOf(body, 'Audits - Acme').slice(0, 2)).toEqual(['Our audits', 'h1']);
  });
});

describe('the name of the site is no title where the head has another part', () => {
  const BANNER = '<table><tr><td><font size=6>Acme Inc</font></td></tr>';
  it.each([
    ['a heading', `<h2>Acme Inc</h2><p>Welcome.</p><h3>Privacy Policy</h3>${TEXT}`],
    ['one of the first level', `<h1>Acme Inc</h1><p>Welcome.</p><h3>Privacy Policy</h3>${TEXT}`],
    ['a banner', `${BANNER}<tr><td><h3>Privacy Policy</h3>${TEXT}</td></tr></table>`],
  ])('beside the heading of the page: %s', (_name, body) => {
    expect(titleOf(body, 'Acme Inc - Privacy Policy').slice(0, 2)).toEqual(['Privacy Policy', 'h1']);
  });

  it.each([
    ['Data Security | Acme', `<h2>Acme</h2>${TEXT}`],
    ['Data Security | Acme', `<h1>Acme</h1>${TEXT}`],
    ['隐私政策_阿克米', `<h2>阿克米</h2>${TEXT}`],
  ])('alone: %s %s', (metaTitle, body) => {
    expect(titleOf(body, metaTitle).slice(0, 2)).toEqual([metaTitle, 'metaTitle']);
  });
});

describe('the first heading is that of a section', () => {
  it.each([
    ['behind text', `<p>All of it.</p><h2>Scope of it</h2>${TEXT}`],
    ['beside others of its rank', `<h2>Who we are</h2>${TEXT}<h2>Where we are</h2>${TEXT}`],
    ['named as one', `<h2>1. Definitions</h2>${TEXT}`],
  ])('%s', (_name, body) => {
    expect(titleOf(body, 'Audits - Acme').slice(0, 2)).toEqual(['Audits - Acme', 'metaTitle']);
  });

  it('and a crumb names the page that has no other heading', () => {
    expect(titleOf(`${CRUMBS}<h2>1. Definitions</h2>${TEXT}`).slice(0, 2)).toEqual(['GDPR', 'breadcrumb']);
  });
});
