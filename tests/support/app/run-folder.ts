import { build } from 'esbuild';
import fs from 'node:fs';
import path from 'node:path';

export const ROOT = path.resolve(__dirname, '../../..');
const RUNS = path.join(ROOT, '.tmp/jest');

/** Where SQLite need not wait for a disk, as the other databases of `.ci/run` do not: the tests kill processes, not machines. */
const MEMORY = '/dev/shm';
const ROOMY = 2 * 1024 ** 3;

/** Everything that one jest run writes; `.tmp` inside the repository, so that `node_modules` is found from there. */
export interface RunFolder {
  root: string;
  /** The plugin as its users have it: package.json, bin, dist. */
  plugin: string;
  /** The playground compiled to plain JavaScript: the model of every test's application. */
  app: string;
  /** For files of SQLite; in memory where there is room. */
  databases: string;
}

/** The program of the processes that tests kill, see `kills/victim.ts`. */
export const victimProgram = (root: string): string => path.join(root, 'victim.js');

const inMemory = (root: string): string => path.join(MEMORY, `compliance-${path.basename(root)}`);

export const runFolder = (root: string): RunFolder => ({
  root,
  plugin: path.join(root, 'plugin'),
  app: path.join(root, 'app'),
  databases: fs.existsSync(inMemory(root)) ? inMemory(root) : root,
});

const isAlive = (pid: number) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

const removeLeftovers = (folder: string) => {
  if (!fs.existsSync(folder)) return;
  for (const name of fs.readdirSync(folder)) {
    const pid = /^(?:compliance-)?run-(\d+)$/.exec(name)?.[1];
    if (pid !== undefined && !isAlive(Number(pid)))
      fs.rmSync(path.join(folder, name), { recursive: true, force: true });
  }
};

const hasRoom = (folder: string): boolean => {
  if (!fs.existsSync(folder)) return false;
  const { bavail, bsize } = fs.statfsSync(folder);
  return bavail * bsize > ROOMY;
};

export const removeRunFolder = (root: string): void => {
  for (const folder of [root, inMemory(root)]) fs.rmSync(folder, { recursive: true, force: true });
};

/** An empty folder of this process's own; folders of runs that were killed are removed on the way. */
export const createRunFolder = (): RunFolder => {
  for (const folder of [RUNS, MEMORY]) removeLeftovers(folder);
  const root = path.join(RUNS, `run-${process.pid}`);
  removeRunFolder(root);
  fs.mkdirSync(root, { recursive: true });
  if (hasRoom(MEMORY)) fs.mkdirSync(inMemory(root));
  return runFolder(root);
};

const bundle = async (source: string, outfile: string) =>
  build({
    entryPoints: [path.join(ROOT, source)],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    // in a file of its own: within the bundle it is one line of megabytes, on which what Jest looks for it with overflows the stack
    sourcemap: true,
    logLevel: 'error',
  });

/**
 * Bundles the plugin in some 20 ms, where the real build takes 10 s. The packed tarball is what the smoke test runs.
 * A program that does not compile is printed and left out: only the tests that run it have to wait for its repair.
 */
export const bundlePlugin = async (folder: string) => {
  const dist = path.join(folder, 'dist');
  await Promise.all([
    bundle('server/src/index.ts', path.join(dist, 'server/index.js')),
    bundle('server/src/page-worker.ts', path.join(dist, 'page-worker/index.js')),
    bundle('server/src/planner.ts', path.join(dist, 'planner/index.js')),
    bundle('server/src/cli/index.ts', path.join(dist, 'cli/index.js')).catch(() => undefined),
  ]);
  fs.copyFileSync(path.join(ROOT, 'package.json'), path.join(folder, 'package.json'));
  fs.cpSync(path.join(ROOT, 'bin'), path.join(folder, 'bin'), { recursive: true });
};

export const bundleVictim = async (root: string) => bundle('tests/support/kills/victim.ts', victimProgram(root));

/** Compiles the playground's config and src file by file. Without a tsconfig.json Strapi takes it for JavaScript. */
export const compilePlayground = async (folder: string) => {
  const playground = path.join(ROOT, 'playground');
  const sources = ['config', 'src'].flatMap((part) =>
    fs
      .readdirSync(path.join(playground, part), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => path.join(playground, part, file)),
  );
  await build({
    entryPoints: sources,
    outdir: folder,
    outbase: playground,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'error',
  });
  for (const file of ['package.json', 'favicon.png'])
    fs.copyFileSync(path.join(playground, file), path.join(folder, file));
  fs.mkdirSync(path.join(folder, 'public/uploads'), { recursive: true });
};
