/** @database any @slow */
import { createHmac } from 'node:crypto';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { endProcess } from '../../support/app/end-process';
import { freePort } from '../../support/app/free-port';
import { installClient } from '../../support/app/install-client';
import { ROOT } from '../../support/app/run-folder';
import { dangersIn } from '../../support/content/render-markdown';
import { eventually } from '../../support/eventually';
import { writer } from '../rest/sample-content';

const EXAMPLE = path.join(ROOT, 'examples/site');
const SECRET = 'only for this test';
/** A build finds its packages from where it stands. */
const BUILD = path.join(EXAMPLE, `.builds/test-${String(process.pid)}`);
const LEFT_OUT = 3;

/** Paths that are odd, and that a host can have as files. */
const ODD = [
  '/name-odd/%252e%252e/',
  '/My%20Page%20中/',
  '/AT&T%20100%25/',
  '/[x]/',
  '/a[...b]/',
  '/what%3F%20C%23/',
  '/legacy.html',
  '/*/:splat/',
];

/** Those of which no host can have a file, or another one than the site's own, and why. */
const IMPOSSIBLE = {
  '/favicon.svg/': 'the site has another file there',
  '/atom.xml/': 'the site has another file there',
  '/sitemap.xml': 'the site has another file there',
  '/': 'the start page of the site is there: give the page another path in Strapi, or in the map of the import',
  '/pagefind/': 'no host can have a file at this path',
  '/pagefind/pagefind.js/': 'no host can have a file at this path',
  '/preview/en/x/': 'no host can have a file at this path',
  '/a%2Fb/': 'no host can have a file at this path',
  [`/${'长'.repeat(200)}/`]: 'its path is too long for the name of a file',
  '/refused/': 'Strapi answered 400 (Too long)',
};

const ATTACK = '<table onerror=alert(document.domain) x=';
const HOSTILE = [
  `![${ATTACK}](missing.png)`,
  `[x](/x/ "${ATTACK}")`,
  '![of somebody else](https://elsewhere.example/pixel.png)',
  '[![in a link](https://elsewhere.example/pixel.png)](/x/)',
  '![gone](http://localhost:1337/uploads/%zz.png)',
  '## query',
  '## found',
  '## content',
  '<a id="site:content"></a>',
].join('\n\n');

/** Answers 400 for one page, as Strapi may for any. */
const REFUSING = `module.exports = () => async (ctx, next) => {
  if (ctx.query.path !== '/refused/') return next();
  ctx.status = 400;
  ctx.body = { data: null, error: { status: 400, name: 'ValidationError', message: 'Too long', details: {} } };
};`;

let app: RunningStrapi;
let built: { code: number; output: string };
let server: ReturnType<typeof start>;
let url: string;
let hostile: string;

const start = (program: string, args: string[], env: Record<string, string> = {}) =>
  spawn(program, args, {
    cwd: EXAMPLE,
    env: {
      ...process.env,
      ...{ NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', CI: '1' },
      ...{ STRAPI_URL: app.url, SITE_URL: 'https://trust.example', SITE_DIR: BUILD, PREVIEW_SECRET: SECRET },
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });

const finish = async (program: string, args: string[]) => {
  const child = start(program, args);
  const [output, errors, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close') as Promise<[number]>,
  ]);
  return { code, output: `${output}${errors}` };
};

const ASTRO = path.join(EXAMPLE, 'node_modules/astro/astro.js');

beforeAll(async () => {
  app = await bootStrapi({
    config: { publicRead: true, origins: ['https://trust.example'] },
    files: {
      'src/middlewares/refusing.js': REFUSING,
      'config/middlewares.js': `module.exports = ['strapi::logger', 'strapi::errors', 'global::refusing', 'strapi::security',
        'strapi::cors', 'strapi::query', 'strapi::body', 'strapi::session', 'strapi::favicon', 'strapi::public'];`,
    },
  });
  const pages = writer(app.strapi, 'page');
  const publish = async (data: object) => {
    const page = await pages.create({ ...data });
    await pages.publish(page);
    return page;
  };
  for (const [number, at] of [...ODD, ...Object.keys(IMPOSSIBLE)].entries())
    await publish({ title: `Page ${String(number)}`, path: at, body: 'Zebra.' });
  hostile = await publish({ title: 'Hostile', path: '/hostile/', body: HOSTILE });
  for (const redirect of [
    { from: '/[old]/', to: '/[x]/', code: 301 },
    { from: '/Former/', to: '/信任/?a=1#b', code: 308 },
    { from: '/for-now/', to: `https://elsewhere.example/"><script>alert(1)</script>`, code: 302 },
  ])
    await writer(app.strapi, 'redirect').create(redirect);

  if (!fs.existsSync(ASTRO)) await finish('npm', ['ci', '--no-audit', '--no-fund']);
  installClient(EXAMPLE, app.app.dir);
  built = await finish(process.execPath, [ASTRO, 'build']);
  const port = String(await freePort());
  const token = await app.apiToken();
  server = start(process.execPath, ['server.mjs'], { PORT: port, STRAPI_PREVIEW_TOKEN: token });
  url = `http://127.0.0.1:${port}`;
  await eventually(
    async () => fetch(`${url}/`).catch(() => null),
    (answer) => answer?.status === 200,
  );
});
afterAll(async () => {
  await endProcess(server);
  fs.rmSync(BUILD, { recursive: true, force: true });
  await app.close();
});

const read = async (at: string) => (await fetch(`${url}${at}`)).text();

test('a build leaves out what it cannot write, says so, and has the rest', () => {
  const said = [...built.output.matchAll(/^ {2}(\/.*?): (.+)$/gm)].map(([, what = '', why = '']) => [what, why]);
  expect(Object.fromEntries(said)).toEqual(IMPOSSIBLE);
  expect(built.code).toBe(LEFT_OUT);
});

test.each(ODD)('the page at %s is a file that a static host finds', async (at) => {
  const asked = new URL(at, url).pathname;
  const file = path.join(BUILD, 'client', decodeURIComponent(asked), at.endsWith('/') ? 'index.html' : '');
  expect(fs.readFileSync(file, 'utf8')).toContain(`<h1>Page ${String(ODD.indexOf(at))}</h1>`);
  const answer = await fetch(`${url}${asked}`);
  expect([answer.status, await answer.text()]).toEqual([200, fs.readFileSync(file, 'utf8')]);
});

test('nothing of how it was built is online', () => {
  expect(fs.existsSync(path.join(BUILD, 'built'))).toBe(false);
  for (const name of ['built', 'built.json']) expect(fs.existsSync(path.join(BUILD, 'client', name))).toBe(false);
});

test('former addresses lead on, whatever their letters', async () => {
  const led = async (from: string) => {
    const { status, headers } = await fetch(`${url}${from}`, { redirect: 'manual' });
    return [status, headers.get('location')];
  };
  expect(await led('/[old]/')).toEqual([301, '/[x]/']);
  expect(await led('/former')).toEqual([308, '/%E4%BF%A1%E4%BB%BB/?a=1#b']);
  expect(await led('/for-now/')).toEqual([302, 'https://elsewhere.example/%22%3E%3Cscript%3Ealert(1)%3C/script%3E']);
  expect(await led('/nowhere/')).toEqual([404, null]);
});

const POLICY = /^default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self';/;

test('every answer has the headers, for hosts that read _headers too', async () => {
  for (const at of ['/', '/hostile/', '/favicon.svg', '/nowhere/', '/preview/en/x']) {
    const { headers } = await fetch(`${url}${at}`);
    expect(headers.get('content-security-policy')).toMatch(POLICY);
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  }
  const written = fs.readFileSync(path.join(BUILD, 'client/_headers'), 'utf8');
  for (const line of [
    /^\/\*\n/,
    /^ {2}Content-Security-Policy: default-src 'none';/m,
    /^ {2}X-Content-Type-Options: nosniff$/m,
  ])
    expect(written).toMatch(line);
  const nginx = fs.readFileSync(path.join(ROOT, 'examples/redirects/nginx.conf'), 'utf8');
  const inNginx = [...nginx.matchAll(/add_header (\S+) (?:"([^"]+)"|(\S+)) always;/g)].map(
    ([, name = '', quoted, bare]) => `  ${name}: ${quoted ?? bare ?? ''}`,
  );
  expect(written.trim().split('\n').slice(1)).toEqual(inNginx);
  // where a host sends none
  expect(await read('/hostile/')).toContain('<meta http-equiv="Content-Security-Policy" content="default-src');
});

test('nothing on a page runs, is foreign or has an id of the site', async () => {
  const html = await read('/hostile/');
  const body = /<div class="body">([\s\S]*?)<\/div>/.exec(html)?.[1] ?? '';
  expect(dangersIn(body)).toEqual([]);
  expect(body).toContain('<a href="https://elsewhere.example/pixel.png">of somebody else</a>');
  expect(body).toContain('<a href="/x/">in a link</a>');
  expect(body).not.toContain('<img src="https://');
  const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  expect(ids).toEqual([...new Set(ids)]);
  expect(ids).toEqual(expect.arrayContaining(['query', 'found', 'content', 'site:content']));
  expect(html).not.toMatch(/<script(?![^>]* (?:src|type="application\/ld\+json"))/);
});

const ticket = (purpose: string, documentId: string, expires = Date.now() + 60_000) =>
  `${String(expires)}.${createHmac('sha256', SECRET)
    .update(JSON.stringify([purpose, 'en', documentId, expires]))
    .digest('base64url')}`;

const opened = async (query: string, cookie = '') => {
  const answer = await fetch(`${url}/preview/en/${hostile}${query}`, { redirect: 'manual', headers: { cookie } });
  return { status: answer.status, headers: answer.headers, html: await answer.text() };
};

test('a link to a draft is exchanged for a cookie that its pages cannot read', async () => {
  const { status, headers } = await opened(`?ticket=${ticket('link', hostile)}`);
  expect([status, headers.get('location')]).toEqual([303, `/preview/en/${hostile}`]);
  const set = headers.get('set-cookie') ?? '';
  expect(set).toMatch(new RegExp(`^preview=[^;]+; Max-Age=3600; Path=/preview/en/${hostile}; HttpOnly; Secure; `));
  const [cookie = ''] = set.split(';');
  const draft = await opened('', cookie);
  expect([draft.status, draft.headers.get('cache-control')]).toEqual([200, 'no-store']);
  expect(draft.html).toContain('This is a draft');
  expect(draft.html).not.toContain('ticket');
  expect(draft.headers.get('content-security-policy')).toContain(`frame-ancestors ${app.url}`);
});

test.each([
  ['nothing', () => ''],
  ['another secret', () => `?ticket=${ticket('link', hostile).slice(0, -3)}abc`],
  ['an old link', () => `?ticket=${ticket('link', hostile, Date.now() - 1)}`],
  ['a link to another draft', () => `?ticket=${ticket('link', 'other')}`],
  ['a session in place of a link', () => `?ticket=${ticket('session', hostile)}`],
])('nobody opens a draft with %s', async (_, query) => {
  const { status, html } = await opened(query());
  expect([status, html.includes('missing.png')]).toEqual([403, false]);
  expect((await opened('', `preview=${ticket('link', hostile)}`)).status).toBe(403);
});
