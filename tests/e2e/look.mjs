import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';

import { textFlaws } from './texts.mjs';

const seenTexts = (page, within) =>
  page.evaluate((part) => {
    const walker = document.createTreeWalker(document.querySelector(part), NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) texts.push(walker.currentNode.textContent.trim());
    return texts.filter(Boolean);
  }, within);

/** Texts that are cut off without an ellipsis, or that stick out of the window; a wide table may be scrolled. */
const clippedTexts = (page, within) =>
  page.evaluate((part) => {
    const width = document.documentElement.clientWidth;
    return [...document.querySelector(part).querySelectorAll('button, a, h1, h2, label, th')].flatMap((element) => {
      const { left, right, width: own } = element.getBoundingClientRect();
      const isScrolled = (outer) =>
        outer !== null && (getComputedStyle(outer).overflowX === 'auto' || isScrolled(outer.parentElement));
      const isOut = own > 0 && (right > width + 1 || left < -1) && !(element.closest('table') && isScrolled(element));
      const isCut =
        element.scrollWidth > element.clientWidth + 1 &&
        getComputedStyle(element).overflow === 'hidden' &&
        getComputedStyle(element).textOverflow !== 'ellipsis';
      return isOut || isCut ? [element.textContent.trim()] : [];
    });
  }, within);

/**
 * Looks at the page that a panel shows: raw keys, English in Chinese, clipped texts, and what axe-core finds.
 *
 * @param {{ check: Function, pictures?: string, strapis?: string[] }} options `pictures`: the folder that keeps
 * them; `strapis`: words of Strapi's that it does not translate
 */
export const looker =
  ({ check, pictures, strapis = [] }) =>
  async (panel, name, within = 'main') => {
    const { page, language, theme } = panel;
    const look = `${name} in ${language}, ${theme}`;
    await panel.settled();
    if (pictures !== undefined) {
      fs.mkdirSync(pictures, { recursive: true });
      await page.screenshot({ path: path.join(pictures, `${name}-${language}-${theme}.png`) });
    }
    await check(`${look}: no raw key, no foreign word, nothing clipped`, async () => {
      const seen = await seenTexts(page, within);
      assert.deepEqual(
        textFlaws(
          seen.filter((text) => !strapis.includes(text)),
          language,
        ),
        [],
      );
      assert.deepEqual(await clippedTexts(page, within), []);
    });
    await check(`${look}: no serious finding of axe-core`, async () => {
      assert.deepEqual(await panel.accessibilityFlaws(within), []);
    });
  };
