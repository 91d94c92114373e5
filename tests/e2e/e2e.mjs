// `npm run test:e2e`: drives the admin panel in a real Chromium, on the packed plugin in a production build.
// `--help` lists the choices.
import '../../scripts/require-node.mjs';

import assert from 'node:assert/strict';
import path from 'node:path';

import { buildPlugin } from '../../scripts/build.mjs';
import { closingLine, namedChecks } from '../../scripts/checks.mjs';
import { ROOT } from '../../scripts/root.mjs';
import { runScript, Shortcoming } from '../../scripts/shortcoming.mjs';
import { step } from '../../scripts/step.mjs';
import { adminApi } from './admin-api.mjs';
import { findChromium, launchChromium } from './chromium.mjs';
import { fewRights } from './few-rights.mjs';
import { findings } from './findings.mjs';
import { conflicts } from './conflicts.mjs';
import { coverage } from './coverage.mjs';
import { forms } from './forms.mjs';
import { journey } from './journey.mjs';
import { moved } from './moved.mjs';
import { narrow } from './narrow.mjs';
import { openPanel } from './panel.mjs';
import { buildProductionApp, startProductionApp } from './production-app.mjs';
import { requests } from './requests.mjs';
import { sharedSites } from './shared-sites.mjs';
import { source } from './source.mjs';
import { versions } from './versions.mjs';
import { verification } from './verification.mjs';

/** In this order: the journey begins on an empty database. */
const PARTS = {
  journey,
  'shared-sites': sharedSites,
  verification,
  findings,
  conflicts,
  coverage,
  forms,
  moved,
  requests,
  versions,
  source,
  'few-rights': fewRights,
  narrow,
};

const HELP = `Drives the admin panel in a real Chromium, on the packed plugin in a production build.

  npm run test:e2e -- [PART …] [--pictures[=FOLDER]] [--built] [--required]

  PART         ${Object.keys(PARTS).join(', ')}; without one all of them
  --pictures   keep what is looked at, in docs/images or another folder
  --built      on the application of the last run, as it was built then
  --required   fail where there is no Chromium
`;

const IMAGES = path.join(ROOT, 'docs/images');
const OPTIONS = /^(--pictures(=.+)?|--built|--required|--help|-h)$/;

const args = process.argv.slice(2);
const pictures = args.flatMap((arg) => (arg.startsWith('--pictures') ? [arg.split('=')[1] ?? IMAGES] : []))[0];
const required = args.includes('--required');
const named = Object.keys(PARTS).filter((name) => args.includes(name));
const parts = named.length === 0 ? Object.keys(PARTS) : named;
const unknown = args.filter((arg) => !(arg in PARTS) && !OPTIONS.test(arg));

await runScript(async () => {
  if (args.includes('--help') || args.includes('-h')) {
    console.log(HELP);
    return 0;
  }
  if (unknown.length > 0) throw new Shortcoming(`Unknown: ${unknown.join(' ')}\n\n${HELP}`);
  if (findChromium() === undefined) {
    console.log('Not run: there is no Chromium here. Install one, or name its program in CHROMIUM.');
    return required ? 1 : 0;
  }
  if (!args.includes('--built')) {
    await buildPlugin();
    await buildProductionApp();
  }
  const app = await startProductionApp();
  const browser = await launchChromium();
  const { check, counts } = namedChecks();
  try {
    const panel = await openPanel(browser, app.login);
    const chinese = await openPanel(browser, { ...app.login, language: 'zh-Hans', theme: 'dark' });
    const given = { panel, chinese, browser, url: app.login.url, setClock: app.setClock, check, pictures };
    for (const name of parts) {
      // a login does not last for all parts
      const api = await adminApi(app.login);
      await step(name, async () => PARTS[name]({ ...given, api }));
      const troubles = [panel, chinese].flatMap((each) => each.troubles.splice(0));
      await check(`nothing broke in the page or on the server (${name})`, () => assert.deepEqual(troubles, []));
    }
  } finally {
    await browser.close();
    await app.stop();
  }
  console.log(`\n${closingLine(counts)}`);
  return counts.failed === 0 ? 0 : 1;
});
