import { readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import type { Limits } from '../../../../migrator';
import { hashOf, sha256 } from '../../../../migrator/canonical-hash';
import type { SiteRules } from '../../../../migrator/model/site-rules';
import { isObject, object, orElse, text } from '../../../../model/readers';

const manifest = object({
  name: orElse(text, ''),
  version: orElse(text, ''),
  dependencies: (value) => (isObject(value) ? Object.keys(value) : []),
});

/** A folder and all that it lies in, innermost first. */
const upwards = (folder: string): string[] => {
  const parent = path.dirname(folder);
  return parent === folder ? [folder] : [folder, ...upwards(parent)];
};

/** The first of these files that is there; links are followed, as Node.js does. */
const firstOf = async (files: string[]): Promise<string | null> => {
  for (const file of files) {
    const real = await realpath(file).catch(() => null);
    if (real !== null) return real;
  }
  return null;
};

/** Where Node.js finds a package from a folder. */
const manifestOf = (name: string, folder: string): Promise<string | null> =>
  firstOf(upwards(folder).map((each) => path.join(each, 'node_modules', name, 'package.json')));

/**
 * The package that a program belongs to and all that it depends on, as they are installed: `yaml@2.9.1`, sorted. An exact
 * version in a package.json says nothing of what that package brings along.
 */
export const packageVersions = async (program: string): Promise<string[]> => {
  const found = new Map<string, string>();
  const visit = async (file: string | null): Promise<void> => {
    if (file === null || found.has(file)) return;
    found.set(file, '');
    const { name, version, dependencies } = manifest(JSON.parse(await readFile(file, 'utf8')));
    found.set(file, `${name}@${version}`);
    const needed = dependencies.map((each) => manifestOf(each, path.dirname(file)));
    await Promise.all(needed.map(async (each) => visit(await each)));
  };
  await visit(await firstOf(upwards(path.dirname(program)).map((folder) => path.join(folder, 'package.json'))));
  return [...found.values()].sort();
};

/** Goes up when readings are kept in another form. */
const FORMAT = 3;

/**
 * A hash of all that decides what a page says, but for its file: the program that reads (it names its chunks by what they
 * hold), the packages and the Node.js (its tables of encodings, characters and sentences) that it stands on, the rules of
 * the site, and the limits.
 */
export const readerIdentity = async (program: string, rules: SiteRules, limits: Limits): Promise<string> =>
  hashOf({
    format: FORMAT,
    program: sha256(await readFile(program)),
    packages: await packageVersions(program),
    node: process.versions,
    rules,
    limits,
  });
