import { decodedPart } from '../../../model/decoded-url';
import { onPage } from '../../reader/dialects/templates/variables';
import { mountedFile } from '../../reader/dialects/generators/address';
import type { SiteConventions } from '../../model/conventions';
import type { UrlPath } from '../../model/page';
import type { SiteRules } from '../../model/site-rules';
import type { SourcePath } from '../../model/source';
import { contentPaths, filesAt, type Reference } from './content-paths';
import { expandedHref } from './template-href';

/** The parsed target of a link. */
export type Href =
  | { type: 'anchor' }
  | { type: 'mail' }
  | { type: 'unsafe' }
  | { type: 'external'; host: string; path: string }
  /** `candidates`: the paths that it may mean inside the site, the likeliest first; `rest`: query and fragment. */
  | { type: 'internal'; candidates: string[]; rest: string; relative: boolean; reference?: Reference };

const MARKDOWN = /\.(?:mdx?|markdown)$/i;

/** `~/a.md` and `@site/a.md` begin at the folder of the generator's configuration. */
const fromHome = (href: string, conventions: SiteConventions | undefined): string =>
  conventions === undefined
    ? href
    : href.replace(/^(?:~|@site)\//, `/${conventions.home === '' ? '' : `${conventions.home}/`}`);

const SCHEME = /^([a-z][a-z0-9+.-]*):/i;
const MAIL = new Set(['mailto', 'tel']);

/** Parses a link of `page`, without looking at what it names. */
export const readHref = (
  written: string,
  page: { path: SourcePath; legacyUrl: UrlPath },
  rules: SiteRules,
  known?: Reference,
): Href => {
  const conventions = onPage(rules.conventions, page.path);
  const expanded = expandedHref(written, conventions);
  const plain = expanded?.href ?? written;
  const reference = known ?? expanded?.reference;
  const href = fromHome(plain.replaceAll('\\', '/'), conventions);
  const id = /^xref:([^?#]+)/.exec(href)?.[1];
  if (id !== undefined)
    return { type: 'internal', candidates: [`xref:${id}`], rest: href.slice(id.length + 5), relative: false };
  if (href === '' || href.startsWith('#')) return { type: 'anchor' };
  const scheme = href.startsWith('/') ? undefined : schemeOf(href);
  if (scheme !== undefined && MAIL.has(scheme)) return { type: 'mail' };
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https') return { type: 'unsafe' };
  const host = /^(https?:)?\/\/([^/?#]*)/i.exec(href);
  const local = host === null ? href : href.slice(host[0].length) || '/';
  const end = local.search(/[?#]/);
  const path = end < 0 ? local : local.slice(0, end);
  const rest = end < 0 ? '' : local.slice(end);
  if (host !== null && !isOwnHost(host[1]?.toLowerCase(), (host[2] ?? '').toLowerCase(), rules)) {
    return { type: 'external', host: (host[2] ?? '').toLowerCase(), path };
  }
  const decoded = decodedPart(path);
  const internal = (candidates: UrlPath[], relative: boolean): Href => ({
    type: 'internal',
    candidates: candidates.length > 1 ? [...new Set(candidates)] : candidates,
    rest,
    relative,
    ...(reference && { reference }),
  });
  if (path === '') return { type: 'internal', candidates: [page.legacyUrl], rest, relative: true };
  const isFile = MARKDOWN.test(decoded);
  const place = mountedFile(page.path, conventions?.mounts ?? []);
  const mounted = place?.mount;
  if (decoded.startsWith('/')) {
    if (conventions === undefined) return internal([absolute('', decoded)], false);
    // a file is named from its folder of pages, too, and without a generator the site serves it from there
    const folders = [mounted, ...conventions.mounts].flatMap((mount) =>
      mount !== undefined && (isFile || mount.rule === null) ? mount.folder : [],
    );
    const isOfContent = reference !== undefined || (isFile && conventions.generator === 'hugo');
    const candidates = [
      ...(isOfContent ? contentPaths(absolute('', decoded), page.path, conventions, reference) : []),
      absolute('', decoded),
      ...folders.map((each) => absolute(each, decoded)),
      ...served(absolute('', decoded), conventions),
    ];
    return internal(candidates, false);
  }
  const folder = page.path.slice(0, page.path.lastIndexOf('/') + 1);
  // authors link relative to their file, browsers relative to the page's URL, and some authors omit the first slash
  const byFile = absolute(folder, decoded);
  const byUrl = absolute(page.legacyUrl.replace(/[^/]*$/, ''), decoded);
  const byFiles = mounted?.rule?.linksByFile === true;
  const isServed = Boolean(mounted?.rule) && !isFile && !byFiles;
  const home = conventions === undefined || conventions.home === '' ? [] : [absolute(conventions.home, decoded)];
  const referred =
    reference === undefined || conventions === undefined
      ? []
      : [
          ...(reference.lang === null ? filesAt(byFile, place?.suffix ?? '') : []),
          ...contentPaths(absolute('', decoded), page.path, conventions, reference),
        ];
  // generators look for a file beside the page and then among the pages of its language
  const amongPages = isFile && mounted !== undefined ? [absolute(mounted.folder, decoded)] : [];
  // a link without the mark of a language names the file that has the mark of the page's language
  const marked = place?.suffix == null ? [] : [byFile.replace(/(?=\.\w+$)/, `.${place.suffix}`)];
  const readme = byFiles && !isFile ? [`${byFile.replace(/\/$/, '')}/README.md`] : [];
  const candidates = [
    ...referred,
    ...marked,
    ...readme,
    ...(isServed ? [byUrl, byFile] : [byFile, byUrl]),
    ...amongPages,
    absolute('', decoded),
    ...home,
    ...[byUrl, absolute('', decoded)].flatMap((path) => copied(path, conventions)),
  ];
  return internal(candidates, true);
};

/** Other files that an absolute path may mean on the live site: a path below its base, a file of a folder that it serves as it is. */
const served = (path: string, { base = '', statics = [] }: Partial<SiteConventions> = {}): string[] => [
  // authors leave the base out, and generators and layouts add it
  ...(base === '' ? [] : [`${base}${path}`, `${base}${path}.html`]),
  ...copied(path, { statics }),
];

/** The files that the site may serve at a path as they are. */
export const copied = (path: string, { statics = [] }: Partial<SiteConventions> = {}): string[] =>
  statics.map(({ folder, at }) => `/${folder}${path.startsWith(`${at}/`) ? path.slice(at.length) : path}`);

const schemeOf = (href: string): string | undefined =>
  // eslint-disable-next-line no-control-regex -- browsers read past these
  SCHEME.exec(href.replace(/[\u0000-\u0020\u007f]/g, ''))?.[1]?.toLowerCase();

/** The hosts and origins of a site, in lower case. */
interface Own {
  hosts: ReadonlySet<string>;
  origins: readonly { scheme: string; host: string | undefined }[];
}

/** All links of a site have the same rules. */
const ownOf = new WeakMap<SiteRules, Own>();

const ownIn = (rules: SiteRules): Own => {
  const known = ownOf.get(rules);
  if (known !== undefined) return known;
  const { hosts, origins, map, conventions } = rules;
  const all = [...hosts, ...ownNames(conventions?.host), ...(map?.hosts ?? []).map(({ host }) => host)];
  const own: Own = {
    hosts: new Set(all.map((host) => host.toLowerCase())),
    origins: origins.map((origin) => {
      const [scheme = '', host] = origin.toLowerCase().replace(/\/$/, '').split('//');
      return { scheme, host };
    }),
  };
  ownOf.set(rules, own);
  return own;
};

/** Hosts of the settings and the map match with either scheme and its standard port, origins as they are written. */
export const isOwnHost = (scheme: string | undefined, host: string, rules: SiteRules): boolean => {
  const { hosts, origins } = ownIn(rules);
  return (
    hosts.has(host) ||
    hosts.has(host.replace(/:(?:80|443)$/, '')) ||
    origins.some((own) => own.host === host && (scheme === undefined || scheme === own.scheme))
  );
};

/** The names of a host that serves a site: with and without `www.`. */
export const ownNames = (host: string | undefined): string[] => {
  if (host === undefined) return [];
  const bare = host.replace(/^www\./i, '');
  return [bare, `www.${bare}`];
};

const UNRESOLVED = /\/(?:\.{0,2}\/|\.{1,2}$)/;

/** Joins and resolves `.` and `..`; a path above the root ends at the root, as in a browser. */
const absolute = (base: string, path: string): string => {
  if (base === '' && path.startsWith('/') && !UNRESOLVED.test(path)) return path;
  const segments: string[] = [];
  for (const segment of `${base}/${path}`.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '.' && segment !== '') segments.push(segment);
  }
  return `/${segments.join('/')}${path.endsWith('/') && segments.length > 0 ? '/' : ''}`;
};
