import { at, entriesOf, textOf } from '../config/value';
import { COMPUTED } from '../config/literals';

/** A rule that gives files another place on the site: `packages/:name/docs/:rest*` -> `:name/:rest*`. */
export interface Rewrite {
  from: string;
  to: string;
}

/** The places in a configuration; `isWhole`: none of it is computed or written in a way that is not read. */
export const rewritesOf = (config: unknown): { rewrites: Rewrite[]; isWhole: boolean } => {
  const written = at(config, 'rewrites');
  const rewrites = entriesOf(written).flatMap(([from, value]): Rewrite[] => {
    const to = textOf(value);
    return to !== null && isRead(from, to) ? [{ from, to }] : [];
  });
  return { rewrites, isWhole: written !== COMPUTED && rewrites.length === entriesOf(written).length };
};

const NAMES = /:(\w+)([*+?]?)/g;
const LONGEST = 300;
/** Of a rule: each may stand for many parts of a path, so that their number is what a match costs. */
const MOST_NAMES = 3;

/** Groups and expressions of a person's own are not read; a target names what the rule has found. */
const isRead = (from: string, to: string): boolean => {
  const names = [...from.matchAll(NAMES)].map(([, name]) => name);
  return (
    !/[(){}\\*+?]/.test(from.replace(NAMES, '')) &&
    names.length <= MOST_NAMES &&
    (from.match(/:\w+[*+]/g)?.length ?? 0) <= 1 &&
    from.length <= LONGEST &&
    [...to.matchAll(NAMES)].every(([, name]) => names.includes(name))
  );
};

/** The folder that a rule puts elsewhere with all in it, `zh/:rest*` -> `:rest*`; null for other rules. */
export const movedFolder = ({ from, to }: Rewrite): { folder: string; to: string } | null => {
  const [, folder, name] = /^([^:]+)\/:(\w+)\*$/.exec(from) ?? [];
  const [, target, same] = /^((?:[^:]+\/)?):(\w+)\*?$/.exec(to) ?? [];
  if (folder === undefined || target === undefined || name !== same) return null;
  return { folder, to: target.replace(/\/$/, '') };
};

/** Finds the place of a file by the first rule that matches it; null where none does. */
export const placeFinder = (rewrites: readonly Rewrite[]): ((path: string) => string | null) => {
  const rules = rewrites.map(({ from, to }) => ({ names: [...from.matchAll(NAMES)], pattern: patternOf(from), to }));
  return (path) => {
    for (const { names, pattern, to } of rules) {
      const found = pattern.exec(path);
      if (found === null) continue;
      const values = new Map(names.map(([, name = ''], index) => [name, found[index + 1] ?? '']));
      return to.replace(NAMES, (_, name: string) => values.get(name) ?? '').replace(/\/{2,}/g, '/');
    }
    return null;
  };
};

const VALUES: Record<string, string> = { '': '([^/]+?)', '?': '([^/]*?)', '+': '(.+)', '*': '(.*)' };

/** `:rest*` stands for any number of folders and the file, `:name` for one of them. */
const patternOf = (from: string): RegExp => {
  const parts = from.split(/(:\w+[*+?]?)/).map((part) => {
    const [, many] = /^:\w+([*+?]?)$/.exec(part) ?? [];
    return many === undefined ? part.replace(/[^\w/]/g, '\\$&') : (VALUES[many] ?? '');
  });
  return new RegExp(`^${parts.join('')}$`);
};
