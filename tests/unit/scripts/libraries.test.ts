import fs from 'node:fs';
import path from 'node:path';
import clientJson from '../../../client/package.json';
import packageJson from '../../../package.json';

const script = fs.readFileSync(path.resolve(__dirname, '../../../scripts/libraries.mjs'), 'utf8');
const [, libraries = ''] = /^const LIBRARIES = \{([^}]+)\}/m.exec(script) ?? [];
/** The folders in `dist` that the script writes. */
const LIBRARIES = [...libraries.matchAll(/^ {2}'?([\w-]+)'?: /gm)].map(([, folder]) => folder ?? '');
const [, untyped = ''] = /^const UNTYPED = new Set\(\[([^\]]+)\]\)/m.exec(script) ?? [];
const UNTYPED = [...untyped.matchAll(/'([\w-]+)'/g)].map(([, folder]) => folder ?? '');
/** Those that Strapi's SDK writes in two formats: what browsers load. */
const BY_SDK = { admin: './admin/src/index.ts', answers: './model/contracts/answers.ts' };

const nameOf = (folder: string): string => (['server', 'admin'].includes(folder) ? `strapi-${folder}` : folder);
const built = (folder: string, extension: string): string => `./dist/${folder}/index.${extension}`;

test('package.json exports each library that the build writes, and nothing else', () => {
  expect(packageJson.exports).toEqual({
    './package.json': './package.json',
    ...Object.fromEntries(LIBRARIES.map((folder) => [`./${nameOf(folder)}`, built(folder, 'js')])),
    ...Object.fromEntries(
      Object.entries(BY_SDK).map(([folder, source]) => [
        `./${nameOf(folder)}`,
        { source, import: built(folder, 'mjs'), require: built(folder, 'js'), default: built(folder, 'js') },
      ]),
    ),
  });
});

test('older resolution finds the types of each library that has some', () => {
  const typed = [...LIBRARIES, ...Object.keys(BY_SDK)].filter((folder) => !UNTYPED.includes(folder));
  expect(LIBRARIES).toEqual(expect.arrayContaining(UNTYPED));
  expect(packageJson.typesVersions['*']).toEqual(
    Object.fromEntries(typed.map((folder) => [nameOf(folder), [built(folder, 'd.ts')]])),
  );
});

test('the client has the version of the plugin whose answers it knows, and no dependency', () => {
  expect(clientJson.version).toBe(packageJson.version);
  expect(Object.keys(clientJson).filter((name) => name.toLowerCase().includes('dependencies'))).toEqual([]);
});
