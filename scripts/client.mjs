// Writes `client/dist`: the client of front ends, a package of its own that loads nothing. With a folder, the whole package there.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { build } from 'vite';

import { ROOT } from './root.mjs';
import { runScript } from './shortcoming.mjs';
import { step } from './step.mjs';
import { writeTypes } from './types.mjs';

export const CLIENT = path.join(ROOT, 'client');

/** @param {string} [folder] where the package goes; by default where it is */
export const writeClient = (folder = CLIENT) =>
  step('Writing the client', async () => {
    const outDir = path.join(folder, 'dist');
    await build({
      root: CLIENT,
      configFile: false,
      logLevel: 'warn',
      build: {
        outDir,
        emptyOutDir: true,
        minify: false,
        target: 'es2022',
        lib: { entry: 'src/index.ts', formats: ['es'], fileName: 'index' },
      },
    });
    await writeTypes('client/src/index.ts', path.join(outDir, 'index.d.ts'));
    if (folder !== CLIENT)
      for (const file of ['package.json', 'README.md'])
        fs.copyFileSync(path.join(CLIENT, file), path.join(folder, file));
  });

if (import.meta.url === pathToFileURL(process.argv[1]).href)
  await runScript(async () => {
    await writeClient(process.argv[2]);
    return 0;
  });
