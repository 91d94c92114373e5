import fs from 'node:fs';
import path from 'node:path';

import { findChromium } from '../tests/e2e/chromium.mjs';
import { whatChanged } from './changed.mjs';
import { readClosingLine } from './checks.mjs';
import { requireDatabaseDriver } from './machine.mjs';
import { ROOT } from './root.mjs';
import { run } from './run.mjs';
import { Shortcoming } from './shortcoming.mjs';
import { secondsSince } from './step.mjs';

const node = (program, args, { flags = [], ...options } = { show: true }) =>
  run(process.execPath, [...flags, path.join(ROOT, program), ...args], options);

/** One program that says by its exit code whether all is well. What it prints is shown when it ends. */
const oneCheck = async (title, program, args) => {
  const since = Date.now();
  const { code, output } = await node(program, args, {});
  process.stdout.write(output);
  console.log(`  ${code === 0 ? 'ok    ' : 'FAILED'}  ${title} (${secondsSince(since)})`);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
};

export const sum = (all) => ({
  passed: all.reduce((total, { passed }) => total + passed, 0),
  failed: all.reduce((total, { failed }) => total + failed, 0),
});

/** Does works side by side, so many at a time. */
const inLanes = async (count, works) => {
  const results = [];
  const left = [...works];
  const lane = async () => {
    for (let work = left.shift(); work !== undefined; work = left.shift()) results.push(await work());
  };
  await Promise.all(Array.from({ length: count }, lane));
  return sum(results);
};

/** A run that failed without a failed test (a setup that broke, a crash) counts as one failure. */
const truthful = (code, counts = { passed: 0, failed: 0 }) =>
  code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;

/** Most of what a test makes is garbage soon: with room for it, a tenth of the time is not spent on collecting it. */
const YOUNG = '--max-semi-space-size=64';

const jest = async (project, more = []) => {
  const file = path.join(ROOT, `.tmp/jest-${project}.json`);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.rmSync(file, { force: true });
  const args = ['--selectProjects', project, '--ci', '--json', '--outputFile', file, ...more];
  const { code } = await node('node_modules/jest/bin/jest.js', args, { show: true, flags: [YOUNG] });
  if (!fs.existsSync(file)) return truthful(code);
  const result = JSON.parse(fs.readFileSync(file, 'utf8'));
  return truthful(code, {
    passed: result.numPassedTests,
    // A file that cannot be loaded has no failed test of its own.
    failed: result.numFailedTests + result.numRuntimeErrorTestSuites,
  });
};

/** A script that ends with a closing line of its own. */
const script = async (program) => {
  const { code, output } = await node(program, []);
  return truthful(code, readClosingLine(output));
};

const databaseLacks = async () => {
  try {
    await requireDatabaseDriver();
    return undefined;
  } catch (error) {
    if (error instanceof Shortcoming) return error.message;
    throw error;
  }
};

const PROJECTS = ['server', 'admin', 'client', 'tests', 'playground'];

/** The compiler keeps its findings and looks only at changed files, and at those that depend on them. */
const types = (project) => () =>
  oneCheck(`types of ${project}`, 'node_modules/typescript/bin/tsc', [
    ...['--noEmit', '-p', project, '--incremental'],
    ...['--tsBuildInfoFile', path.join(ROOT, `.tmp/types/${project}.tsbuildinfo`)],
  ]);

const lint = (files) => () =>
  oneCheck('lint rules', 'node_modules/eslint/bin/eslint.js', ['--no-warn-ignored', '--', ...files]);

const format = (files) => () =>
  oneCheck('formatting', 'node_modules/prettier/bin/prettier.cjs', [
    ...['--check', '--ignore-unknown', '--log-level', 'warn', '--', ...files],
  ]);

const some = (check, files) => {
  if (files === 'all') return [check(['.'])];
  return files.length === 0 ? [] : [check(files)];
};

/** Nobody looks at single tests of one step while another one prints: the lanes are for what prints when it ends. */
const LANES = 2;

/** In this order; `lacks` tells why a step cannot run on this machine. */
export const STEPS = {
  // the lint rules take as long as all the rest of it
  lint: { work: () => inLanes(LANES, [lint(['.']), ...PROJECTS.map(types), format(['.'])]) },
  unit: { work: () => jest('unit') },
  integration: { work: () => jest('integration'), lacks: databaseLacks },
  smoke: { work: () => script('tests/smoke/smoke.mjs'), lacks: databaseLacks },
  e2e: {
    work: () => script('tests/e2e/e2e.mjs'),
    lacks: async () =>
      (await databaseLacks()) ??
      (findChromium() === undefined ? 'there is no Chromium here; CHROMIUM may name its program.' : undefined),
  },
};

/** Types, lint and unit tests of what differs from main. */
export const CHANGED = {
  work: async () => {
    const { changed, linted, formatted, related } = await whatChanged();
    if (changed.length === 0) {
      console.log('Nothing differs from main.');
      return { passed: 0, failed: 0 };
    }
    console.log(`${changed.length} files differ from main.`);
    const checks = await inLanes(LANES, [...some(lint, linted), ...PROJECTS.map(types), ...some(format, formatted)]);
    const tests =
      related === 'all'
        ? await jest('unit')
        : await jest('unit', ['--passWithNoTests', '--findRelatedTests', ...related]);
    return sum([checks, tests]);
  },
};
