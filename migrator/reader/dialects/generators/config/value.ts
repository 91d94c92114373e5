import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
import { quoted, type Said } from '../../../../../model/say';
import type { SourcePath } from '../../../../model/source';
import { COMPUTED, exportedLiteral } from './literals';
import { pythonValues } from './python';

/** A file of a source's configuration. */
export interface ConfigFile {
  path: SourcePath;
  text: string;
  /** Why it was not read; its text is empty. */
  problem?: Said;
}

/** The values of a configuration, where those that only running it would tell are `COMPUTED`; or why it cannot be read. */
type ConfigValue = { value: unknown } | { problem: Said };

export const configValue = (file: ConfigFile): ConfigValue => {
  if (file.problem !== undefined) return { problem: file.problem };
  try {
    const value = parsedValue(file);
    heightOf(value);
    return { value };
  } catch (error) {
    return { problem: quoted(problemOf(error)) };
  }
};

/** The message of an error in a configuration, on one line. */
export const problemOf = (error: unknown): string => {
  const message = error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : 'unknown error';
  // parsers call themselves for each level
  return message.startsWith('Maximum call stack') ? TOO_DEEP : message;
};

/** The deepest nesting of a configuration: what reads it calls itself for each level. */
const DEEPEST = 100;
const TOO_DEEP = `its values are nested more than ${String(DEEPEST)} levels deep`;

/** The levels of a value. Throws where it has too many, or contains itself, as an alias of YAML can. */
const heightOf = (value: unknown, around = new Set<object>(), known = new Map<object, number>()): number => {
  if (typeof value !== 'object' || value === null) return 0;
  if (around.has(value)) throw new Error('a value contains itself');
  if (around.size + (known.get(value) ?? 0) > DEEPEST) throw new Error(TOO_DEEP);
  let height = known.get(value);
  if (height !== undefined) return height;
  around.add(value);
  height = 0;
  for (const each of Object.values(value)) height = Math.max(height, heightOf(each, around, known) + 1);
  around.delete(value);
  known.set(value, height);
  return height;
};

const parsedValue = ({ path, text }: ConfigFile): unknown => {
  if (/\.ya?ml$/i.test(path)) return parseYaml(text, YAML);
  if (/\.toml$/i.test(path)) return parseToml(text);
  if (/\.py$/i.test(path)) return pythonValues(text);
  return /\.json5?$/i.test(path) ? jsonValue(text) : exportedLiteral(text);
};

/** MkDocs names functions of Python by tags; what they make is computed. */
const PYTHON = ['!ENV', '!!python/name', '!!python/object/apply'].map((tag) => ({ tag, resolve: () => COMPUTED }));

/** `!ENV [SITE_URL, /docs/]`: the last value is used where no variable is set. */
const ENVIRONMENT = {
  tag: '!ENV',
  collection: 'seq' as const,
  resolve: ({ items }: { items: unknown[] }): unknown => items.at(-1),
};

const YAML = {
  logLevel: 'error' as const,
  maxAliasCount: 100,
  uniqueKeys: false,
  customTags: [...PYTHON, ENVIRONMENT],
};

/** JSON, also with comments, as the tools of these files read it. */
const jsonValue = (text: string): unknown => {
  const plain = text.replace(/^\uFEFF/, '');
  try {
    return JSON.parse(plain);
  } catch (error) {
    const value = exportedLiteral(`export default ${plain}`);
    if (value === COMPUTED) throw error;
    return value;
  }
};

/** A part of a value, by the names and numbers that lead there; undefined where there is none. */
export const at = (value: unknown, ...path: (string | number)[]): unknown => {
  let part = value;
  for (const key of path) {
    if (part === COMPUTED) return COMPUTED;
    if (typeof part !== 'object' || part === null || !Object.hasOwn(part, key)) return undefined;
    part = Reflect.get(part, key);
  }
  return part;
};

export const textOf = (value: unknown): string | null =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : null;

/** The name of the site in its configuration. */
export const titled = (title: unknown): { title?: string } => {
  const text = textOf(title);
  return text === null ? {} : { title: text };
};

export const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

export const textsOf = (value: unknown): string[] => listOf(value).flatMap((each) => textOf(each) ?? []);

export const entriesOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
