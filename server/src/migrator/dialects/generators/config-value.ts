import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
import type { SourcePath } from '../../model/source';
import { COMPUTED, exportedLiteral } from './literals';

/** A file of a source's configuration. */
export interface ConfigFile {
  path: SourcePath;
  text: string;
}

/** Thrown for a configuration that cannot be read, with the reason. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

/** The value that a configuration states; what only running it would tell is `COMPUTED`. */
export const configValue = ({ path, text }: ConfigFile): unknown => {
  try {
    if (/\.ya?ml$/i.test(path))
      return parseYaml(text, { logLevel: 'error', maxAliasCount: 100, uniqueKeys: false, customTags: PYTHON });
    if (/\.toml$/i.test(path)) return parseToml(text);
    if (/\.json5?$/i.test(path)) return jsonValue(text);
    return exportedLiteral(text);
  } catch (error) {
    throw new ConfigError(error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : 'unknown error');
  }
};

/** MkDocs names functions of Python by tags; what they make is computed. */
const PYTHON = ['!ENV', '!!python/name', '!!python/object/apply'].map((tag) => ({ tag, resolve: () => COMPUTED }));

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

export const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

export const textsOf = (value: unknown): string[] => listOf(value).flatMap((each) => textOf(each) ?? []);

export const entriesOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
