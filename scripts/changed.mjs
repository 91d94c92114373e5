import fs from 'node:fs';
import path from 'node:path';

import { concerned } from './concerned.mjs';
import { ROOT } from './root.mjs';
import { run } from './run.mjs';
import { Shortcoming } from './shortcoming.mjs';

const BRANCHES = ['main', 'origin/main'];

const git = async (...args) => {
  const { code, output } = await run('git', args);
  return code === 0 ? output : undefined;
};

const mergeBase = async () => {
  for (const branch of BRANCHES) {
    const base = await git('merge-base', 'HEAD', branch);
    if (base !== undefined) return base.trim();
  }
  throw new Shortcoming(
    `git finds nothing to compare with: no branch ${BRANCHES.join(' or ')} that this one comes from. To get it:\n` +
      '  git fetch origin main:refs/remotes/origin/main',
  );
};

const listed = async (...args) => (await git(...args, '-z'))?.split('\0').filter((name) => name !== '') ?? [];

/** Existing files that differ from main: committed since, changed, or new and not ignored. Paths from the root. */
const changedFiles = async () => {
  const tracked = await listed('diff', '--name-only', await mergeBase());
  const untracked = await listed('ls-files', '--others', '--exclude-standard');
  return [...new Set([...tracked, ...untracked])].sort().filter((file) => fs.existsSync(path.join(ROOT, file)));
};

const unitTests = () =>
  ['tests/unit', 'tests/properties'].flatMap((folder) =>
    fs
      .readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.test.ts'))
      .map((name) => ({
        file: path.posix.join(folder, name.split(path.sep).join('/')),
        text: fs.readFileSync(path.join(ROOT, folder, name), 'utf8'),
      })),
  );

/** The files that differ from main, and what of the checks concerns them; see `concerned`. */
export const whatChanged = async () => {
  const changed = await changedFiles();
  return { changed, ...concerned({ changed, tests: unitTests() }) };
};
