import fs from 'node:fs';
import { createRequire } from 'node:module';

import { textsIn } from './texts.mjs';

const AXE = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What is too bad to ship. */
const BAD = new Set(['serious', 'critical']);

/** Strapi keeps a person's language and look in the browser, and which of its own news they have read. */
const chooseLook = ({ language, theme }) => {
  localStorage.setItem('strapi-admin-language', language);
  localStorage.setItem('STRAPI_THEME', theme);
  const style = document.createElement('style');
  style.textContent = '*, *::before, *::after { animation: none !important; transition: none !important; }';
  document.addEventListener('DOMContentLoaded', () => document.head.append(style));
};

/** Whether no part of the page waits for the server any more. */
const isLoaded = (loading) => !document.querySelector('main')?.textContent.includes(loading);

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
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, acceptDownloads: true });
  await context.addInitScript(chooseLook, { language, theme });
  const page = await context.newPage();
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
    await page.waitForLoadState('networkidle');
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
    open: async (path) => {
      await page.goto(`${url}/admin${path}`);
      await settled();
    },
    /** Serious and critical findings of axe-core, a line each. */
    accessibilityFlaws: async (within) => {
      // not as a script of the page, which its content security policy forbids
      await page.evaluate(AXE);
      const { violations } = await page.evaluate((part) => globalThis.axe.run(part), within);
      return violations
        .filter(({ impact }) => BAD.has(impact))
        .flatMap(({ id, impact, nodes }) =>
          nodes.map(({ html, failureSummary }) => `${impact} ${id}: ${html}\n${failureSummary}`),
        );
    },
    close: () => context.close(),
  };
};
