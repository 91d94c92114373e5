import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

import { ROOT } from './root.mjs';

const SKIPPED = new Set(['node_modules', 'dist', '.tmp', '.strapi', '.cache']);

const filesUnder = (file) => {
  if (!fs.existsSync(file)) return [];
  if (!fs.statSync(file).isDirectory()) return [file];
  return fs
    .readdirSync(file)
    .filter((name) => !SKIPPED.has(name))
    .sort()
    .flatMap((name) => filesUnder(path.join(file, name)));
};

/** A hash over names and contents of files and folders, given relative to the repository. What is missing counts as empty. */
export const fingerprint = (sources) => {
  const hash = createHash('sha256').update(process.version);
  for (const file of sources.flatMap((source) => filesUnder(path.join(ROOT, source))))
    hash.update(`\n${path.relative(ROOT, file)}\n`).update(fs.readFileSync(file));
  return hash.digest('hex');
};

/**
 * Does `work` unless it was done for the same sources before and its result is still there.
 *
 * @param {{ name: string, sources: string[], result: string, work: () => Promise<void> }} task `result`: a file that `work` makes
 */
export const onceFor = async ({ name, sources, result, work }) => {
  const stamp = path.join(ROOT, '.tmp/stamps', name);
  const current = fingerprint(sources);
  const isDone = fs.existsSync(path.join(ROOT, result)) && fs.existsSync(stamp);
  if (isDone && fs.readFileSync(stamp, 'utf8') === current) return;
  await work();
  fs.mkdirSync(path.dirname(stamp), { recursive: true });
  fs.writeFileSync(stamp, current);
};
