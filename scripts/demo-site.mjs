import { randomBytes } from 'node:crypto';
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { onceFor } from './fingerprint.mjs';
import { openFrontDoor } from './front-door.mjs';
import { ROOT } from './root.mjs';
import { run, tail } from './run.mjs';
import { Shortcoming } from './shortcoming.mjs';
import { step } from './step.mjs';
import { freePort } from './strapi.mjs';

const SITE = path.join(ROOT, 'examples/site');
/** The site is built in the one that is not served, which stays until the next one is. */
const BUILDS = ['.builds/even', '.builds/odd'].map((folder) => path.join(SITE, folder));
const HOST = '127.0.0.1';

const TRIES = 5;
/** In milliseconds, and so many times longer with each try. */
const PAUSE = 5_000;

const QUIET = { ASTRO_TELEMETRY_DISABLED: '1', CI: '1' };
const PREVIEW_TOKEN = 'Preview of the demo site';
const WEBHOOK = 'Demo site';

/** The rights of the preview of drafts. */
const PREVIEW_RIGHTS = [
  ...['page', 'certification', 'standard', 'organization', 'document'].flatMap((type) => [
    `plugin::compliance.${type}.find`,
    `plugin::compliance.${type}.findOne`,
  ]),
  'plugin::compliance.content.readDrafts',
];

const orFail = async (what, result) => {
  const { code, output } = await result;
  if (code !== 0) throw new Shortcoming(`${what} failed:\n${tail(output)}`);
};

/** With the client as it has been built: the example has a copy, as sites elsewhere have. */
const installSite = () =>
  onceFor({
    name: 'example-site',
    sources: ['examples/site/package-lock.json', 'client', 'model/contracts'],
    result: 'examples/site/node_modules/.package-lock.json',
    work: () =>
      step('Installing the example site', () =>
        orFail('npm ci', run('npm', ['ci', '--no-audit', '--no-fund'], { cwd: SITE })),
      ),
  });

const createPreviewToken = async (ask) => {
  const tokens = await ask('GET', '/admin/api-tokens');
  for (const { id } of tokens.filter(({ name }) => name === PREVIEW_TOKEN))
    await ask('DELETE', `/admin/api-tokens/${id}`);
  const token = { name: PREVIEW_TOKEN, description: '', type: 'custom', lifespan: null, permissions: PREVIEW_RIGHTS };
  return (await ask('POST', '/admin/api-tokens', token)).accessKey;
};

/** Has Strapi tell this address what has changed. */
const subscribe = async (ask, url, secret) => {
  for (const { id } of (await ask('GET', '/admin/webhooks')).filter(({ name }) => name === WEBHOOK))
    await ask('DELETE', `/admin/webhooks/${id}`);
  const webhook = { name: WEBHOOK, url, headers: { Authorization: secret }, events: ['entry.publish'] };
  const { id } = await ask('POST', '/admin/webhooks', webhook);
  await ask('PUT', `/compliance/webhooks/${id}`, { receivesChanges: true });
};

/** Calls `onChange` for each change that Strapi sends; answers where it listens. */
const listenToChanges = async (secret, onChange) => {
  const server = createServer((request, response) => {
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      const isStrapi = request.headers.authorization === secret;
      response.writeHead(isStrapi ? 204 : 401).end();
      if (!isStrapi) return;
      const { event, ...change } = JSON.parse(Buffer.concat(chunks).toString('utf8'));
      if (event === 'compliance.changed') onChange(change);
    });
  });
  await new Promise((resolve) => server.listen(0, HOST, resolve));
  return { url: `http://${HOST}:${server.address().port}/`, close: () => server.close() };
};

/** How a build ends that has left out some pages, which it names: the rest goes online. */
const LEFT_OUT = 3;

const buildSite = async (folder, env) => {
  fs.rmSync(folder, { recursive: true, force: true });
  const result = await run('npm', ['run', '-s', 'build'], { cwd: SITE, env: { ...env, SITE_DIR: folder } });
  if (result.code !== LEFT_OUT) return orFail('Building the site', result);
  // what Astro prints is around it
  console.error(/^The site is built, without.*(?:\n {2}.*)*/m.exec(result.output)?.[0] ?? tail(result.output));
};

const isServed = async (url) => {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
};

/** Serves a build on a port of its own. */
const serve = async (folder, env) => {
  const port = await freePort(0);
  const child = spawn(process.execPath, ['server.mjs'], {
    cwd: SITE,
    env: { ...process.env, ...env, SITE_DIR: folder, HOST, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  for (let tries = 0; tries < 100 && child.exitCode === null; tries += 1) {
    if (await isServed(`http://${HOST}:${port}/`)) return { port, stop };
    await sleep(100);
  }
  await stop();
  throw new Shortcoming('The site was built, and does not answer.');
};

/** Runs one after the other; what is asked for while one runs is done once, after it. */
const onceAtATime = (work) => {
  let running;
  let isAskedAgain = false;
  const start = async () => {
    do {
      isAskedAgain = false;
      await work();
    } while (isAskedAgain);
    running = undefined;
  };
  return () => {
    isAskedAgain = running !== undefined;
    return (running ??= start());
  };
};

/**
 * Builds `examples/site` from a running Strapi, serves it, and builds it again whenever Strapi says that something changed.
 *
 * @param {{ strapiUrl: string, siteUrl: string, previewSecret: string, ask: Function }} options `ask`: see admin-session.mjs
 * @returns {Promise<{ atRest: () => Promise<void>, stop: () => Promise<void> }>} `atRest`: when it is built with all that it has
 *   been told of
 */
export const startDemoSite = async ({ strapiUrl, siteUrl, previewSecret, ask }) => {
  await installSite();
  const env = {
    ...QUIET,
    STRAPI_URL: strapiUrl,
    SITE_URL: siteUrl,
    STRAPI_PREVIEW_TOKEN: await createPreviewToken(ask),
    PREVIEW_SECRET: previewSecret,
  };
  const door = await openFrontDoor(Number(new URL(siteUrl).port));
  let served;
  const publish = async () => {
    const folder = BUILDS.find((each) => each !== served?.folder);
    await buildSite(folder, env);
    const before = served;
    served = { folder, ...(await serve(folder, env)) };
    door.leadTo(served.port);
    await before?.stop();
  };
  await step('Building the example site', publish);

  const secret = randomBytes(24).toString('base64url');
  // what failed is tried again: Strapi has told of the change, and does not tell of it twice
  const rebuild = onceAtATime(async () => {
    for (let tries = 1; tries <= TRIES; tries += 1)
      try {
        return await step('Building the example site again', publish);
      } catch (error) {
        console.error(error.message);
        if (tries < TRIES) await sleep(PAUSE * tries);
      }
  });
  let rebuilt = Promise.resolve();
  const changes = await listenToChanges(secret, ({ reason, paths }) => {
    console.log(`\nStrapi says that something changed (${reason}): ${paths.join(', ') || 'lists'}`);
    rebuilt = rebuild();
  });
  await subscribe(ask, changes.url, secret);
  return {
    atRest: () => rebuilt,
    stop: async () => {
      changes.close();
      await rebuilt;
      door.close();
      await served.stop();
    },
  };
};
