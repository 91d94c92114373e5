import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { PLAYGROUND, ROOT } from '../../scripts/root.mjs';
import { run, tail } from '../../scripts/run.mjs';
import { Shortcoming } from '../../scripts/shortcoming.mjs';

export const readJson = (file) => JSON.parse(fs.readFileSync(file, 'utf8'));

/** @returns {Promise<string>} what npm prints */
export const npm = async (args, cwd) => {
  const { code, output } = await run('npm', [...args, '--no-audit', '--no-fund', '--prefer-offline'], { cwd });
  if (code !== 0) throw new Shortcoming(`npm ${args.join(' ')} failed:\n${tail(output)}`);
  return output;
};

/** Packs what would be published of a package, and gives the path of the tarball. */
export const packInto = async (folder, root = ROOT) => {
  fs.mkdirSync(folder, { recursive: true });
  for (const old of fs.readdirSync(folder).filter((file) => file.endsWith('.tgz'))) fs.rmSync(path.join(folder, old));
  await npm(['pack', '--ignore-scripts', '--pack-destination', folder], root);
  const [tarball] = fs.readdirSync(folder).filter((file) => file.endsWith('.tgz'));
  return path.join(folder, tarball);
};

/** Of all on which an installation depends: where it is the same, npm only has to exchange the plugin. */
const dependencyHash = () => {
  const ofPlugin = readJson(path.join(ROOT, 'package.json'));
  const { dependencies } = readJson(path.join(PLAYGROUND, 'package.json'));
  const relevant = [ofPlugin.dependencies, ofPlugin.peerDependencies, ofPlugin.peerDependenciesMeta, dependencies];
  return createHash('sha256').update(JSON.stringify(relevant)).digest('hex');
};

/** Outside the repository, so that nothing is found in its node_modules; kept, so that the next run is quick. */
export const appFolder = () =>
  path.join(os.tmpdir(), `compliance-smoke-${createHash('sha256').update(ROOT).digest('hex').slice(0, 8)}`);

/** Empties the folder where what it depends on has changed. */
const preparedFolder = () => {
  const folder = appFolder();
  const stamp = path.join(folder, 'dependencies.sha256');
  const isCurrent = fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === dependencyHash();
  if (!isCurrent) fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });
  return { folder, remember: () => fs.writeFileSync(stamp, dependencyHash()) };
};

const COPIED = ['config', 'src', 'public', 'favicon.png', 'tsconfig.json'];

/**
 * A user's application: a copy of the playground with the packed plugin installed from its tarball, and no line about it
 * in config/plugins, since Strapi enables an installed plugin by itself.
 *
 * @returns {Promise<{ folder: string, tarball: string, output: string }>} its folder, the package in it, and what npm printed
 */
export const installPackedApp = async () => {
  const { folder, remember } = preparedFolder();
  for (const name of COPIED) {
    fs.rmSync(path.join(folder, name), { recursive: true, force: true });
    fs.cpSync(path.join(PLAYGROUND, name), path.join(folder, name), { recursive: true });
  }
  fs.rmSync(path.join(folder, 'config/plugins.ts'));
  fs.rmSync(path.join(folder, 'dist'), { recursive: true, force: true });
  fs.rmSync(path.join(folder, '.tmp'), { recursive: true, force: true });

  const tarball = await packInto(path.join(folder, 'packed'));
  const { name } = readJson(path.join(ROOT, 'package.json'));
  const manifest = readJson(path.join(PLAYGROUND, 'package.json'));
  const dependencies = { ...manifest.dependencies, [name]: `file:${path.relative(folder, tarball)}` };
  fs.writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ ...manifest, dependencies }, null, 2));
  // The tarball keeps its name while its content changes: npm would take the installed plugin for the right one.
  fs.rmSync(path.join(folder, 'node_modules', name), { recursive: true, force: true });
  fs.rmSync(path.join(folder, 'package-lock.json'), { force: true });
  const output = await npm(['install'], folder);
  remember();
  return { folder, tarball, output };
};

/** The folders below `folder` in which package `name` is installed. */
export const copiesOf = (folder, name) => {
  const modules = path.join(folder, 'node_modules');
  if (!fs.existsSync(modules)) return [];
  const packages = fs.readdirSync(modules).flatMap((entry) => {
    if (entry.startsWith('.')) return [];
    if (!entry.startsWith('@')) return [entry];
    return fs.readdirSync(path.join(modules, entry)).map((scoped) => `${entry}/${scoped}`);
  });
  const here = packages.includes(name) ? [path.join(modules, name)] : [];
  return [...here, ...packages.flatMap((entry) => copiesOf(path.join(modules, entry), name))];
};
