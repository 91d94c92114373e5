import path from 'node:path';

import { rollup } from 'rollup';
import { dts } from 'rollup-plugin-dts';

import { ROOT } from './root.mjs';

const isOwn = (id) => id.startsWith('.') || path.isAbsolute(id);

/** Writes the types of a source, with all of ours that they are made of, into one file. */
export const writeTypes = async (source, file) => {
  const bundle = await rollup({
    input: path.join(ROOT, source),
    external: (id) => !isOwn(id),
    plugins: [dts({ tsconfig: path.join(ROOT, 'server/tsconfig.json') })],
  });
  await bundle.write({ file, format: 'es' });
  await bundle.close();
};
