import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { inParallel } from '../../../../server/src/adapters/in-parallel';
import { liveSite } from '../../../../server/src/adapters/live-site';
import { readUrlFile } from '../../../../server/src/adapters/url-file';
import { followUrl } from '../../../../server/src/delivery/check-urls/url-answer';

describe('a file of addresses', () => {
  let dir: string;
  beforeEach(() => {
    dir = fs.mkdtempSync(path.join(os.tmpdir(), 'urls-'));
  });
  afterEach(() => {
    fs.rmSync(dir, { recursive: true, force: true });
  });

  const read = async (files: Record<string, string | Uint8Array>, name = Object.keys(files)[0] ?? '') => {
    for (const [file, content] of Object.entries(files)) fs.writeFileSync(path.join(dir, file), content);
    const { paths, files: assets, skipped } = await readUrlFile(path.join(dir, name), name, new Set(['example.com']));
    return { paths: Object.fromEntries(paths), files: Object.fromEntries(assets), skipped };
  };
  const urlset = (...urls: string[]) =>
    `<urlset>${urls.map((url) => `<url><loc>${url}</loc></url>`).join('')}</urlset>`;

  test('a log is counted by path; files, other sites and other methods are told apart', async () => {
    const line = (request: string) => `::1 - - [10/Oct/2026:13:55:36 +0800] "${request} HTTP/1.1" 200 1 "-" "-"`;
    const log = ['GET /a/?x', 'GET /a/?y', 'GET /style.css', 'GET https://other.example/', 'POST /a/', 'GET a'].map(
      line,
    );
    expect(await read({ 'access.log': `${log.join('\r\n')}\r\n` })).toEqual({
      paths: { '/a/': 2 },
      files: { '/style.css': 1 },
      skipped: { foreign: 1, other: 1, unreadable: 1 },
    });
  });

  test('a list, packed, without a last line end', async () => {
    expect((await read({ 'list.gz': gzipSync('/a\n\nhttps://example.com/b') })).paths).toEqual({ '/a': 1, '/b': 1 });
  });

  test('an index of sitemaps that lie beside it, also in a circle', async () => {
    const index = ['s1.xml', 'maps/s2.xml.gz', 'index.xml'].map(
      (name) => `<sitemap><loc>https://example.com/${name}</loc></sitemap>`,
    );
    const { paths } = await read({
      'index.xml': `\ufeff<?xml version="1.0"?>\n<sitemapindex>${index.join('')}</sitemapindex>`,
      's1.xml': urlset('https://example.com/a'),
      's2.xml.gz': gzipSync(urlset('https://example.com/b')),
    });
    expect(paths).toEqual({ '/a': 1, '/b': 1 });
  });

  test.each([
    [
      'is not there',
      { 'a.xml': '<sitemapindex><sitemap><loc>/b.xml</loc></sitemap></sitemapindex>' },
      'b.xml (named in a.xml; put it in the same folder) is not there',
    ],
    ['is other XML', { 'a.xml': '<html></html>' }, 'a.xml is XML, but not a sitemap'],
    ['is damaged', { 'a.gz': gzipSync('x'.repeat(10_000)).subarray(0, 20) }, 'a.gz cannot be read (Z_BUF_ERROR)'],
    ['is a folder', { '../a': '' }, '. is not a file'],
  ])('says what is wrong with one that %s', async (name, files, message) => {
    const at = name === 'is a folder' ? '.' : undefined;
    await expect(read(name === 'is a folder' ? {} : files, at ?? Object.keys(files)[0])).rejects.toThrow(message);
  });

  test('is empty', async () => {
    expect((await read({ 'a.txt': '' })).paths).toEqual({});
  });
});

describe('a live site', () => {
  const asked: string[] = [];
  const server = http.createServer((request, response) => {
    const url = request.url ?? '';
    asked.push(`${request.method ?? ''} ${url}`);
    const moved: Record<string, string> = {
      '/s/old': '/s/a/?x=1',
      '/s/out': 'https://elsewhere.example/',
      '/s/up': '/other',
    };
    if (url in moved) response.writeHead(301, { location: moved[url] }).end();
    else if (url === '/s/no-head' && request.method === 'HEAD') response.writeHead(405).end();
    else if (url === '/s/hang') response.destroy();
    else
      response
        .writeHead(url.startsWith('/s/a/') || url === '/s/no-head' || url === '/s/%E9%A1%B5' ? 200 : 404)
        .end('x');
  });
  let base: string;
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    base = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/s/`;
  });
  afterAll(async () => new Promise((resolve) => server.close(resolve)));

  const follow = async (address: string) => followUrl(address, liveSite(base, new AbortController().signal));

  test.each([
    ['/a/', { state: 'page', status: 200 }],
    ['/页', { state: 'page', status: 200 }],
    ['/no-head', { state: 'page', status: 200 }],
    ['/nothing', { state: 'missing', status: 404 }],
    ['/old', { state: 'redirect', status: 301, to: '/a/?x=1' }],
    ['/out', { state: 'redirect', to: 'https://elsewhere.example/' }],
  ])('%s', async (address, expected) => {
    expect(await follow(address)).toMatchObject(expected);
  });

  test('is asked below its base, and with GET only where HEAD is not known', () => {
    expect(asked).toContain('HEAD /s/a/');
    expect(asked.filter((request) => request.startsWith('GET '))).toEqual(['GET /s/no-head']);
  });

  test('says that there is no answer', async () => {
    await expect(follow('/hang')).rejects.toMatchObject({ name: 'NoAnswerError', message: 'UND_ERR_SOCKET' });
    const other = http.createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    await new Promise((resolve) => other.close(resolve));
    const closed = liveSite(`http://127.0.0.1:${String(port)}/`, new AbortController().signal);
    await expect(followUrl('/', closed)).rejects.toMatchObject({ name: 'NoAnswerError', message: 'ECONNREFUSED' });
  });

  test('stops when it is told to', async () => {
    const stop = new AbortController();
    stop.abort(new Error('stopped'));
    await expect(followUrl('/a/', liveSite(base, stop.signal))).rejects.toThrow('stopped');
  });
});

test('work in parallel keeps its order and its width', async () => {
  let [running, most] = [0, 0];
  const results = await inParallel([5, 1, 4, 2, 3], 2, async (value) => {
    running += 1;
    most = Math.max(most, running);
    for (let turn = 0; turn < value; turn += 1) await Promise.resolve();
    running -= 1;
    return value * 2;
  });
  expect(results).toEqual([10, 2, 8, 4, 6]);
  expect(most).toBe(2);
});
