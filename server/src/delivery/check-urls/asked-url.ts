import { decodedUrl } from '../../../../model/decoded-url';

/** One line of an access log or a list. `other`: a request that is not a page view, for example POST. */
type LogLine = { url: string } | 'other' | 'blank';

/**
 * The common and the combined log format (https://httpd.apache.org/docs/current/logs.html#accesslog), also behind a
 * host.
 */
const REQUEST = /\[[^\]]*\]\s+"([A-Z]+) (\S+)(?: HTTP\/[\d.]+)?"\s+\d{3}\b/;
const READING = new Set(['GET', 'HEAD']);

/** The address in a line: the request of a log, else the line itself. */
export const logLine = (line: string): LogLine => {
  const text = line.trim();
  if (text === '' || text.startsWith('#')) return 'blank';
  const [, method, target] = REQUEST.exec(text) ?? [];
  if (method === undefined || target === undefined) return { url: text };
  return READING.has(method) ? { url: target } : 'other';
};

/** The address that a line of a log, a sitemap or a list asks for. */
type AskedUrl =
  /** A path of the site, as it was asked for, without query and fragment. */
  | { kind: 'path'; path: string }
  /** Something that is no page: a picture, a style sheet, a PDF. */
  | { kind: 'file'; path: string }
  | { kind: 'foreign' }
  | { kind: 'unreadable' };

/** Extensions that pages never have. */
const FILE =
  /\.(?:css|js|mjs|map|json|xml|txt|ico|png|jpe?g|gif|svg|webp|avif|bmp|tiff?|woff2?|ttf|otf|eot|mp[34]|webm|wav|pdf|docx?|xlsx?|pptx?|rtf|od[tsp]|csv|zip|gz|tar|7z|exe|msi|dmg)$/i;
const ABSOLUTE = /^https?:\/\//i;

/** Hosts of the site, in lower case, with the port if they have one; null if all hosts belong to the site. */
export type OwnHosts = ReadonlySet<string> | null;

/** `https://host/a/?q#f` or `/a/` -> the requested path. */
export const askedUrl = (written: string, hosts: OwnHosts): AskedUrl => {
  const target = written.startsWith('//') ? `https:${written}` : written;
  if (!ABSOLUTE.test(target) && !target.startsWith('/')) return { kind: 'unreadable' };
  if (!URL.canParse(target, 'https://site.invalid')) return { kind: 'unreadable' };
  const { host, pathname } = new URL(target, 'https://site.invalid');
  if (ABSOLUTE.test(target) && hosts !== null && !hosts.has(host) && !hosts.has(host.replace(/:\d+$/, '')))
    return { kind: 'foreign' };
  // paths are compared and printed as readable text
  return { kind: FILE.test(pathname.replace(/\/+$/, '')) ? 'file' : 'path', path: decodedUrl(pathname) };
};
