import fs from 'node:fs';

import { Shortcoming } from '../../scripts/shortcoming.mjs';

const PLACES = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The path of a Chromium on this machine; `undefined` without one. */
export const findChromium = () => PLACES.find((place) => place && fs.existsSync(place));

/** Starts Chromium without a window, and without calls to anybody but the page's own server. */
export const launchChromium = async () => {
  const executablePath = findChromium();
  if (executablePath === undefined)
    throw new Shortcoming('There is no Chromium here. Install one, or name its program in CHROMIUM.');
  const { chromium } = await import('playwright-core');
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-dev-shm-usage',
      '--font-render-hinting=none',
    ],
  });
};
