/** @database any */
import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { followUrl, type UrlAnswer } from '../../../server/src/delivery/check-urls/url-answer';
import { getService } from '../../../server/src/get-service';
import type { FileRecord } from '../../../migrator/model/file-record';
import type { UrlCheck } from '../../../server/src/cli/text/url-check';
import { uidOf } from '../../../model/plugin-id';
import { bootStrapi } from '../../support/app/boot';
import { runCli } from '../../support/app/cli';
import { importFolder } from '../../support/sites/import-folder';
import { legacySite } from '../../support/sites/legacy-site';
import { createTestApp, type TestApp } from '../../support/app/test-app';

/** Every form in which servers of the time gave a page, by the place of its file. */
const legacyFormsOf = ({ path: file, url }: FileRecord): string[] => {
  const place = `/${file.replace(/\.(?:md|markdown)$/, '')}`;
  const folder = place.replace(/\/(?:default|index)$/i, '/').replace(/(?<=.)\/$/, '');
  const stems = [...new Set([place, folder, (url ?? '/').replace(/(?<=.)\/$/, '')])];
  const folderPages = ['index.html', 'default.html', 'index', 'default'];
  return stems.flatMap((stem) => {
    if (stem === '/') return ['/', ...folderPages.map((name) => `/${name}`)];
    const forms = [stem, `${stem}/`, `${stem}.html`, `${stem}/?x=1#y`];
    return /\/(?:default|index)$/i.test(stem) ? forms : [...forms, ...folderPages.map((name) => `${stem}/${name}`)];
  });
};

describe('the addresses of a site that was imported', () => {
  let app: TestApp;
  let pages: FileRecord[];
  const answers = new Map<string, UrlAnswer>();
  const linked = new Map<string, string>();

  beforeAll(async () => {
    app = await createTestApp();
    const running = await bootStrapi({ app });
    try {
      const { files } = await importFolder(running.strapi, legacySite(), { publish: true });
      pages = files.filter(({ state }) => state === 'page');
      const { step } = getService(running.strapi, 'stored-answers');
      for (const page of pages) {
        for (const { href, kind } of page.links)
          if (kind === 'page' && href.startsWith('/')) linked.set(href.replace(/#.*$/, ''), page.path);
        for (const form of legacyFormsOf(page)) answers.set(form, await followUrl(form, step));
      }
      for (const href of linked.keys()) answers.set(href, await followUrl(href, step));
      await running.strapi.db.query(uidOf('redirect')).create({ data: { from: '/gone/', code: 410 } });
    } finally {
      await running.close();
    }
  });
  afterAll(async () => app.remove());

  const file = (name: string, content: string) => {
    fs.writeFileSync(path.join(app.dir, name), content);
    return name;
  };
  const check = async (...args: string[]) => {
    const { code, stdout, stderr } = await runCli(app, ['check-urls', ...args, '--json']);
    return { code, stderr, check: JSON.parse(stdout === '' ? 'null' : stdout) as UrlCheck };
  };

  test('all lead to a page, in every form that the legacy site had', () => {
    expect(answers.size).toBeGreaterThan(pages.length);
    const lost = [...answers].filter(([, { state }]) => state !== 'page' && state !== 'redirect');
    expect(lost).toEqual([]);
  });

  test('are told apart by the program, with their hits', async () => {
    const at = pages.find(({ locale }) => locale === 'en')?.url ?? '/';
    const form = `${at.replace(/\/$/, '')}.html`;
    const list = ['https://any.example' + at, at, `${at}?x=1`, form, '/gone/', '/nothing/', '/a.css'].join('\n');
    const { code, check: found } = await check(file('list.txt', list));
    expect(code).toBe(3);
    expect(found.urls.map(({ path: asked, state, status, to, hits }) => [asked, state, status, to, hits])).toEqual([
      ['/nothing/', 'missing', 404, null, 1],
      ['/gone/', 'gone', 410, null, 1],
      [form, 'redirect', 301, at, 1],
      [at, 'page', 200, null, 3],
    ]);
    expect(found.counts).toEqual({ page: 1, redirect: 1, gone: 1, missing: 1, failed: 0 });
    expect(found.skipped).toEqual({ files: 1, foreign: 0, other: 0, unreadable: 0 });
  });

  test('a sitemap of all pages, for people', async () => {
    const urls = pages.map(({ url }) => `<url><loc>https://www.example.com${encodeURI(url ?? '/')}</loc></url>`);
    const { code, stdout } = await runCli(app, [
      'check-urls',
      file('sitemap.xml', `<urlset>${urls.join('')}</urlset>`),
    ]);
    expect(stdout).toContain(
      `${String(pages.length)} addresses: ${String(pages.length)} page (${String(pages.length)} hits)`,
    );
    expect(code).toBe(0);
  });

  test('a live site is asked without an app; hosts of others do not count', async () => {
    const server = http.createServer((request, response) => {
      response.writeHead(request.url === '/a/' ? 200 : 404).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const base = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
    const config = file('hosts.json', JSON.stringify({ sites: { default: { hosts: ['www.example.com'] } } }));
    const list = file('live.txt', `https://www.example.com/a/\n${base}/a/\nhttps://other.example/a/\n`);
    try {
      const { code, check: found } = await check(list, '--base', base, '--config', config, '--app', 'nowhere');
      expect(code).toBe(0);
      expect(found.urls).toMatchObject([{ path: '/a/', state: 'page', hits: 2 }]);
      expect(found.skipped.foreign).toBe(1);
      expect((await check(file('404.txt', '/b/'), '--base', base)).code).toBe(3);
    } finally {
      server.close();
    }
    const { code, check: found } = await check(list, '--base', base);
    expect(code).toBe(1);
    expect(found.urls).toMatchObject([{ state: 'failed', error: 'ECONNREFUSED' }]);
  });

  test.each([
    ['a file that is not there', ['none.txt'], 'none.txt is not there'],
    ['a base that is no address', ['x', '--base', 'ftp://example.com'], 'Write http(s)://host.'],
  ])('%s', async (_name, args, message) => {
    const { code, stderr } = await check(...args);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});
