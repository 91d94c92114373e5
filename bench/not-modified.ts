/**
 * The processor time of a 304 against that of a list and of one entry by Strapi's own controller: same tables, same process,
 * nobody logged in, 2,000 pages with a body of 8 KB, published.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { factories, type Core, type UID } from '@strapi/strapi';
import { bootStrapi } from './boot-strapi';
import { median, type Ratio } from './ratio';

const PAGE = 'plugin::compliance.page' as UID.ContentType;
const PAGES = 2_000;
const PART = 100;
const ROUNDS = 7;
const REQUESTS = 200;

const writePages = async (strapi: Core.Strapi): Promise<string> => {
  const body = 'A sentence of a page that is long enough to weigh something. '.repeat(136);
  const page = (n: number) => ({
    ...{ documentId: `bench${String(n)}`, title: `Page ${String(n)}`, slug: `page-${String(n)}`, locale: 'en' },
    ...{ path: `/bench/${String(n)}/`, kind: 'legal', body, publishedAt: new Date() },
  });
  for (let first = 0; first < PAGES; first += PART)
    await strapi.db.query(PAGE).createMany({ data: Array.from({ length: PART }, (_, n) => page(first + n)) });
  return 'bench7';
};

/** Strapi's own controller on an address beside ours; what it is spared is the look at who asks. */
const servePlain = (strapi: Core.Strapi): void => {
  const controller = factories.createCoreController(PAGE)({ strapi }) as unknown as Record<string, () => unknown>;
  const route = (path: string, action: string) => ({
    ...{ method: 'GET', path, info: { type: 'content-api' }, config: { auth: false } },
    handler: (ctx: unknown): unknown => Reflect.apply(controller[action] as () => unknown, controller, [ctx]),
  });
  const routes = [route('/plain/pages', 'find'), route('/plain/pages/:id', 'findOne')];
  strapi.server.routes({ type: 'content-api', routes } as never);
};

/** What is asked for, and the processor time that each request took, in microseconds. */
interface Measured {
  url: string;
  tag?: string;
  status: number;
  times: number[];
}

export const benchNotModified = async (): Promise<Ratio[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-not-modified-'));
  const root = process.cwd();
  const strapi = await bootStrapi(folder, { anyDatabase: true });
  try {
    const id = await writePages(strapi);
    servePlain(strapi);
    strapi.server.mount();
    const { httpServer } = strapi.server;
    httpServer.listen(0, '127.0.0.1');
    await once(httpServer, 'listening');
    const api = `http://127.0.0.1:${String((httpServer.address() as AddressInfo).port)}/api`;

    const plain = (path: string): Measured => ({ url: `${api}/plain/${path}`, status: 200, times: [] });
    const known = async (path: string): Promise<Measured> => {
      const url = `${api}/compliance/${path}`;
      const { headers, status } = await fetch(url);
      const tag = headers.get('etag');
      if (tag === null) throw new Error(`${path} was answered with ${String(status)} and no ETag`);
      return { url, tag, status: 304, times: [] };
    };
    const list = plain('pages?locale=en');
    const one = plain(`pages/${id}`);
    const knownList = await known('pages?locale=en');
    const knownOne = await known(`pages/${id}`);
    const knownPath = await known('pages/by-path?path=/bench/7/');

    const measure = async ({ url, tag, status, times }: Measured): Promise<void> => {
      const client = fork(join(root, 'bench/ask-times.cjs'), [
        url,
        String(REQUESTS),
        ...(tag === undefined ? [] : [tag]),
      ]);
      const before = process.cpuUsage();
      const [statuses] = (await once(client, 'message')) as [number[]];
      const { user, system } = process.cpuUsage(before);
      if (statuses.some((each) => each !== status)) throw new Error(`${url} was answered with ${statuses.join()}`);
      times.push((user + system) / REQUESTS);
    };
    const all = [list, one, knownList, knownOne, knownPath];
    // in turn, so that whatever else the machine does slows all; the first round warms up
    for (let round = 0; round <= ROUNDS; round += 1) for (const each of all) await measure(each);
    const time = ({ times }: Measured): number => median(times.slice(1));
    for (const each of all) console.log(each.url, each.status, `${time(each).toFixed(0)} µs`);
    return [
      { name: '304 of a list / a plain list of 25', ratio: time(knownList) / time(list), limit: 1 / 5 },
      { name: '304 of one entry / a plain entry', ratio: time(knownOne) / time(one), limit: 1 / 2.5 },
      { name: '304 of a page by its path / a plain entry', ratio: time(knownPath) / time(one), limit: 1 / 2.5 },
    ];
  } finally {
    await strapi.destroy();
    process.chdir(root);
    rmSync(folder, { recursive: true, force: true });
  }
};
