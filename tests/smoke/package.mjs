// What is published: its size, and what it takes to use its types in a front end, which has nothing of Strapi.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';

import { ROOT } from '../../scripts/root.mjs';
import { run } from '../../scripts/run.mjs';
import { copiesOf, npm, readJson } from './packed-app.mjs';

/** In bytes. Before you raise one, see what has grown: `npm pack --dry-run`. */
const LIMITS = { packed: 1_200_000, unpacked: 4_000_000 };

/** The repository shows the pictures of the documentation, and keeps the maps of the build. */
const LEFT_OUT = /\.(?:png|jpe?g|gif|webp|avif|map)$/;

const FRONT_END = `import { EFFECTIVE_STATUSES } from 'strapi-plugin-compliance/answers';
import type { Certification, FoundPage, Page } from 'strapi-plugin-compliance/answers';
export const titleOf = ({ data }: FoundPage<Page>): string => data.title;
export const isKnown = ({ effectiveStatus }: Certification): boolean => EFFECTIVE_STATUSES.includes(effectiveStatus);
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

/** Installs the tarball in an empty folder, outside the repository. */
const checkFrontEnd = async (tarball, folder, check) => {
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder);
  const { name, peerDependencies } = readJson(path.join(ROOT, 'package.json'));
  fs.writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name: 'front-end', private: true }));
  const isInstalled = await check('where there is no Strapi, npm installs it without one', async () => {
    const output = await npm(['install', tarball], folder);
    assert.doesNotMatch(output, /\bwarn\b/i);
    assert.equal(copiesOf(folder, name).length, 1);
    assert.deepEqual(
      Object.keys(peerDependencies).filter((peer) => copiesOf(folder, peer).length > 0),
      [],
    );
  });
  if (!isInstalled) return;
  fs.writeFileSync(path.join(folder, 'page.mts'), FRONT_END);
  const strict = { strict: true, noEmit: true, skipLibCheck: false, target: 'ES2022', types: [] };
  for (const [resolution, options] of Object.entries(RESOLUTIONS))
    await check(`the types of answers compile there, as ${resolution} finds them`, async () => {
      const config = { compilerOptions: { ...strict, ...options }, include: ['page.mts'] };
      fs.writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify(config));
      const tsc = path.join(ROOT, 'node_modules/typescript/bin/tsc');
      const { code, output } = await run(process.execPath, [tsc, '-p', folder, '--pretty', 'false']);
      assert.equal(code, 0, output);
    });
  fs.rmSync(folder, { recursive: true, force: true });
};

export const checkPackage = async ({ folder, tarball }, check) => {
  await checkSize(check);
  await checkFrontEnd(tarball, `${folder}-front-end`, check);
};
