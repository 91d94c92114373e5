/**
 * The processor time of a request against the same question to Strapi's own controller: same app, same tables, same fields and
 * relations, nobody logged in, 2,000 published pages in two languages; the first round asks for each page for the first time
 * since the last write, and does not count. On PostgreSQL where the environment names one (`DATABASE_CLIENT=postgres`), else
 * on SQLite.
 */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Core } from '@strapi/strapi';
import { onNewStrapi } from './boot-strapi';
import type { Ratio } from './ratio';
import { writeContent } from './serving/content';
import { servePlain } from './serving/plain-routes';
import { requestTimes, type Batch } from './serving/request-times';

const PAGES = 2_000;
const REQUESTS = 200;
/** The relations that a page of certifications shows. */
const RELATIONS = 'populate[standard]=true&populate[issuedBy]=true&populate[services]=true&populate[documents]=true';

const listen = async (strapi: Core.Strapi): Promise<string> => {
  strapi.server.mount();
  const { httpServer } = strapi.server;
  httpServer.listen(0, '127.0.0.1');
  await once(httpServer, 'listening');
  return `http://127.0.0.1:${String((httpServer.address() as AddressInfo).port)}/api`;
};

/** So many addresses: no question is asked twice in a batch where there are enough others. */
const addresses = (write: (n: number) => string): string[] => Array.from({ length: REQUESTS }, (_, n) => write(n));

/** The same requests with the tags that their answers carry. */
const known = async ({ name, urls }: Batch): Promise<Batch> => {
  const tags = new Map<string, string>();
  for (const url of new Set(urls)) {
    const { headers, status } = await fetch(url);
    const tag = headers.get('etag');
    if (tag === null) throw new Error(`${url} was answered with ${String(status)} and no ETag`);
    tags.set(url, tag);
  }
  return { name: `304 of ${name}`, urls, tags: urls.map((url) => tags.get(url) ?? ''), status: 304 };
};

const measure = async (strapi: Core.Strapi, root: string): Promise<Ratio[]> => {
  const api = await listen(strapi);
  const batch = (name: string, write: (n: number) => string): Batch => ({
    ...{ name, status: 200 },
    urls: addresses((n) => `${api}/${write(n)}`),
  });
  const ofList = (n: number) => `pages?locale=en&pagination[page]=${String((n % 80) + 1)}`;
  // no two of these ask for the same count
  const ofNewList = (n: number) => `${ofList(n)}&filters[title][$ne]=${String(n)}`;
  const ofCertifications = (n: number) => `certifications?locale=${n % 2 === 0 ? 'en' : 'zh-CN'}&${RELATIONS}`;
  const plainPath = batch(
    'a plain list filtered by path',
    (n) => `plain/pages?locale=en&filters[path]=/en/bench/${String(n)}/`,
  );
  const plainList = batch('a plain list of 25', (n) => `plain/${ofList(n)}`);
  const plainNewList = batch('a plain list of 25 with a filter', (n) => `plain/${ofNewList(n)}`);
  const plainOne = batch('a plain entry', (n) => `plain/pages/bench${String(n)}?locale=en`);
  const plainCertifications = batch('plain certifications', (n) => `plain/${ofCertifications(n)}`);
  const path = batch('a page by its path', (n) => `compliance/pages/by-path?path=/en/bench/${String(n)}/`);
  const list = batch('a list of 25', (n) => `compliance/${ofList(n)}`);
  const newList = batch('a list of 25 with a filter', (n) => `compliance/${ofNewList(n)}`);
  const one = batch('one entry', (n) => `compliance/pages/bench${String(n)}?locale=en`);
  const certifications = batch('certifications', (n) => `compliance/${ofCertifications(n)}`);
  const [pathAgain, listAgain, oneAgain] = [await known(path), await known(list), await known(one)];

  const plain = [plainPath, plainList, plainNewList, plainOne, plainCertifications];
  const ours = [path, list, newList, one, certifications, pathAgain, listAgain, oneAgain];
  const times = await requestTimes(root, [...plain, ...ours]);
  for (const [{ name, status }, time] of times) console.log(`${time.toFixed(0)} µs  ${name} (${String(status)})`);
  const ratio = (ofOurs: Batch, ofStrapi: Batch, limit?: number): Ratio => ({
    name: `${ofOurs.name} / ${ofStrapi.name}`,
    ratio: (times.get(ofOurs) ?? Number.NaN) / (times.get(ofStrapi) ?? Number.NaN),
    ...(limit !== undefined && { limit }),
  });
  return [
    ratio(path, plainPath, 1 / 1.3),
    ratio(list, plainList, 1 / 1.2),
    ratio(newList, plainNewList, 1 / 1.2),
    ratio(one, plainOne),
    ratio(certifications, plainCertifications, 1),
    ratio(listAgain, plainList, 1 / 5),
    ratio(oneAgain, plainOne, 1 / 2.5),
    ratio(pathAgain, plainOne, 1 / 2.5),
  ];
};

export const benchServing = async (): Promise<Ratio[]> =>
  onNewStrapi(async (strapi, { root }) => {
    await writeContent(strapi, PAGES);
    servePlain(strapi);
    return measure(strapi, root);
  });
