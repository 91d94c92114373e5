// `npm run demo`: from a clean clone to a running Strapi with an imported, published legacy site.
// `npm run demo -- --check` stops as soon as the printed addresses have answered.
import './require-node.mjs';

import path from 'node:path';

import { buildAdmin, buildPlugin } from './build.mjs';
import { ensureDemoAdmin } from './demo-admin.mjs';
import { demoPageUrls } from './demo-pages.mjs';
import { demoSettings } from './demo-settings.mjs';
import { installDependencies, requireDatabaseDriver, warnAboutMemory } from './machine.mjs';
import { PLAYGROUND, ROOT } from './root.mjs';
import { run, tail } from './run.mjs';
import { runScript, Shortcoming } from './shortcoming.mjs';
import { step } from './step.mjs';
import { freePort, startStrapi } from './strapi.mjs';

/** Done, or done with files that were refused or entries that a person has to settle: the site can be looked at. */
const IMPORTED = [0, 3, 4];

const importSite = (env) =>
  step('Importing the sample site', async () => {
    const program = path.join(ROOT, 'bin/strapi-compliance.js');
    const args = ['apply', 'playground/legacy-site', '--app', 'playground', '--publish', '--yes'];
    const { code, output } = await run(process.execPath, [program, ...args], { env });
    if (!IMPORTED.includes(code)) throw new Shortcoming(`The import failed:\n${tail(output)}`);
    console.log(tail(output, 4).replace(/^/gm, '  '));
  });

const loginLine = (works, { DEMO_ADMIN_EMAIL: email, DEMO_ADMIN_PASSWORD: password }) =>
  works ? `${email} / ${password}` : 'with the account that this database has already';

const print = (url, login, pages) => {
  const lines = [
    ['Admin panel', `${url}/admin`],
    ['Log in', login],
    ...pages.map(({ locale, address }) => [`A page in ${locale}`, address]),
  ];
  console.log('\nStrapi is running.\n');
  for (const [title, value] of lines) console.log(`  ${title.padEnd(18)}${value}`);
};

const stopOnSignal = (strapi) => {
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, () => {
      console.log('\nStopping Strapi …');
      void strapi.stop();
    });
};

await runScript(async () => {
  warnAboutMemory();
  await installDependencies();
  await requireDatabaseDriver();
  const settings = demoSettings();
  await buildPlugin();
  await buildAdmin(settings);
  await importSite(settings);

  const port = await freePort(Number(settings.PORT ?? 1337));
  const strapi = await step('Starting Strapi', () => startStrapi({ cwd: PLAYGROUND, env: settings, port }));
  stopOnSignal(strapi);
  try {
    const login = { email: settings.DEMO_ADMIN_EMAIL, password: settings.DEMO_ADMIN_PASSWORD };
    const works = await ensureDemoAdmin(strapi.url, login);
    print(strapi.url, loginLine(works, settings), await demoPageUrls(strapi.url));
  } catch (error) {
    await strapi.stop();
    throw error;
  }
  if (process.argv.includes('--check')) {
    await strapi.stop();
    return 0;
  }
  console.log('\nPress Ctrl-C to stop.');
  const code = await strapi.ended;
  // 128 + SIGTERM is how a process that was asked to stop may report it.
  return code === null || code === 143 ? 0 : code;
});
