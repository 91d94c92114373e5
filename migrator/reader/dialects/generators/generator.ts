import type { GeneratorName } from '../../../../model/contracts/values';
import type { Finding } from '../../../findings';
import type { AddressRule, Mount, SiteConventions } from '../../../model/conventions';
import type { SourcePath } from '../../../model/source';
import { resolved } from './address';
import type { ConfigFile } from './config/value';

/** The files of a source, as a generator sees them. */
export interface GeneratorSource {
  /** The folder of the configuration, `''` for the root. */
  folder: SourcePath;
  /** All files of the source. */
  paths: readonly SourcePath[];
  /** The configuration that recognised the source, and what it states. */
  main: ConfigFile;
  config: unknown;
  /** The value of another file of the configuration, by its path from the folder; undefined where there is none. */
  value: (path: string) => unknown;
  /** Its text. */
  text: (path: string) => string | null;
  /** Notes that the configuration computes a value that decides something, about the pages of a folder where it is named. */
  computed: (key: string, folder?: SourcePath) => void;
  /** Reports what else is found in the configuration. */
  report: (finding: Finding) => void;
}

/** A generator's reading of a configuration; parts that are left out stay as they are without one. Folders are those of the source. */
export interface Decided extends Partial<Omit<SiteConventions, 'generator' | 'findings' | 'closed'>> {
  mounts: Mount[];
  /** The files below the configuration that are outside the mounts are no pages. */
  isClosed?: boolean;
}

/**
 * A static site generator, as data: how it is recognised, which keys of front matter it reads, how it writes addresses,
 * and how its configuration is read. A new one is a file here and a name in `generators.ts`.
 */
export interface Generator {
  name: GeneratorName;
  /** The names of the file that makes a folder a site of this generator, the first of them wins. */
  configs: RegExp;
  /** Where other programs have files of such a name too: what stands beside it tells that it is this generator's. */
  beside?: RegExp;
  /** The file beside it where it is another generator's, of which nothing is known. */
  notBeside?: RegExp;
  /** Further files of its configuration, by their paths from that folder. */
  further?: RegExp;
  /** Files of its configuration in any folder of the source, by their whole paths. */
  anywhere?: RegExp;
  /** Files of values that templates print, by their paths from that folder. No address depends on them: they are read after it. */
  data?: RegExp;
  /** Pages whose headers state values for others, by their paths from that folder. A site may have very many: they are read after all else. */
  headers?: RegExp;
  /**
   * Paths of pages that tell it where there is no configuration; a match begins at its folder, which is the root of the
   * source, or the one folder that contains everything.
   */
  evidence?: RegExp;
  /** The same for a file that other programs have too: `beside` stands in its folder, and nothing of `unless` does. */
  weakEvidence?: { path: RegExp; beside: RegExp; unless: RegExp };
  /** The folder that it writes the site to: what stands there are copies. */
  output?: SourcePath;
  /** Keys of front matter -> fields of a page, beside those that all generators share. */
  frontMatter: Record<string, string>;
  /**
   * The pattern of addresses, as `AddressRule` has it, for a permalink that is written as a template; null where it computes
   * something. Absent: permalinks are paths.
   */
  permalinkPattern?: (permalink: string) => string | null;
  /** How it writes addresses where its configuration says nothing else; also for mounts of the settings. */
  rule: AddressRule;
  read: (source: GeneratorSource) => Decided;
}

/** The path of a file as seen from a folder, `''` for the root; null where it is not in it. */
export const pathIn = (path: SourcePath, folder: SourcePath): SourcePath | null => {
  if (folder === '') return path;
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : null;
};

/** A path from a folder of the source, without `.` and `..`; null where it leaves the source. */
export const inFolder = (folder: SourcePath, path: string): SourcePath | null => {
  const segments: string[] = [];
  for (const segment of `${folder}/${path}`.replaceAll('\\', '/').split('/')) {
    if (segment === '..') {
      if (segments.pop() === undefined) return null;
    } else if (segment !== '.' && segment !== '') segments.push(segment);
  }
  return segments.join('/');
};

/** Paths of the site joined, without a slash at the end and without `..`: `/docs`; `''` for the root. */
export const joined = (...parts: (string | null)[]): string => {
  const path = parts
    .flatMap((part) => (part ?? '').split('/'))
    .filter((part) => part !== '')
    .join('/');
  return resolved(`/${path}`).replace(/\/$/, '');
};

/** The path of an address: `https://example.com/docs/` -> `/docs`. */
export const pathOfUrl = (url: string | null): string =>
  joined(url === null ? '' : url.replace(/^(?:https?:)?\/\/[^/]*/i, ''));

/** The scalars of a value by their dotted names. */
export const scalarsOf = (
  value: unknown,
  name: string,
  into: Record<string, string> = {},
  depth = 0,
): Record<string, string> => {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') into[name] = String(value);
  else if (typeof value === 'object' && value !== null && !(value instanceof Date) && depth < 8)
    for (const [key, each] of Object.entries(value))
      scalarsOf(each, name === '' ? key : `${name}.${key}`, into, depth + 1);
  return into;
};

/** The globs of a name that a generator leaves out: a file, or a folder with all in it. */
export const globsOf = (folder: SourcePath, name: string): string[] => {
  const path = inFolder(folder, name.replace(/\/+$/, ''));
  return path === null || path === '' ? [] : [path, `${path}/**`];
};
