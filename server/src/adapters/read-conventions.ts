import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { say } from '../../../model/say';
import { conventionsOf } from '../../../migrator/reader/dialects/generators/conventions';
import { isHostFile } from '../../../migrator/reader/dialects/generators/host-redirects';
import { configurationFiles } from '../../../migrator/reader/dialects/generators/recognise';
import type { ConfigFile } from '../../../migrator/reader/dialects/generators/config/value';
import type { SiteRules } from '../../../migrator/model/site-rules';
import type { SourcePath } from '../../../migrator/model/source';
import type { Source } from './source/source';
import { SourceError } from './source/source-error';

/** The bytes of one file of a configuration, which has thousands of lines where it lists redirects, and how many files are read. */
const MIB = 1024 * 1024;
const bytesOf = (path: SourcePath): number => (/redirect[^/]*$/i.test(path) ? 16 * MIB : MIB);
const MOST_FILES = 500;
/** How far above a folder a configuration is looked for. */
const MOST_ABOVE = 4;

/** The rules of a site with what the generator of its source decides. */
export const withConventions = async (
  source: Pick<Source, 'assets' | 'read' | 'folder' | 'refused'> & Partial<Pick<Source, 'candidates'>>,
  rules: SiteRules,
): Promise<SiteRules> => {
  const settings = rules.generator ?? {};
  const paths = [...(source.candidates ?? []), ...source.assets]
    .filter((path) => source.refused?.has(path) !== true)
    .sort();
  const all = configurationFiles(paths, settings);
  const files: ConfigFile[] = [];
  for (const path of all.slice(0, MOST_FILES)) files.push(await readConfigFile(source, path));
  const [unread, ...others] = all.slice(MOST_FILES);
  if (unread !== undefined) {
    const problem = say('configsTooMany', { limit: MOST_FILES, count: others.length + 1 });
    files.push({ path: unread, text: '', problem });
  }
  const { folder } = source;
  const above = folder === undefined ? {} : { around: basename(folder), above: await configurationsAbove(folder) };
  return { ...rules, conventions: conventionsOf({ paths, files, settings, site: rules.name, ...above }) };
};

/** A file of a configuration as text. One that is too large or cannot be read is told, and stops nothing. */
const readConfigFile = async (source: Pick<Source, 'read'>, path: SourcePath): Promise<ConfigFile> => {
  const limit = bytesOf(path);
  try {
    const bytes = await source.read(path, limit + 1);
    if (bytes.length > limit) {
      return { path, text: '', problem: say('configTooLarge', { limit }) };
    }
    return { path, text: new TextDecoder('utf-8').decode(bytes).replace(/\r\n?/g, '\n') };
  } catch (error) {
    if (!(error instanceof SourceError) || error.code !== 'SOURCE_UNREADABLE') throw error;
    return { path, text: '', problem: error.says };
  }
};

/** The configurations in the folders above a folder, up to the root of its repository. */
const configurationsAbove = async (folder: string): Promise<string[]> => {
  let at = folder;
  for (let count = 1; count <= MOST_ABOVE && !existsSync(join(at, '.git')); count += 1) {
    const parent = dirname(at);
    if (parent === at) return [];
    at = parent;
    const names = await readdir(at).catch(() => []);
    // the names of parts of a configuration say nothing
    const [found] = configurationFiles(names).filter((name) => !isHostFile(name));
    if (found !== undefined) return [`${'../'.repeat(count)}${found}`];
  }
  return [];
};
