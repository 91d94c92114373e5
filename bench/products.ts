/**
 * Pages that multiply: rows x columns, depth x breadth, links x definitions, each as long as `html` and `toc` allow. They go the
 * whole way of a page, and nothing may hold the event loop, take memory or be written out of proportion.
 */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Core } from '@strapi/strapi';
import { getService } from '../server/src/get-service';
import { onNewStrapi } from './boot-strapi';
import { fill, type Kind } from './growth';
import { longestHold } from './longest-hold';
import { planApart } from './plan-site';
import type { Ratio } from './ratio';

/** The longest body that `html` and `toc` are computed of, less a title. */
const LENGTH = 199_000;
const MOST_HOLD_MS = 100;
const MOST_MEGABYTES = 300;
const MOST_TIMES = 100;
const MOST_BESIDE = 64 * 1024;

const half = LENGTH / 2;

const lines = (length: number, line: (at: string) => string): string => {
  let text = '';
  for (let at = 0; text.length < length; at += 1) text += line(String(at));
  return text;
};

const PRODUCTS: Record<string, Kind> = {
  'rows x columns': () => `|${fill('a|', half / 2)}\n|${fill('-|', half / 2)}\n${fill('|b\n', half - 9)}`,
  'depth x breadth of quotes': (length) => fill(`${'>'.repeat(90)} a\n\n`, length - 99),
  'depth x breadth of lists': (length) => fill(`${'- '.repeat(40)}a\n\nb\n\n`, length - 99),
  'links x length of a definition': () => `[a]: /${fill('x', half)}\n\n${fill('[a] ', half - 99)}`,
  'links x definitions': () =>
    `${lines(half, (at) => `[a${at}]: /x${at}\n`)}\n\n${lines(half - 99, (at) => `[a${at}] `)}`,
  'links with targets': (length) => lines(length - 99, (at) => `[a](/a/${at}/)\n`),
  'links to anchors': (length) => lines(length - 99, (at) => `## A${at}\n\n[a](#b${at})\n\n`),
  'notes x references': () => `${fill('[^a] ', half)}\n\n[^a]: ${fill('b ', half - 99)}`,
  'unclosed tags x blocks': () => `${fill('<b>', half)}\n\n${fill('<p>a', half - 99)}`,
};

/** The same as a page that is one HTML document; its body has the tags that it leaves out. */
const HTML_PRODUCTS: Record<string, Kind> = {
  'rows x columns of HTML': () => `<table><tr>${fill('<th>a', half / 3)}</tr>${fill('<tr><td>b', half / 3)}</table>`,
};

const pages = (): [string, string][] => [
  ...Object.entries(PRODUCTS).map(([kind, make]): [string, string] => [kind, `# FAQ\n\nWords.\n\n${make(LENGTH)}`]),
  ...Object.entries(HTML_PRODUCTS).map(([kind, make]): [string, string] => [
    kind,
    `<!doctype html><html><body><h1>FAQ</h1><p>Words.</p>${make(LENGTH)}</body></html>`,
  ]),
];

const fieldsOf = (id: string): Record<string, string> => ({
  html: `/pages/${id}?fields=html`,
  toc: `/pages/${id}?fields=toc`,
  jsonld: `/pages/${id}?fields=jsonld`,
});

interface Memory {
  /** The memory of this process, in MB. */
  server: number;
  /** The memory of the largest process that plans, reads or renders pages for it, in MB. */
  process: number;
}

const residentMegabytes = (pid: string): number => {
  try {
    const resident = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Number(resident ?? 0) / 1024;
  } catch {
    // a process that has just ended
    return 0;
  }
};

/** The processes that a process has started, and those that they have. */
const startedBy = (pid: string): string[] => {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean);
    return children.flatMap((child) => [child, ...startedBy(child)]);
  } catch {
    return [];
  }
};

const memoryNow = (): Memory => {
  const pid = String(process.pid);
  return { server: residentMegabytes(pid), process: Math.max(0, ...startedBy(pid).map(residentMegabytes)) };
};

/** Starting leaves some 300 MB of garbage, which would hide as much of what pages take. V8 gives them back little by little. */
const collectGarbage = async (): Promise<void> => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  for (let times = 0; times < 5; times += 1) {
    collect();
    await setTimeout(200);
  }
};

const listen = async ({ server }: Core.Strapi): Promise<string> => {
  server.mount();
  const { httpServer } = server;
  httpServer.listen(0, '127.0.0.1');
  await once(httpServer, 'listening');
  return `http://127.0.0.1:${String((httpServer.address() as AddressInfo).port)}/api/compliance`;
};

const measureAll = async (strapi: Core.Strapi): Promise<Ratio[]> => {
  const ratios: Ratio[] = [];
  // a feed has absolute addresses
  strapi.config.set('plugin::compliance.origins', ['https://www.example.com']);
  const api = await listen(strapi);
  const imports = getService(strapi, 'imports');
  await collectGarbage();
  const idle = memoryNow();
  let most = idle;
  const watch = setInterval(() => {
    const { server, process: child } = memoryNow();
    most = { server: Math.max(most.server, server), process: Math.max(most.process, child) };
  }, 50);
  const hold = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    let result: T | undefined;
    const ms = await longestHold(async () => {
      result = await work();
    });
    ratios.push({ name: `${name}: longest hold`, ratio: ms / MOST_HOLD_MS, limit: 1 });
    return result as T;
  };
  for (const [kind, text] of pages()) {
    const bytes = new TextEncoder().encode(text);
    const allowed = MOST_TIMES * bytes.length + MOST_BESIDE;
    const site = kind.replace(/\W+/g, '-');
    const files = [{ path: `${site}/faq.md`, bytes }];
    const planned = await planApart(strapi, site, files, true, async (plan) => hold(`${kind}, plan`, plan));
    await hold(`${kind}, save`, async () => imports.apply(planned, { source: 'bench', startedBy: 'bench' }));
    const documentId = planned.plan.items.find(({ type }) => type === 'page')?.documentId;
    if (documentId === undefined) {
      // a page that takes more than reading one may: then nobody is shown it
      const codes = planned.files.flatMap(({ findings }) => findings.map(({ code }) => code));
      ratios.push({ name: `${kind}: refused (${codes.join(', ')})`, ratio: Infinity, limit: 1 });
      continue;
    }
    const ask = async (name: string, address: string): Promise<void> => {
      const answer = await hold(`${kind}, ${name}`, async () => {
        const response = await fetch(`${api}${address}`);
        return { status: response.status, size: (await response.arrayBuffer()).byteLength };
      });
      if (answer.status !== 200) throw new Error(`${kind}, ${name}: ${String(answer.status)}`);
      ratios.push({ name: `${kind}, ${name}: size`, ratio: answer.size / allowed, limit: 1 });
    };
    for (const [name, address] of Object.entries(fieldsOf(documentId))) await ask(name, address);
    await ask('markdown', `/pages/by-path?format=markdown&path=/${site}/faq/`);
    await ask('feed', '/atom.xml');
  }
  await hold('lints', async () => getService(strapi, 'lint').run('published'));
  clearInterval(watch);
  console.log(`memory in MB: ${JSON.stringify({ idle, most, heap: process.memoryUsage() })}`);
  return [
    ...ratios,
    { name: 'memory above idle, the server', ratio: (most.server - idle.server) / MOST_MEGABYTES, limit: 1 },
    { name: 'memory of a process that plans, reads or renders', ratio: most.process / MOST_MEGABYTES, limit: 1 },
  ];
};

/** Measures pages that are made to multiply. */
export const benchProducts = async (): Promise<Ratio[]> => onNewStrapi(measureAll);
