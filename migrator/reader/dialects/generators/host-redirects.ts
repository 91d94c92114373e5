import type { Said } from '../../../../model/say';
import type { StatedRedirect } from '../../../model/conventions';
import type { SourcePath } from '../../../model/source';
import { lineFinder } from './config/lines';
import { at, configValue, listOf, textOf, type ConfigFile } from './config/value';

/** The redirects that a host of the site makes, and those of its rules that stand for many addresses. */
interface HostRedirects {
  path: SourcePath;
  redirects: StatedRedirect[];
  patterns: { text: string; line: number }[];
  /** Why the file cannot be read. */
  problem?: Said;
}

interface Rule {
  from: string;
  to: string;
  line: number;
}

const PERMANENT_OR_NOT = /^30[1278]!?$/;

/** Lines as `/from /to 301`; a status of 200 is no redirect. */
const linesOf = ({ text }: ConfigFile): Rule[] =>
  text.split('\n').flatMap((written, index) => {
    const [from = '', to, status = '301'] = written
      .replace(/(?:^|\s)#.*$/, '')
      .trim()
      .split(/\s+/);
    return to === undefined || !PERMANENT_OR_NOT.test(status) ? [] : [{ from, to, line: index + 1 }];
  });

/** The rules of a configuration, by the names that it has for them; those with a condition concern some readers only. */
const stated = (key: string, [from, to, status]: [string, string, string], conditions: string[]) => {
  return ({ text }: ConfigFile, value: unknown): Rule[] => {
    const lineOf = lineFinder(text);
    return listOf(at(value, key)).flatMap((each) => {
      const [old, target] = [textOf(at(each, from)), textOf(at(each, to))];
      const isRedirect = PERMANENT_OR_NOT.test(textOf(at(each, status)) ?? '301');
      if (old === null || target === null || !isRedirect) return [];
      return conditions.some((name) => at(each, name) !== undefined)
        ? []
        : [{ from: old, to: target, line: lineOf(old) }];
    });
  };
};

/** Names and stars that stand for whole segments: `/wiki/*`, `/news/:year`; `/talk:keys` is one address. */
const SEGMENTS = /[*()]|\/:\w/;

/** The addresses of Vercel and Next.js that stand for many: names are anywhere, beside groups: `/post-:id`, `/docs{/}?`. */
export const PATH_TO_REGEXP = /[*(){}]|:\w/;

const VERCEL = {
  read: stated('redirects', ['source', 'destination', 'statusCode'], ['has', 'missing']),
  pattern: PATH_TO_REGEXP,
};

/**
 * The files in which hosts of static sites are told to redirect: https://docs.netlify.com/routing/redirects/,
 * https://vercel.com/docs/project-configuration#redirects
 */
const READERS: Record<string, { read: (file: ConfigFile, value: unknown) => Rule[]; pattern: RegExp }> = {
  _redirects: { read: linesOf, pattern: SEGMENTS },
  'netlify.toml': {
    read: stated('redirects', ['from', 'to', 'status'], ['conditions', 'query']),
    pattern: SEGMENTS,
  },
  'vercel.json': VERCEL,
  'now.json': VERCEL,
};

/** The names of such files. */
export const HOST_FILES = Object.keys(READERS);

const nameOf = (path: SourcePath): string => path.slice(path.lastIndexOf('/') + 1);

export const isHostFile = (path: SourcePath): boolean => Object.hasOwn(READERS, nameOf(path));

/** Reads the redirects of a host's file. */
export const readRedirects = (file: ConfigFile): HostRedirects => {
  const read = nameOf(file.path) === '_redirects' ? { value: null } : configValue(file);
  const found: HostRedirects = { path: file.path, redirects: [], patterns: [] };
  if ('problem' in read) return { ...found, problem: read.problem };
  const reader = READERS[nameOf(file.path)];
  for (const { from, to, line } of reader?.read(file, read.value) ?? []) {
    if (!from.startsWith('/')) continue;
    if (reader?.pattern.test(from) === true) found.patterns.push({ text: from, line });
    else found.redirects.push({ from, to, file: file.path, line });
  }
  return found;
};
