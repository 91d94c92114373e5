/**
 * How long a request may wait while the panel works on 2,000 pages: the longest time for which the event loop was held, against the
 * time that nothing of ours may hold it; and how long a page by its path takes meanwhile, against the time that it may take.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Core, UID } from '@strapi/strapi';
import { getService } from '../server/src/get-service';
import type { PlannedImport } from '../server/src/features/imports/service';
import { onNewStrapi, type Surroundings } from './boot-strapi';
import { longestHold } from './longest-hold';
import { legacyPages } from './legacy-pages';
import { planApart, planSite } from './plan-site';
import type { Ratio } from './ratio';

const PAGE = 'plugin::compliance.page' as UID.ContentType;
const PAIRS = 1_000;
const WARM_UP = 50;
const MOST_MS = 100;
/** 99 of 100 pages by their path are to be there within this. */
const MOST_BY_PATH_MS = 200;

interface Answer {
  milliseconds: number;
  status: number;
}

const listen = async ({ server }: Core.Strapi): Promise<string> => {
  server.mount();
  const { httpServer } = server;
  httpServer.listen(0, '127.0.0.1');
  await once(httpServer, 'listening');
  return `http://127.0.0.1:${String((httpServer.address() as AddressInfo).port)}`;
};

/** Asks for a page by its path, one request after the other, while a work is done; answers the 99th percentile in ms. */
const byPathMeanwhile = async (root: string, url: string, work: () => Promise<unknown>): Promise<number> => {
  const client = fork(join(root, 'bench/ask-repeatedly.cjs'), [url]);
  await once(client, 'message');
  await work();
  client.send('stop');
  const [answers] = (await once(client, 'message')) as [Answer[]];
  if (answers.some(({ status }) => status !== 200)) throw new Error('the page by its path was not answered');
  const times = answers.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  return times[Math.floor(times.length * 0.99)] ?? Number.NaN;
};

/** How long nobody else does anything. */
const IDLE_MS = 5_000;

/** A page that is published, for others to ask for. */
const writePage = async (strapi: Core.Strapi): Promise<string> => {
  const data = { title: 'Bench', path: '/bench/', kind: 'legal', slug: 'bench' } as never;
  await strapi.documents(PAGE).create({ locale: 'en', data, status: 'published' });
  return '/api/compliance/pages/by-path?path=/bench/';
};

const measureAll = async (strapi: Core.Strapi, { root }: Surroundings): Promise<Ratio[]> => {
  const ratios: Ratio[] = [];
  const measure = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    let result: T | undefined;
    const ms = await longestHold(async () => {
      result = await work();
    });
    ratios.push({ name, ratio: ms / MOST_MS, limit: 1 });
    return result as T;
  };
  const imports = getService(strapi, 'imports');
  const apply = async (planned: PlannedImport) => imports.apply(planned, { source: 'bench', startedBy: 'bench' });
  await apply(await planSite(strapi, 'warm-up', WARM_UP, true));
  const url = `${await listen(strapi)}${await writePage(strapi)}`;
  const published = await planSite(strapi, 'published', PAIRS, true);
  const idle = await byPathMeanwhile(root, url, async () => setTimeout(IDLE_MS));
  const importing = await byPathMeanwhile(root, url, async () => apply(published));
  ratios.push({ name: 'a page by its path, while importing / while idle', ratio: importing / idle, limit: 2 });

  const files = legacyPages('site', PAIRS);
  const plan = async (name: string) => planApart(strapi, 'site', files, false, async (work) => measure(name, work));
  const first = await plan('first plan');
  const { run } = await measure('apply', () => apply(first));
  await plan('next plan');
  await measure('preview of a publication', () => imports.planPublish(run));
  await measure('preview of a rollback', () => imports.planRollback(run));
  let planning = 0;
  await planApart(strapi, 'beside', legacyPages('beside', PAIRS), false, async (work) => {
    planning = await byPathMeanwhile(root, url, work);
  });
  ratios.push({ name: 'a page by its path, while planning', ratio: planning / MOST_BY_PATH_MS, limit: 1 });
  console.log(`by path, 99th percentile in ms: ${[idle, importing, planning].map((ms) => ms.toFixed(1)).join(', ')}`);
  return ratios;
};

export const benchEventLoop = async (): Promise<Ratio[]> => onNewStrapi(measureAll);
