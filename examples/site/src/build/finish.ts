import type { AstroIntegration } from 'astro';
import { constants } from 'node:fs';
import { copyFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { toHtml } from 'hast-util-to-html';
import * as pagefind from 'pagefind';
import { config } from '../../site.config';
import { formOf, permanentRedirects } from '../lib/api';
import { headersOf } from '../lib/headers';
import type { LeftOut, Manifest } from '../lib/manifest';
import { copyOf, fileOf } from '../lib/place';
import { homeOf, LOCALES, settings } from '../lib/settings';
import { withoutWords } from '../lib/words';

/** The build is complete but for what it names: put it online, and look at what is missing. */
const LEFT_OUT = 3;

const whyNot = (error: unknown): string => {
  const { code, message } = error as { code?: string; message: string };
  if (code === 'EEXIST' || code === 'ENOTDIR' || code === 'EISDIR') return 'the site has another file there';
  return code === 'ENAMETOOLONG' ? 'its path is too long for the name of a file' : message;
};

const NO_PLACE = 'no host can have a file at this path';
const START_PAGE =
  'the start page of the site is there: give the page another path in Strapi, or in the map of the import';

/** Writes a file where none is; answers whether it did. */
type Put = (what: string, names: string[] | null, write: (file: string) => Promise<void>) => Promise<boolean>;

const putInto =
  (site: string, leftOut: LeftOut[]): Put =>
  async (what, names, write) => {
    if (names === null) {
      leftOut.push({ what, why: NO_PLACE });
      return false;
    }
    const file = path.join(site, ...names);
    try {
      await mkdir(path.dirname(file), { recursive: true });
      await write(file);
      return true;
    } catch (error) {
      leftOut.push({ what, why: whyNot(error) });
      return false;
    }
  };

/** In milliseconds. */
const PATIENCE = 60_000;

const download = async (address: string, file: string): Promise<void> => {
  const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) });
  if (!response.ok) throw new Error(`its server answered ${String(response.status)}`);
  await writeFile(file, Buffer.from(await response.arrayBuffer()), { flag: 'wx' });
};

/** The index of the search, one for each language. */
const writeSearch = async (site: string, pages: readonly { url: string; file: string }[]): Promise<void> => {
  const { index, errors } = await pagefind.createIndex();
  if (index === undefined) throw new Error(errors.join('\n'));
  for (const { url, file } of pages) await index.addHTMLFile({ url, content: await readFile(file, 'utf8') });
  await index.writeFiles({ outputPath: path.join(site, 'pagefind') });
  await pagefind.close();
};

/** For hosts that read such a file, among them Netlify and Cloudflare; `server.mjs` reads the other one. */
const writeHeaders = async (site: string, server: string): Promise<void> => {
  const headers = headersOf();
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
  await writeFile(path.join(site, '_headers'), `/*\n${lines.join('')}`);
  await writeFile(path.join(server, 'headers.json'), JSON.stringify(headers));
};

const writeUnlessThere = (file: string, content: string): Promise<void> =>
  writeFile(file, content, { flag: 'wx' }).catch((error: unknown) => {
    if ((error as { code?: string }).code !== 'EEXIST') throw error;
  });

/** A page that leads on: search engines take it for a redirect. */
const leadingTo = (to: string): string => {
  const href = new URL(to, settings.siteUrl).href;
  const element = (tagName: string, properties: Record<string, string>, text?: string) => ({
    type: 'element' as const,
    tagName,
    properties,
    children: text === undefined ? [] : [{ type: 'text' as const, value: text }],
  });
  return toHtml({
    type: 'root',
    children: [
      { type: 'doctype' },
      {
        ...element('html', { lang: LOCALES[0] }),
        children: [
          element('meta', { charset: 'utf-8' }),
          element('title', {}, to),
          element('link', { rel: 'canonical', href }),
          element('meta', { 'http-equiv': 'refresh', content: `0; url=${href}` }),
          element('a', { href }, to),
        ],
      },
    ],
  });
};

const report = (leftOut: readonly LeftOut[]): void => {
  if (leftOut.length === 0) return;
  console.error(`\nThe site is built, without ${String(leftOut.length)} of its pages and files:`);
  for (const { what, why } of leftOut) console.error(`  ${what}: ${why}`);
  // Astro itself ends with 0 after a build
  process.once('exit', () => (process.exitCode = LEFT_OUT));
};

/**
 * Puts what Astro has built where readers ask for it, each page by itself: one that cannot be written is left out and named, and
 * the rest goes online.
 */
export const finish = (): AstroIntegration => ({
  name: 'finish',
  hooks: {
    'astro:config:setup': async ({ command, updateConfig }) => {
      const redirects = command === 'build' ? await permanentRedirects() : [];
      updateConfig({ vite: { define: { FORMER_ADDRESSES: JSON.stringify(redirects) } } });
    },
    'astro:build:done': async ({ dir }) => {
      const site = fileURLToPath(dir);
      const server = path.join(site, '../server');
      const built = path.join(site, '../built');
      const manifest = path.join(site, 'built.json');
      const { pages, files, leftOut } = JSON.parse(await readFile(manifest, 'utf8')) as Manifest;
      const put = putInto(site, leftOut);
      await rm(manifest);
      if (pages.length > 0) await rename(path.join(site, 'built'), built);
      await writeHeaders(site, server);
      const found: { url: string; file: string }[] = [];
      for (const { at, path: url } of pages) {
        const page = path.join(built, at, 'index.html');
        if (LOCALES.some((locale) => homeOf(locale) === url)) leftOut.push({ what: url, why: START_PAGE });
        else if (await put(url, fileOf(url), (file) => copyFile(page, file, constants.COPYFILE_EXCL)))
          found.push({ url, file: page });
      }
      for (const { from, to } of files) await put(from, copyOf(to), (file) => download(from, file));
      const contact = await formOf('security.txt');
      if (contact !== undefined)
        await put('security.txt', ['.well-known', 'security.txt'], (file) => writeFile(file, contact, { flag: 'wx' }));
      if (config.redirectFiles)
        for (const { from, to } of await permanentRedirects())
          // a page of the site, or an earlier redirect in another spelling, takes precedence
          await put(from, fileOf(from), (file) => writeUnlessThere(file, leadingTo(to)));
      await writeSearch(site, found);
      await rm(built, { recursive: true, force: true });
      for (const locale of withoutWords())
        console.warn(
          `The site has no words of its own in ${locale} and speaks English there: add src/lib/words/${locale}.ts.`,
        );
      report(leftOut);
    },
  },
});
