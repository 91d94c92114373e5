import { decodedUrl } from '../../../../model/decoded-url';

/** What a line of a log, a sitemap or a list asks for. */
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
