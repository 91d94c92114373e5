// Writes `client/dist`: the client of front ends, a package of its own that loads nothing.
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { build } from 'vite';

import { ROOT } from './root.mjs';
import { runScript } from './shortcoming.mjs';
import { step } from './step.mjs';
import { writeTypes } from './types.mjs';

export const CLIENT = path.join(ROOT, 'client');

export const writeClient = () =>
  step('Writing the client', async () => {
    await build({
      root: CLIENT,
      configFile: false,
      logLevel: 'warn',
      build: {
        minify: false,
        target: 'es2022',
        lib: { entry: 'src/index.ts', formats: ['es'], fileName: 'index' },
      },
    });
    await writeTypes('client/src/index.ts', path.join(CLIENT, 'dist/index.d.ts'));
  });

if (import.meta.url === pathToFileURL(process.argv[1]).href)
  await runScript(async () => {
    await writeClient();
    return 0;
  });
