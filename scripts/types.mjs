// Writes the types of each entry of the package beside its JavaScript, in one file each: `dist/migrator/index.d.ts` for
// `require`, `index.d.mts` for `import`. TypeScript finds them there by itself, and older resolution by `typesVersions`,
// whose list is that of the entries with types: the program of the processes that read pages is nobody's library.
import fs from 'node:fs';
import path from 'node:path';

import { rollup } from 'rollup';
import { dts } from 'rollup-plugin-dts';

import { ROOT } from './root.mjs';
import { runScript } from './shortcoming.mjs';
import { step } from './step.mjs';

const { exports: entries, typesVersions } = JSON.parse(fs.readFileSync(path.join(ROOT, 'package.json'), 'utf8'));

const isOwn = (id) => id.startsWith('.') || path.isAbsolute(id);

const writeTypes = async ({ source, require: program }) => {
  const tsconfig = path.join(ROOT, source.split('/')[1], 'tsconfig.json');
  const bundle = await rollup({
    input: path.join(ROOT, source),
    external: (id) => !isOwn(id),
    plugins: [dts({ tsconfig })],
  });
  const file = path.join(ROOT, program.replace(/\.js$/, '.d.ts'));
  await bundle.write({ file, format: 'es' });
  await bundle.close();
  fs.copyFileSync(file, file.replace(/\.d\.ts$/, '.d.mts'));
};

await runScript(() =>
  step('Writing the types', async () => {
    for (const name of Object.keys(typesVersions['*'])) await writeTypes(entries[`./${name}`]);
    return 0;
  }),
);
