import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

import { onceFor } from './fingerprint.mjs';
import { PLAYGROUND } from './root.mjs';
import { run, tail } from './run.mjs';
import { Shortcoming } from './shortcoming.mjs';
import { step } from './step.mjs';

/** Strapi's own program: not among the package's exports, so found beside its package.json. */
export const strapiProgram = () => {
  const require = createRequire(path.join(PLAYGROUND, 'package.json'));
  return path.join(path.dirname(require.resolve('@strapi/strapi/package.json')), 'bin/strapi.js');
};

const orFail = async (what, result) => {
  const { code, output } = await result;
  if (code !== 0) throw new Shortcoming(`${what} failed:\n${tail(output)}`);
};

/** Builds the plugin's dist, unless its sources are those of the last build. */
export const buildPlugin = () =>
  onceFor({
    name: 'plugin-build',
    sources: [
      ...[
        'server',
        'migrator',
        'model',
        'admin',
        'client',
        'content-types',
        'scripts/libraries.mjs',
        'scripts/client.mjs',
        'scripts/types.mjs',
      ],
      ...['package.json', 'package-lock.json', 'tsconfig.json'],
    ],
    result: 'dist/server/index.js',
    work: () =>
      step('Building the plugin', () => orFail('Building the plugin', run('npm', ['run', '--silent', 'build']))),
  });

/** Builds the playground's admin panel, unless nothing that it is made of has changed. */
export const buildAdmin = (env) =>
  onceFor({
    name: 'admin-build',
    sources: [
      ...['admin', 'content-types/labels', 'model/lists', 'model/sentences'],
      ...['playground/config', 'playground/src', 'playground/tsconfig.json', 'package-lock.json'],
    ],
    result: 'playground/dist/build/index.html',
    work: () =>
      step('Building the admin panel (half a minute)', async () => {
        fs.rmSync(path.join(PLAYGROUND, 'dist'), { recursive: true, force: true });
        await orFail(
          'Building the admin panel',
          run(process.execPath, [strapiProgram(), 'build'], {
            cwd: PLAYGROUND,
            env: { ...env, NODE_ENV: 'production' },
          }),
        );
      }),
  });
