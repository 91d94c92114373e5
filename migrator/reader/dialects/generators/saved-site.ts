import { say } from '../../../../model/say';
import { FILE_START, newFinding } from '../../../findings';
import type { SiteConventions } from '../../../model/conventions';
import type { SourcePath } from '../../../model/source';
import { isHtml } from '../../read/candidate';

/** A host as `wget` and httrack name folders: `www.example.com`, `example.com:8080`, `example.com+8080`, `10.0.0.1`. */
const HOST = /^((?:[a-z0-9-]+\.)+[a-z]{2,}|(?:\d{1,3}\.){3}\d{1,3}|localhost)(?:[:+_](\d{2,5}))?$/i;
/** Endings of other names of folders. */
const NO_HOST = /\.(?:html?|mdx?|js|css|json|zip|git|files|bak|old|orig|cache)$/i;

const hostOf = (name: string): string | null => {
  const [, host, port] = NO_HOST.test(name) ? [] : (HOST.exec(name) ?? []);
  return host === undefined ? null : `${host.toLowerCase()}${port === undefined ? '' : `:${port}`}`;
};

/** Whether folders are named `content.en` and `content.de`, after languages. */
const areLanguages = (folders: readonly string[]): boolean => {
  const stems = folders.flatMap((folder) => /^(.+)\.[a-z]{2}$/i.exec(folder)?.[1] ?? []);
  return new Set(stems).size < stems.length;
};

/**
 * The address of a live site, as its copy tells it: programs that save one name the folder of its files after its host. Of several,
 * the one with most pages is the site, and the others are where it has images from. `around` is the name of the folder
 * that is the source.
 */
export const savedSite = (
  paths: readonly SourcePath[],
  around?: string,
): Pick<SiteConventions, 'mounts' | 'host' | 'findings'> | null => {
  const pages = paths.filter(isHtml);
  if (pages.length === 0) return null;
  const counts = new Map<string, number>();
  for (const path of pages) {
    const [folder = ''] = path.split('/');
    if (path.includes('/') && hostOf(folder) !== null) counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  if (areLanguages([...counts.keys()])) return null;
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  const [folder, host] =
    most === undefined ? ['', around === undefined ? null : hostOf(around)] : [most[0], hostOf(most[0])];
  if (host === null) return null;
  const [first = ''] = pages.filter((path) => path.startsWith(folder));
  return {
    host,
    mounts: folder === '' ? [] : [{ folder, at: '', locale: null, translates: null, rule: null }],
    findings: [newFinding('SITE_HOST', first, FILE_START, say('folderIsHost', { host }), say('linksAreOwn'))],
  };
};
