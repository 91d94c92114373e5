import assert from 'node:assert/strict';

import { adminSession } from '../../scripts/admin-session.mjs';
import { closingLine, namedChecks } from '../../scripts/checks.mjs';
import { accessibilityFlaws } from './axe.mjs';
import { findChromium, launchChromium } from './chromium.mjs';
import { expireClaim } from './expired-claim.mjs';
import { openHostilePages } from './hostile-page.mjs';
import { openPanel } from './panel.mjs';
import { previewDrafts } from './preview.mjs';

/** A word that a page in this language has, to search for. */
const SEARCHES = { en: 'storage', 'zh-CN': '存储' };
/** The start pages, which are the site's own. */
const HOMES = ['/', '/zh-CN/'];
const PHONE = { width: 390, height: 844 };

/** A page as a browser has it: its language, links and the like. */
const look = () => {
  const here = globalThis.location.origin;
  const anchors = [...document.querySelectorAll('a[href]')].map(({ href }) => href);
  const meta = (selector) => [...document.querySelectorAll(selector)];
  return {
    lang: document.documentElement.lang,
    title: document.title,
    description: document.querySelector('meta[name=description]')?.content ?? '',
    headings: meta('h1').length,
    withoutAlt: meta('img:not([alt])').length,
    brokenImages: meta('img').filter(({ complete, naturalWidth }) => complete && naturalWidth === 0).length,
    ids: meta('[id]').map(({ id }) => id),
    alternates: meta('link[rel=alternate][hreflang]').map(({ hreflang, href }) => ({
      hreflang,
      path: new URL(href).pathname,
    })),
    links: anchors.filter((href) => href.startsWith(here)).map((href) => href.slice(here.length)),
    kinds: meta('script[type="application/ld+json"]').flatMap(({ textContent }) =>
      JSON.parse(textContent)['@graph'].map((node) => node['@type']),
    ),
    isTooWide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
  };
};

const openPages = async (browser, options) => {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const troubles = [];
  page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('request', (request) => troubles.push(...(isForeign(request.url(), options.baseURL) ? [request.url()] : [])));
  return { context, page, troubles };
};

const isForeign = (address, siteUrl) => !address.startsWith(`${siteUrl}/`) && !address.startsWith('data:');

/** Addresses that a browser does not show as a page of the site. */
const FILE = /\.(?:pdf|txt|xml)$/;

const pathOf = (link) => link.replace(/[#?].*$/, '');

/** Follows every link from the start page, but those that the import has reported; answers what each page says, by path. */
const crawl = async (page, start, isReported) => {
  const seen = new Map();
  const left = [start];
  for (let path = left.shift(); path !== undefined; path = left.shift()) {
    if (seen.has(path) || isReported(path)) continue;
    // to look at XML, Chromium draws a page of its own, with styles that the site allows nobody
    const response = FILE.test(path) ? await page.request.get(path) : await page.goto(path, { waitUntil: 'load' });
    const isPage = response.headers()['content-type']?.startsWith('text/html') === true;
    const said = isPage ? await page.evaluate(look) : null;
    seen.set(path, { status: response.status(), said, flaws: isPage ? await accessibilityFlaws(page, 'html') : [] });
    left.push(...(said?.links ?? []).map(pathOf).filter((to) => !seen.has(to)));
  }
  return seen;
};

const allOf = (pages, find) => [...pages].flatMap(([path, { said }]) => (said === null ? [] : find(path, said)));

const brokenFragments = (pages) =>
  allOf(pages, (path, { links }) =>
    links
      .filter((link) => /#./.test(link))
      .filter((link) => !pages.get(pathOf(link))?.said?.ids.includes(decodeURIComponent(link.split('#')[1])))
      .map((link) => `${path} -> ${link}`),
  );

/** Languages that a page names, and that do not name it back. */
const oneSided = (pages) =>
  allOf(pages, (path, { alternates }) =>
    alternates
      .filter(({ path: to }) => !pages.get(to)?.said?.alternates.some((back) => back.path === path))
      .map(({ path: to }) => `${path} -> ${to}`),
  );

/** The addresses that a sitemap or a feed names; throws where it is not XML. */
const namedIn = async (page, address) => {
  const found = await page.evaluate(async (from) => {
    const text = await (await fetch(from)).text();
    const xml = new globalThis.DOMParser().parseFromString(text, 'application/xml');
    if (xml.querySelector('parsererror')) return null;
    return [...xml.querySelectorAll('loc, entry > link')].map((node) => node.getAttribute('href') ?? node.textContent);
  }, address);
  assert.notEqual(found, null, `${address} is no XML`);
  return found;
};

const searchFor = async (page, path, query) => {
  await page.goto(path);
  await page.getByRole('searchbox').fill(query);
  await page.locator('search a').first().waitFor({ timeout: 10_000 });
  return page.locator('search a').count();
};

const inBrowser = async (browser, siteUrl, { check, isReported, strapiUrl, login, setClock, atRest, importFolder }) => {
  const light = await openPages(browser, { baseURL: siteUrl, colorScheme: 'light' });
  const pages = await crawl(light.page, '/', isReported);
  console.log(`  ${pages.size} addresses`);
  await check('every link leads to a page', () => {
    assert.ok(pages.size > 20);
    assert.deepEqual(
      [...pages].filter(([, { status }]) => status !== 200).map(([path]) => path),
      [],
    );
  });
  await check('every fragment is there', () => assert.deepEqual(brokenFragments(pages), []));
  await check('each page has a description for search engines', () =>
    assert.deepEqual(
      allOf(pages, (path, { description }) => (description === '' ? [path] : [])),
      [],
    ),
  );
  await check('each page names its language, and has one first heading', () => {
    assert.deepEqual(
      allOf(pages, (path, { lang }) => (lang in SEARCHES ? [] : [`${path}: ${lang}`])),
      [],
    );
    assert.deepEqual(
      allOf(pages, (path, { headings }) => (headings === 1 ? [] : [`${path}: ${headings}`])),
      [],
    );
    assert.deepEqual(Object.keys(SEARCHES).sort(), [...new Set(allOf(pages, (_, { lang }) => [lang]))].sort());
  });
  await check('languages of a page name each other', () => assert.deepEqual(oneSided(pages), []));
  await check('every image is there, and described', () =>
    assert.deepEqual(
      allOf(pages, (path, said) => (said.withoutAlt + said.brokenImages === 0 ? [] : [path])),
      [],
    ),
  );
  await check('no serious finding of axe-core in light colours', () =>
    assert.deepEqual(
      [...pages].flatMap(([path, { flaws }]) => flaws.map((flaw) => `${path}: ${flaw}`)),
      [],
    ),
  );
  await check('each page of the content says what it is to machines', () =>
    assert.deepEqual(
      allOf(pages, (path, { kinds }) =>
        HOMES.includes(path) || kinds.some((kind) => kind.endsWith('Page')) ? [] : [path],
      ),
      [],
    ),
  );
  await check('the sitemap names every page, and the feeds name pages', async () => {
    const here = (urls) => urls.filter((url) => url.startsWith(siteUrl)).map((url) => url.slice(siteUrl.length));
    const listed = here(await namedIn(light.page, '/sitemap.xml'));
    const content = allOf(pages, (path) => (HOMES.includes(path) ? [] : [path]));
    assert.deepEqual(listed.toSorted(), content.toSorted());
    for (const home of HOMES) {
      // documents are downloaded from Strapi
      const fed = here(await namedIn(light.page, `${home}atom.xml`));
      assert.ok(fed.length > 1);
      assert.deepEqual(
        fed.filter((path) => !pages.has(path)),
        [],
      );
    }
  });
  for (const [lang, query] of Object.entries(SEARCHES)) {
    const [start] = allOf(pages, (path, said) => (said.lang === lang ? [path] : []));
    await check(`the search finds “${query}”`, async () => assert.ok((await searchFor(light.page, start, query)) > 0));
  }
  await check('an unknown address is not found', async () => {
    const answer = await fetch(`${siteUrl}/no/such/page/`);
    assert.equal(answer.status, 404);
    assert.match(await answer.text(), /<h1>This page does not exist<\/h1>/);
  });
  const dark = await openPages(browser, { baseURL: siteUrl, colorScheme: 'dark', viewport: PHONE });
  const darkPages = await crawl(dark.page, '/', isReported);
  await check('no serious finding of axe-core in dark colours, on a phone', () =>
    assert.deepEqual(
      [...darkPages].flatMap(([path, { flaws }]) => flaws.map((flaw) => `${path}: ${flaw}`)),
      [],
    ),
  );
  await check('no page is wider than a phone', () =>
    assert.deepEqual(
      allOf(darkPages, (path, { isTooWide }) => (isTooWide ? [path] : [])),
      [],
    ),
  );
  await check('no error, no request to anybody else, no cookie', async () => {
    assert.deepEqual([...light.troubles, ...dark.troubles], []);
    assert.deepEqual(await light.context.cookies(), []);
  });
  const paths = [
    ...HOMES,
    ...allOf(pages, (path, { kinds }) => (kinds.length > 0 && !HOMES.includes(path) ? [path] : [])),
  ];
  // Strapi lets one account log in five times in five minutes
  const ask = await adminSession(strapiUrl, login);
  const panel = { ...(await openPanel(browser, { url: strapiUrl, ...login })), url: strapiUrl };
  await previewDrafts({ siteUrl, strapiUrl, ask, panel, check });
  await openHostilePages(browser, { siteUrl, strapiUrl, ask, panel, check, importFolder });
  await panel.close();
  // a build for another change would be without the claim as well
  await atRest();
  await expireClaim(light.page, { siteUrl, strapiUrl, setClock, check, paths });
};

/**
 * Looks at every page of a running example site in Chromium; answers the code to exit with. Without a Chromium it says so, and
 * has looked at nothing.
 *
 * @param {string} siteUrl
 * @param {{
 *   isReported: (path: string) => boolean,
 *   strapiUrl: string,
 *   login: { email: string, password: string },
 *   setClock: (instant: string) => void,
 *   atRest: () => Promise<void>,
 *   importFolder: (folder: string, site: string) => Promise<void>,
 * }} options `isReported`: a link that is broken in the source, as its import says; `setClock`: Strapi's, for the last check; `atRest`: when the site is built with every change
 */
export const checkSite = async (siteUrl, options) => {
  if (findChromium() === undefined) {
    console.log('The pages of the site were not looked at: there is no Chromium here.');
    return 0;
  }
  const { check, counts } = namedChecks();
  const browser = await launchChromium();
  try {
    await inBrowser(browser, siteUrl, { check, ...options });
  } finally {
    await browser.close();
  }
  console.log(`\n${closingLine(counts)}`);
  return counts.failed === 0 ? 0 : 1;
};
