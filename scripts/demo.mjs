// `npm run demo`: from a clean clone to a running Strapi with an imported, published legacy site; see HELP.
import './require-node.mjs';

import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

import { adminSession } from './admin-session.mjs';
import { buildAdmin, buildPlugin } from './build.mjs';
import { ensureDemoAdmin } from './demo-admin.mjs';
import { verifyDemoCertifications } from './demo-certifications.mjs';
import { demoPageUrls } from './demo-pages.mjs';
import { askForDocument } from './demo-request.mjs';
import { locateDemoServices } from './demo-services.mjs';
import { demoSettings } from './demo-settings.mjs';
import { startDemoSite } from './demo-site.mjs';
import { writeDemoSource } from './demo-source.mjs';
import { demoState } from './demo-state.mjs';
import { writeDemoVersions } from './demo-versions.mjs';
import { installDependencies, requireDatabaseDriver, warnAboutMemory } from './machine.mjs';
import { PLAYGROUND, ROOT } from './root.mjs';
import { run, tail } from './run.mjs';
import { runScript, Shortcoming } from './shortcoming.mjs';
import { step } from './step.mjs';
import { freePort, startStrapi } from './strapi.mjs';

const HELP = `npm run demo                 builds the plugin, imports the sample site and starts Strapi
npm run demo -- --site       also builds and serves the example site, and builds it again whenever content changes
npm run demo -- --check      stops as soon as the printed addresses have answered; with --site after looking at every page,
                             opening drafts in the preview of the admin panel, and letting a certificate end
npm run demo -- --site --pictures   writes the pictures of the site to docs/images, and stops

PORT names another port than 1337; SITE_URL, without --site, the address of a front end of your own (\`origins\`).
Installs what is missing first. To start over, delete playground/.tmp.`;

const OPTIONS = ['--site', '--check', '--pictures'];

/** Done, or done with files that were refused or entries that a person has to settle: the site can be looked at. */
const IMPORTED = [0, 3, 4];

const importFolder = async (env, folder, site) => {
  const program = path.join(ROOT, 'bin/strapi-compliance.js');
  const args = ['apply', folder, '--app', 'playground', '--site', site, '--publish', '--yes'];
  const { code, output } = await run(process.execPath, [program, ...args], { env });
  if (!IMPORTED.includes(code)) throw new Shortcoming(`The import failed:\n${tail(output)}`);
  console.log(tail(output, 4).replace(/^/gm, '  '));
};

const importSite = (env) => step('Importing the sample site', () => importFolder(env, writeDemoSource(), 'default'));

const loginLine = (works, { DEMO_ADMIN_EMAIL: email, DEMO_ADMIN_PASSWORD: password }) =>
  works ? `${email} / ${password}` : 'with the account that this database has already';

const print = (url, login, pages, siteUrl) => {
  const lines = [
    ...(siteUrl === undefined ? [] : [['Site', `${siteUrl}/`]]),
    ['Admin panel', `${url}/admin`],
    ['Log in', login],
    ...pages.map(({ locale, address }) => [`A page in ${locale}`, address]),
  ];
  console.log('\nStrapi is running.\n');
  for (const [title, value] of lines) console.log(`  ${title.padEnd(18)}${value}`);
};

const stopOnSignal = (stop) => {
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, () => {
      console.log('\nStopping Strapi …');
      void stop();
    });
};

/** The sample site names an archive and a page that it does not have, as old sites do: the import reports them. */
const isReported = (path) => /^\/pricing\/$|\/may(?:-en)?\.md$/.test(path);

const wants = (option) => process.argv.includes(option);

/** The example site, and what Strapi has to know of it before it starts. */
const plannedSite = async () => ({
  SITE_URL: `http://127.0.0.1:${await freePort(4321)}`,
  PREVIEW_SECRET: randomBytes(24).toString('base64url'),
});

/** Where the check of the site tells Strapi another time. */
const CLOCK = path.join(PLAYGROUND, '.tmp/demo-clock');

/** The check lets time pass, which no database forgets: it has one of its own. */
const CHECKED = path.join(PLAYGROUND, '.tmp/demo-check.db');

const removeChecked = () => {
  for (const end of ['', '-shm', '-wal', '-journal', '.sample.json']) fs.rmSync(`${CHECKED}${end}`, { force: true });
  fs.rmSync(CLOCK, { force: true });
};

const setClock = (instant) => {
  fs.writeFileSync(CLOCK, instant);
};

// The tests' own modules need packages, which a new clone has only after the first step.
const check = async (strapiUrl, siteUrl, { login, env, atRest }) => {
  const { checkSite } = await import('../tests/e2e/example-site.mjs');
  return siteUrl === undefined
    ? 0
    : checkSite(siteUrl, {
        ...{ isReported, strapiUrl, login, setClock, atRest },
        importFolder: (folder, name) => importFolder(env, folder, name),
      });
};

await runScript(async () => {
  const args = process.argv.slice(2);
  if (args.includes('--help') || args.includes('-h')) {
    console.log(HELP);
    return 0;
  }
  const unknown = args.filter((arg) => !OPTIONS.includes(arg));
  if (unknown.length > 0) throw new Shortcoming(`Unknown: ${unknown.join(' ')}\n\n${HELP}`);
  warnAboutMemory();
  await installDependencies();
  await requireDatabaseDriver();
  const checksSite = wants('--check') && wants('--site');
  if (checksSite) removeChecked();
  const settings = { ...demoSettings(), ...(checksSite && { DATABASE_FILENAME: CHECKED, DEMO_CLOCK: CLOCK }) };
  await buildPlugin();
  await buildAdmin(settings);
  const state = demoState(settings);
  await importSite(settings, state);

  const site = wants('--site') ? await plannedSite() : {};
  const env = { ...settings, ...site };
  const port = await freePort(Number(settings.PORT ?? 1337));
  const strapi = await step('Starting Strapi', () => startStrapi({ cwd: PLAYGROUND, env, port }));
  const running = [strapi];
  let atRest;
  const stop = async () => {
    for (const part of running.splice(0)) await part.stop();
  };
  stopOnSignal(stop);
  try {
    const login = { email: settings.DEMO_ADMIN_EMAIL, password: settings.DEMO_ADMIN_PASSWORD };
    const { works } = await ensureDemoAdmin(strapi.url, login);
    if (works && !state.isComplete) {
      const ask = await adminSession(strapi.url, login);
      const report = await verifyDemoCertifications(ask);
      await locateDemoServices(ask);
      await writeDemoVersions(ask);
      if (report !== undefined) await askForDocument(strapi.url, report);
      state.complete();
    }
    if (wants('--site')) {
      if (!works) throw new Shortcoming('The example site needs the demo’s own administrator: set an empty database.');
      const ask = await adminSession(strapi.url, login);
      const { SITE_URL: siteUrl, PREVIEW_SECRET: previewSecret } = site;
      const served = await startDemoSite({ strapiUrl: strapi.url, siteUrl, previewSecret, ask });
      running.unshift(served);
      ({ atRest } = served);
    }
    print(strapi.url, loginLine(works, settings), await demoPageUrls(strapi.url), site.SITE_URL);
    if (wants('--pictures')) {
      const { takeSitePictures } = await import('../tests/e2e/site-pictures.mjs');
      await takeSitePictures(site.SITE_URL, path.join(ROOT, 'docs/images'));
      return 0;
    }
    if (wants('--check')) return await check(strapi.url, site.SITE_URL, { login, env, atRest });
    console.log('\nPress Ctrl-C to stop.');
    const code = await strapi.ended;
    // 128 + SIGTERM is how a process that was asked to stop may report it.
    return code === null || code === 143 ? 0 : code;
  } finally {
    await stop();
    if (checksSite) removeChecked();
  }
});
