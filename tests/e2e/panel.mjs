import { accessibilityFlaws } from './axe.mjs';
import { textsIn } from './texts.mjs';

/** Strapi keeps a person's language and look in the browser, and which of its own news they have read. */
const chooseLook = ({ language, theme }) => {
  // not of the page in a preview
  if (globalThis.top !== globalThis) return;
  localStorage.setItem('strapi-admin-language', language);
  localStorage.setItem('STRAPI_THEME', theme);
  const style = document.createElement('style');
  style.textContent = '*, *::before, *::after { animation: none !important; transition: none !important; }';
  document.addEventListener('DOMContentLoaded', () => document.head.append(style));
};

/** Whether no part of the page waits for the server any more. */
const isLoaded = (loading) => !document.querySelector('main')?.textContent.includes(loading);

const DESK = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

const QUIET_MS = 150;

/** Waits until the page has asked the server for nothing for a moment; sooner than Playwright, which waits for 500 ms. */
const quietWatch = (page) => {
  const open = new Set();
  let since = Date.now();
  const begin = (request) => open.add(request);
  const end = (request) => {
    open.delete(request);
    since = Date.now();
  };
  page.on('request', begin);
  page.on('requestfinished', end);
  page.on('requestfailed', end);
  // what the page before has asked for, a download say, may never end
  page.on('framenavigated', () => open.clear());
  return async () => {
    for (let left = QUIET_MS; left > 0; left = open.size > 0 ? QUIET_MS : since + QUIET_MS - Date.now())
      await page.waitForTimeout(left);
  };
};

/** Closes the banner in which Strapi tells its news. */
const dismissNews = async (page) => {
  const news = page.locator('a[href*="strapi.io/blog"]').first();
  const close = news.locator('xpath=ancestor::*[.//button][1]//button').first();
  if (await news.isVisible()) await close.click();
};

/**
 * The admin panel in a browser of its own, logged in.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {{ url: string, email: string, password: string, language?: string, theme?: 'light' | 'dark' }} options
 */
export const openPanel = async (browser, { url, email, password, language = 'en', theme = 'light' }) => {
  const context = await browser.newContext({ viewport: DESK, acceptDownloads: true });
  await context.addInitScript(chooseLook, { language, theme });
  const page = await context.newPage();
  const quiet = quietWatch(page);
  page.setDefaultTimeout(30_000);
  /** Exceptions that nobody caught, and answers that say that the server broke. */
  const troubles = [];
  page.on('pageerror', (error) => troubles.push(`exception in the page: ${error.message}`));
  page.on('response', (response) => {
    if (response.status() >= 500)
      troubles.push(`${response.status()} ${response.request().method()} ${response.url()}`);
  });

  await page.goto(`${url}/admin/auth/login`);
  await page.locator('input[name="email"]').fill(email);
  await page.locator('input[name="password"]').fill(password);
  await page.locator('button[type="submit"]').click();
  await page.waitForURL((address) => !address.pathname.includes('/auth/'));
  await page.locator('main').first().waitFor();

  const loading = textsIn(language)('common.loading');
  const settled = async () => {
    await page.locator('main h1').first().waitFor();
    await quiet();
    // a tab that was opened asks the server when the network has been idle already
    await page.waitForFunction(isLoaded, loading);
    await dismissNews(page);
  };

  return {
    page,
    language,
    theme,
    troubles,
    settled,
    /** Shows the panel on a telephone; otherwise on a desk. */
    narrow: (isNarrow) => page.setViewportSize(isNarrow ? PHONE : DESK),
    open: async (path) => {
      await page.goto(`${url}/admin${path}`);
      await settled();
    },
    /** Serious and critical findings of axe-core, a line each. */
    accessibilityFlaws: (within) => accessibilityFlaws(page, within),
    close: () => context.close(),
  };
};
