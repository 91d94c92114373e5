// Writes what Node.js loads of this package: the server, the command line, the processes that read pages and the libraries,
// as CommonJS from chunks that they share, and the types of each entry beside its JavaScript, in one file each. TypeScript
// finds these there by itself, and older resolution by `typesVersions`. The panel and the library `answers`, which browsers
// load, have a `source` in package.json: Strapi's SDK has built them before, each by itself in two formats.
import fs from 'node:fs';
import { isBuiltin } from 'node:module';
import path from 'node:path';

import { build, transformWithEsbuild } from 'vite';

import { writeClient } from './client.mjs';
import { ROOT } from './root.mjs';
import { runScript } from './shortcoming.mjs';
import { step } from './step.mjs';
import { writeTypes } from './types.mjs';

/** The folder in `dist`, and the source. */
const LIBRARIES = {
  server: 'server/src/index.ts',
  cli: 'server/src/cli/index.ts',
  'page-worker': 'server/src/page-worker.ts',
  planner: 'server/src/planner.ts',
  config: 'server/src/config/options.ts',
  migrator: 'migrator/index.ts',
};
/** Programs that only this package starts. */
const UNTYPED = new Set(['page-worker', 'planner']);

const PACKAGE = JSON.parse(fs.readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
const INSTALLED = Object.keys({ ...PACKAGE.dependencies, ...PACKAGE.peerDependencies });

const isInstalled = (id) => isBuiltin(id) || INSTALLED.some((name) => id === name || id.startsWith(`${name}/`));

/** Names of chunks change with their content, so an entry changes with the chunks that it loads. */
const writePrograms = () =>
  build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    // before Vite looks for them, since it prefers the sources for browsers
    plugins: [
      { name: 'installed', enforce: 'pre', resolveId: (id) => (isInstalled(id) ? { id, external: true } : null) },
    ],
    // Names stay, for stack traces and for people who read what they run: a formatter gives the code back.
    esbuild: { minifyWhitespace: true, minifySyntax: true, minifyIdentifiers: false },
    build: {
      outDir: 'dist',
      emptyOutDir: false,
      copyPublicDir: false,
      minify: 'esbuild',
      // for the places in stack traces; the package leaves them out, so its files do not name them
      sourcemap: 'hidden',
      target: 'node20',
      lib: { entry: LIBRARIES, formats: ['cjs'], fileName: (format, name) => `${name}/index.js` },
      rollupOptions: {
        // a chunk is one folder deep, as the entries are: paths from `__dirname` hold in both
        output: { interop: 'auto', exports: 'named', chunkFileNames: 'shared/[name]-[hash].js' },
      },
    },
  });

/**
 * Strapi and bundlers load the panel by `import`, but Strapi looks for it by `require`, and the SDK demands both: the second
 * copy becomes a door to the first.
 */
const dropSecondPanel = (folder) => {
  for (const file of fs.readdirSync(folder).filter((name) => name.endsWith('.js'))) fs.rmSync(path.join(folder, file));
  const door = ["'use strict';", "Object.defineProperty(exports, '__esModule', { value: true });"];
  fs.writeFileSync(
    path.join(folder, 'index.js'),
    [...door, "exports.default = require('./index.mjs').default;", ''].join('\n'),
  );
};

/** The app's build names everything in the panel anew, so names that stay would only be downloaded. */
const minifyPanel = async (folder) => {
  for (const name of fs.readdirSync(folder).filter((file) => file.endsWith('.mjs'))) {
    const file = path.join(folder, name);
    const written = fs.readFileSync(file, 'utf8');
    const { code } = await transformWithEsbuild(written, file, { minify: true, format: 'esm', sourcemap: false });
    fs.writeFileSync(file, code);
  }
};

await runScript(async () => {
  const dist = (name, file = '') => path.join(ROOT, 'dist', name, file);
  await step('Writing the libraries', async () => {
    for (const name of [...Object.keys(LIBRARIES), 'shared']) fs.rmSync(dist(name), { recursive: true, force: true });
    await writePrograms();
    dropSecondPanel(dist('admin'));
    await minifyPanel(dist('admin'));
  });
  await step('Writing the types', async () => {
    for (const [name, source] of Object.entries(LIBRARIES))
      if (!UNTYPED.has(name)) await writeTypes(source, dist(name, 'index.d.ts'));
    // the entries with a format for `import`
    for (const { source, require: file } of Object.values(PACKAGE.exports))
      if (source !== undefined) {
        const types = path.join(ROOT, file.replace(/\.js$/, '.d.ts'));
        await writeTypes(source, types);
        fs.copyFileSync(types, types.replace(/\.ts$/, '.mts'));
      }
  });
  await writeClient();
  return 0;
});
