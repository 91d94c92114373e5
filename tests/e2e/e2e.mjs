// `npm run test:e2e`: drives the admin panel in a real Chromium, on the packed plugin in a production build.
// `journey` or `shared-sites` runs that part alone.
// `--pictures` keeps what it looks at in docs/images; `--required` makes a missing Chromium a failure.
import '../../scripts/require-node.mjs';

import assert from 'node:assert/strict';

import { buildPlugin } from '../../scripts/build.mjs';
import { closingLine, namedChecks } from '../../scripts/checks.mjs';
import { runScript } from '../../scripts/shortcoming.mjs';
import { findChromium, launchChromium } from './chromium.mjs';
import { journey } from './journey.mjs';
import { startProductionApp } from './production-app.mjs';
import { sharedSites } from './shared-sites.mjs';

/** In this order: the journey begins on an empty database. */
const PARTS = { journey, 'shared-sites': sharedSites };

const keepPictures = process.argv.includes('--pictures');
const required = process.argv.includes('--required');
const named = Object.keys(PARTS).filter((name) => process.argv.includes(name));
const parts = named.length === 0 ? Object.keys(PARTS) : named;

await runScript(async () => {
  if (findChromium() === undefined) {
    console.log('Not run: there is no Chromium here. Install one, or name its program in CHROMIUM.');
    return required ? 1 : 0;
  }
  await buildPlugin();
  const app = await startProductionApp();
  const browser = await launchChromium();
  const { check, counts } = namedChecks();
  try {
    for (const name of parts) {
      const troubles = await PARTS[name]({ browser, login: app.login, check, keepPictures });
      await check(`nothing broke in the page or on the server (${name})`, () => assert.deepEqual(troubles, []));
    }
  } finally {
    await browser.close();
    await app.stop();
  }
  console.log(`\n${closingLine(counts)}`);
  return counts.failed === 0 ? 0 : 1;
});
