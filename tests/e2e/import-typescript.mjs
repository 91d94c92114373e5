import path from 'node:path';

import { build } from 'esbuild';

import { ROOT } from '../../scripts/root.mjs';

/** Imports a TypeScript module of this repository that needs no package. */
export const importTypeScript = async (file) => {
  const { outputFiles } = await build({
    entryPoints: [path.join(ROOT, file)],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
};
