import path from 'node:path';

import { launchChromium } from './chromium.mjs';

/** The parts of the example site in the documentation, by the name of the picture. */
const SHOWN = {
  'site-en-light': { page: '/', colorScheme: 'light' },
  'site-zh-CN-light': { page: '/zh-CN/', colorScheme: 'light' },
};

/** Writes the pictures of a running example site into a folder. */
export const takeSitePictures = async (siteUrl, folder) => {
  const browser = await launchChromium();
  try {
    for (const [name, { page: address, colorScheme }] of Object.entries(SHOWN)) {
      const context = await browser.newContext({
        baseURL: siteUrl,
        colorScheme,
        viewport: { width: 1280, height: 800 },
      });
      const page = await context.newPage();
      await page.goto(address, { waitUntil: 'networkidle' });
      await page.screenshot({ path: path.join(folder, `${name}.png`) });
      await context.close();
    }
  } finally {
    await browser.close();
  }
};
