import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { OwnHosts } from '../delivery/check-urls/asked-url';
import { logLine } from '../delivery/check-urls/asked-url';
import { readSitemap } from '../delivery/check-urls/sitemap';
import { countUrl, emptyTally, type UrlTally } from '../delivery/check-urls/tally';
import { CodedError } from '../../../model/coded-error';
import { errorCode } from './error-code';

/** A file of addresses cannot be read; the message is for people. */
export class UrlFileError extends CodedError<'URL_FILE_UNREADABLE'> {
  override name = 'UrlFileError';
  constructor(message: string, options?: ErrorOptions) {
    super('URL_FILE_UNREADABLE', message, options);
  }
}

/** A sitemap has at most 50 MB; a line of a log, an address and little more. */
const LIMITS = { sitemapCharacters: 64 * 1024 * 1024, lineCharacters: 64 * 1024, distinct: 1_000_000, sitemaps: 1000 };

const isGzip = async (file: string): Promise<boolean> => {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
  } finally {
    await handle.close();
  }
};

const openText = async (file: string, asGiven: string): Promise<Readable> => {
  const found = await stat(file).catch(() => null);
  if (found === null) throw new UrlFileError(`${asGiven} is not there`);
  if (!found.isFile()) throw new UrlFileError(`${asGiven} is not a file`);
  const bytes = createReadStream(file);
  const text = (await isGzip(file)) ? bytes.pipe(createGunzip()) : bytes;
  bytes.on('error', (error) => text.destroy(error));
  return text.setEncoding('utf8');
};

/** The lines of a stream; one that is too long is cut. */
async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split(/\r?\n/);
    rest = (lines.pop() ?? '').slice(0, LIMITS.lineCharacters);
    yield* lines;
  }
  if (rest !== '') yield rest;
}

async function* startingWith(first: string, rest: AsyncIterator<string>): AsyncGenerator<string> {
  yield first;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

/**
 * Counts the addresses of a sitemap, an index of sitemaps (which lie beside it), an access log or a list; each may be
 * packed with gzip.
 *
 * @throws UrlFileError
 */
export const readUrlFile = async (file: string, asGiven: string, hosts: OwnHosts): Promise<UrlTally> => {
  const tally = emptyTally();
  const seen = new Set<string>();

  const readXml = async (name: string, chunks: AsyncIterable<string>, at: string): Promise<void> => {
    let xml = '';
    for await (const chunk of chunks) {
      xml += chunk;
      if (xml.length > LIMITS.sitemapCharacters)
        throw new UrlFileError(`${name} exceeds the size limit of a sitemap (64 MiB)`);
    }
    const sitemap = readSitemap(xml.replace(/^\ufeff/, ''));
    if (sitemap === null) throw new UrlFileError(`${name} is XML, but not a sitemap`);
    for (const url of sitemap.urls) countUrl(tally, url, hosts);
    for (const url of sitemap.sitemaps) {
      const part = (URL.canParse(url) ? new URL(url).pathname : url).split('/').at(-1) ?? '';
      await readAny(join(dirname(at), part), `${part} (named in ${name}; put it in the same folder)`);
    }
  };

  const readAny = async (at: string, name: string): Promise<void> => {
    if (seen.has(at)) return;
    seen.add(at);
    if (seen.size > LIMITS.sitemaps) throw new UrlFileError(`${asGiven} names more than 1,000 sitemaps`);
    const stream = await openText(at, name);
    const chunks: AsyncIterator<string> = stream[Symbol.asyncIterator]();
    try {
      const first = await chunks.next();
      if (first.done === true) return;
      const all = startingWith(first.value, chunks);
      if (/^\ufeff?\s*</.test(first.value)) await readXml(name, all, at);
      else await readLines(all);
    } catch (error) {
      if (error instanceof UrlFileError) throw error;
      throw new UrlFileError(`${name} cannot be read (${errorCode(error) ?? 'damaged'})`);
    } finally {
      stream.destroy();
    }
  };

  const readLines = async (chunks: AsyncIterable<string>): Promise<void> => {
    for await (const line of linesOf(chunks)) {
      const asked = logLine(line);
      if (asked === 'other') tally.skipped.other += 1;
      else if (asked !== 'blank') countUrl(tally, asked.url, hosts);
      if (tally.paths.size + tally.files.size > LIMITS.distinct)
        throw new UrlFileError(`${asGiven} contains more than 1,000,000 different addresses. Check it in parts`);
    }
  };

  await readAny(file, asGiven);
  return tally;
};
