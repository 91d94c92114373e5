// The published package: its size, and what it takes to use its types in a front end, which has nothing of Strapi.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';

import { ROOT } from '../../scripts/root.mjs';
import { run } from '../../scripts/run.mjs';
import { copiesOf, npm, packInto, readJson } from './packed-app.mjs';

/** In bytes. Before you raise one, see what has grown: `npm pack --dry-run`. */
const LIMITS = { packed: 1_200_000, unpacked: 4_000_000, client: 20_000 };

/** The repository shows the pictures of the documentation, and keeps the maps of the build. */
const LEFT_OUT = /\.(?:png|jpe?g|gif|webp|avif|map)$/;

const ANSWERS = 'strapi-plugin-compliance/answers';
const CLIENT = 'strapi-plugin-compliance-client';

const typesOf = (library) => `import { EFFECTIVE_STATUSES } from '${library}';
import type { Certification, FoundPage, Page } from '${library}';
export const titleOf = ({ data }: FoundPage<Page>): string => data.title;
export const isKnown = ({ effectiveStatus }: Certification): boolean => EFFECTIVE_STATUSES.includes(effectiveStatus);
`;

const readingWith = (library) => `${typesOf(library)}
import { complianceClient } from '${library}';
const trust = complianceClient({ url: 'https://cms.example.com/api' });
export const htmlAt = async (path: string): Promise<string | undefined> =>
  (await trust.pageAt(path, { fields: ['html'] }))?.data?.html;
// @ts-expect-error the body was not asked for
export const bodyAt = async (path: string) => (await trust.pageAt(path, { fields: ['html'] }))?.data?.body;
`;

const RESOLUTIONS = {
  bundler: { module: 'ESNext', moduleResolution: 'Bundler' },
  node: { module: 'NodeNext', moduleResolution: 'NodeNext' },
};

const packed = async () => {
  const { code, output } = await run('npm', ['pack', '--dry-run', '--json', '--ignore-scripts', '--silent']);
  assert.equal(code, 0, output);
  return JSON.parse(output)[0];
};

const largest = (files) =>
  files
    .toSorted((one, other) => other.size - one.size)
    .slice(0, 10)
    .map(({ path: name, size }) => `${name} ${size}`)
    .join('\n');

const checkSize = async (check) => {
  const { size, unpackedSize, files } = await packed();
  await check(`the package has ${size} bytes, and ${unpackedSize} when unpacked: not too many`, () => {
    assert.ok(size <= LIMITS.packed, `more than ${LIMITS.packed}:\n${largest(files)}`);
    assert.ok(unpackedSize <= LIMITS.unpacked, `more than ${LIMITS.unpacked} unpacked:\n${largest(files)}`);
  });
  await check('it carries no picture and no source map', () => {
    assert.deepEqual(
      files.map((file) => file.path).filter((name) => LEFT_OUT.test(name)),
      [],
    );
  });
};

/** A folder outside the repository with this package and nothing else; whether npm installed it without a warning. */
const installAlone = async ({ tarball, name, absent }, folder, check) => {
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder);
  fs.writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name: 'front-end', private: true }));
  return check(`where there is no Strapi, npm installs ${name} without one`, async () => {
    const output = await npm(['install', tarball], folder);
    assert.doesNotMatch(output, /\bwarn\b/i);
    assert.equal(copiesOf(folder, name).length, 1);
    assert.deepEqual(
      absent.filter((other) => copiesOf(folder, other).length > 0),
      [],
    );
  });
};

/** Compiles a file of a front end, as each kind of resolution finds the types. */
const checkTypes = async (name, code, folder, check) => {
  fs.writeFileSync(path.join(folder, 'page.mts'), code);
  const strict = { strict: true, noEmit: true, skipLibCheck: false, target: 'ES2022', types: [] };
  for (const [resolution, options] of Object.entries(RESOLUTIONS))
    await check(`the types of ${name} compile there, as ${resolution} finds them`, async () => {
      const config = { compilerOptions: { ...strict, ...options }, include: ['page.mts'] };
      fs.writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify(config));
      const tsc = path.join(ROOT, 'node_modules/typescript/bin/tsc');
      const { code: exitCode, output } = await run(process.execPath, [tsc, '-p', folder, '--pretty', 'false']);
      assert.equal(exitCode, 0, output);
    });
};

const checkFrontEnd = async (tarball, folder, check) => {
  const { name, peerDependencies } = readJson(path.join(ROOT, 'package.json'));
  const plugin = { tarball, name, absent: Object.keys(peerDependencies) };
  if (await installAlone(plugin, folder, check)) await checkTypes(ANSWERS, typesOf(ANSWERS), folder, check);
  fs.rmSync(folder, { recursive: true, force: true });
};

/** The client is built with the plugin, and published beside it. */
const checkClient = async (folder, check) => {
  const tarball = await packInto(path.join(folder, 'packed-client'), path.join(ROOT, 'client'));
  const alone = `${folder}-client`;
  if (await installAlone({ tarball, name: CLIENT, absent: ['strapi-plugin-compliance'] }, alone, check)) {
    await checkTypes(CLIENT, readingWith(CLIENT), alone, check);
    await check('the client is small, and brings nothing with it', () => {
      assert.ok(fs.statSync(tarball).size < LIMITS.client, String(fs.statSync(tarball).size));
      assert.deepEqual(
        fs.readdirSync(path.join(alone, 'node_modules')).filter((file) => !file.startsWith('.')),
        [CLIENT],
      );
    });
  }
  fs.rmSync(alone, { recursive: true, force: true });
};

export const checkPackage = async ({ folder, tarball }, check) => {
  await checkSize(check);
  await checkFrontEnd(tarball, `${folder}-front-end`, check);
  await checkClient(folder, check);
};
