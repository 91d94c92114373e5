/** @database any */
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { getTransformedRoutes, type Redirect } from '@vercel/routing-utils';
import { parseAllRedirects } from 'netlify-redirect-parser';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { endProcess } from '../../support/app/end-process';
import { freePort } from '../../support/app/free-port';
import { ROOT } from '../../support/app/run-folder';
import { eventually } from '../../support/eventually';
import { writer } from '../rest/sample-content';

const RECIPE = path.join(ROOT, 'examples/redirects');
const NGINX = process.env['NGINX_PROGRAM'] ?? '/usr/sbin/nginx';

const REDIRECTS = [
  { from: '/old/', to: '/new/', code: 301 },
  { from: '/for-now', to: '/new/', code: 302 },
  { from: '/forms/', to: '/new/', code: 308 },
  { from: '/gone/', to: null, code: 410 },
  { from: '/信任中心/', to: '/安全/', code: 301 },
  { from: '/encoded/%E5%AE%89/', to: '/安全/?a=1#b', code: 301 },
  { from: '/default', to: 'https://elsewhere.example/a?b=$c&d="e"', code: 301 },
  { from: '/say-"hi"/', to: '/new/', code: 301 },
  { from: `/${'long/'.repeat(50)}`, to: '/new/', code: 301 },
  { from: '/AT&T%20100%25/', to: '/x%20y/100%25/%2F/', code: 301 },
  { from: '/what%3F%20C%23/', to: '/new/', code: 301 },
  { from: '/line%0Aend/', to: '/new/', code: 301 },
  { from: '/*', to: '/new/:splat', code: 301 },
  { from: '/:any/x/', to: '/new/*', code: 302 },
  { from: '/50%/', to: '/new/', code: 301 },
  { from: '/help/', to: '/wiki/Help:Contents/', code: 301 },
  { from: '/asked/', to: '/y/?a=:b', code: 301 },
  { from: '/braces/', to: '/n/(x)/{y}+/', code: 301 },
];

/** An address as a header has it: escaped, once. */
const inHeader = (to: string) => new URL(to, 'http://site').href.replace(/^http:\/\/site/, '').replaceAll('$', '%24');

let app: RunningStrapi;

beforeAll(async () => {
  app = await bootStrapi({ config: { publicRead: true } });
  for (const redirect of REDIRECTS) await writer(app.strapi, 'redirect').create(redirect);
});
afterAll(async () => app.close());

const written = async (what: string) => {
  const env = { ...process.env, STRAPI_URL: app.url };
  const { stdout } = await promisify(execFile)(process.execPath, [path.join(RECIPE, 'write-redirects.mjs'), what], {
    env,
  });
  return stdout;
};

/** Without nginx, `.ci/run` would have to fail: there it is installed. */
(fs.existsSync(NGINX) ? describe : describe.skip)('nginx', () => {
  let nginx: ChildProcess;
  let url: string;
  let folder: string;

  beforeAll(async () => {
    folder = path.join(app.app.dir, 'nginx');
    const site = path.join(folder, 'site');
    fs.mkdirSync(path.join(site, 'new'), { recursive: true });
    fs.writeFileSync(path.join(site, 'new/index.html'), 'the new page');
    fs.writeFileSync(path.join(site, '404.html'), 'not found');
    const port = await freePort();
    url = `http://127.0.0.1:${String(port)}`;
    fs.writeFileSync(path.join(folder, 'redirects.conf'), await written('nginx'));
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (name) => `${name}_temp_path tmp-${name};`,
    );
    const conf = fs
      .readFileSync(path.join(RECIPE, 'nginx.conf'), 'utf8')
      .replace('127.0.0.1:8080', `127.0.0.1:${String(port)}`)
      .replace('http {', `http { access_log off; ${temporary.join(' ')}`);
    fs.writeFileSync(path.join(folder, 'nginx.conf'), conf);
    const globals = 'daemon off; master_process off; pid nginx.pid; error_log stderr;';
    nginx = spawn(NGINX, ['-p', `${folder}/`, '-c', 'nginx.conf', '-e', 'stderr', '-g', globals], { stdio: 'inherit' });
    await eventually(
      async () => fetch(`${url}/new/`).catch(() => null),
      (answer) => answer?.status === 200,
    );
  });
  afterAll(async () => {
    await endProcess(nginx);
  });

  const asked = async (from: string) => {
    const response = await fetch(`${url}${inHeader(from.replace(/%(?![0-9a-f]{2})/gi, '%25'))}`, {
      redirect: 'manual',
    });
    return { status: response.status, to: response.headers.get('location') };
  };

  test.each(REDIRECTS)('answers at $from as the API does', async ({ from }) => {
    const address = `/api/compliance/pages/by-path?path=${encodeURIComponent(from)}&redirects=answer`;
    const { meta } = (await app.get(address)).body as { meta: { redirect: { code: number; to: string | null } } };
    const { code, to } = meta.redirect;
    const expected = { status: code, to: to && inHeader(to) };
    expect(await asked(from)).toEqual(expected);
    // with and without the last slash
    expect(await asked(from.endsWith('/') ? from.slice(0, -1) : `${from}/`)).toEqual(expected);
  });

  test('serves pages, and not what is nowhere', async () => {
    expect(await (await fetch(`${url}/new/`)).text()).toBe('the new page');
    expect(await asked('/nowhere/')).toEqual({ status: 404, to: null });
  });
});

test('Netlify reads what is written for it', async () => {
  const file = path.join(app.app.dir, '_redirects');
  fs.writeFileSync(file, await written('netlify'));
  const { redirects, errors } = await parseAllRedirects({
    ...{ redirectsFiles: [file], configRedirects: [], minimal: true },
  });
  expect(errors).toEqual([]);
  const address = (text: string) =>
    inHeader(text.replace(/%(?![0-9a-f]{2})/gi, '%25'))
      .replaceAll('*', '%2A')
      .replaceAll('/:', '/%3A');
  const read = redirects as { from: string; to: string; status: number }[];
  expect(read.map(({ from, to, status }) => ({ from, to, status }))).toEqual(
    REDIRECTS.map(({ from, to, code }) => ({
      from: address(from),
      to: to === null ? '/404.html' : address(to),
      status: { 301: 301, 302: 302, 308: 301, 410: 404 }[code],
    })),
  );
});

describe('hosts that follow a redirect even where there is a page', () => {
  beforeAll(async () => {
    const pages = writer(app.strapi, 'page');
    await pages.publish(await pages.create({ title: 'For now', path: '/for-now/' }));
    await pages.publish(await pages.create({ title: 'Case', path: '/case/' }));
    await writer(app.strapi, 'redirect').create(OTHER_CASE);
  });

  /** Such hosts heed case: to them it is another path than that of the page. */
  const OTHER_CASE = { from: '/Case/', to: '/case/', code: 301 };
  /** Those that such a host gets, each with and without the last slash. */
  const listed = [...REDIRECTS, OTHER_CASE]
    .filter(({ from, to }) => to !== null && from !== '/for-now')
    .flatMap(({ from, ...rest }) =>
      [from, from.endsWith('/') ? from.slice(0, -1) : `${from}/`].map((spelling) => ({ from: spelling, ...rest })),
    );
  /** The path of a request, as a browser sends it. */
  const requested = (from: string) => inHeader(from.replace(/%(?![0-9a-f]{2})/gi, '%25'));

  test('Cloudflare reads what is written for it', async () => {
    const lines = (await written('cloudflare')).trimEnd().split('\n');
    expect(lines).toHaveLength(listed.length);
    const read = lines.map((line) => line.split(' '));
    for (const [from, to, code, ...rest] of read) {
      // what stands for other addresses is escaped, and a line has three parts
      expect([from, to].join(' ')).not.toMatch(/\*|\/:/);
      expect(code).toMatch(/^30[128]$/);
      expect(rest).toEqual([]);
    }
    const decodedFrom = read.map(([from = '']) => decodeURIComponent(from.replace(/%(?![0-9a-f]{2})/gi, '%25')));
    expect(decodedFrom).toEqual(
      listed.map(({ from }) => decodeURIComponent(from.replace(/%(?![0-9a-f]{2})/gi, '%25'))),
    );
  });

  test('Vercel leads where the API does, by its own patterns', async () => {
    const { redirects } = JSON.parse(await written('vercel')) as { redirects: Redirect[] };
    // a colon in a query is a pattern to it, however it is written
    const led = listed.filter(({ to }) => to !== '/y/?a=:b');
    expect(redirects).toHaveLength(led.length);
    const { routes, error } = getTransformedRoutes({ redirects });
    expect(error).toBeNull();
    for (const { from, to, code } of led) {
      const matched = (routes ?? []).flatMap((route) =>
        'src' in route && route.src !== undefined && new RegExp(route.src).test(requested(from)) ? [route] : [],
      );
      expect({ from, matched }).toMatchObject({ from, matched: [{ status: code }] });
      const [route] = matched;
      const location = route !== undefined && 'headers' in route ? route.headers?.['Location'] : undefined;
      expect({ from, location: decodeURIComponent(location ?? '') }).toEqual({
        from,
        location: decodeURIComponent(inHeader(to?.replace(/%(?![0-9a-f]{2})/gi, '%25') ?? '')),
      });
    }
  });
});

test('of two redirects whose paths differ in case, nginx gets one', async () => {
  const redirects = writer(app.strapi, 'redirect');
  await redirects.create({ from: '/Twice/', to: '/new/', code: 301 });
  await redirects.create({ from: '/twice', to: '/gone/', code: 302 });
  const lines = (await written('nginx')).match(/\/twice\/?"/gi) ?? [];
  expect(lines.toSorted()).toEqual(['/Twice"', '/Twice/"']);
});

test('what it cannot write for is said', async () => {
  await expect(written('apache')).rejects.toThrow(/nginx, netlify, cloudflare, vercel/);
});
