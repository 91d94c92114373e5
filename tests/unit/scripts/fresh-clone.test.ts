import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';

const ROOT = join(__dirname, '../../..');

/** The packages that a program needs before its first line runs: those that a clone has not installed yet. */
const neededAtOnce = async (program: string): Promise<string[]> => {
  const entryPoints = [join(ROOT, program)];
  const options = { bundle: true, write: false, metafile: true, packages: 'external', platform: 'node' } as const;
  const { metafile } = await build({ ...options, entryPoints, format: 'esm', logLevel: 'silent' });
  const [entry = ''] = Object.keys(metafile.inputs).filter((file) => join(process.cwd(), file) === entryPoints[0]);
  const needed = new Set<string>();
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const { path, kind, external } of metafile.inputs[file]?.imports ?? []) {
      if (kind !== 'import-statement') continue;
      if (external !== true) visit(path);
      else if (!isBuiltin(path)) needed.add(`${path}, by ${file}`);
    }
  };
  visit(entry);
  expect(seen.size).toBeGreaterThan(2);
  return [...needed];
};

test.each(['scripts/demo.mjs', 'scripts/test.mjs'])(
  '%s starts in a clone that has installed nothing',
  async (program) => {
    expect(await neededAtOnce(program)).toEqual([]);
  },
);

test('a package that a program needs at once is noticed', async () => {
  expect(await neededAtOnce('tests/e2e/e2e.mjs')).toContainEqual(
    expect.stringMatching(/^react-intl, by .*texts\.mjs$/),
  );
});
