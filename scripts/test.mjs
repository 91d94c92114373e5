// `npm test [-- STEP …]`: installs what is missing and runs every check, or the named ones: typecheck, lint, unit,
// integration, smoke, e2e. The integration tests run on the database that DATABASE_CLIENT names (default sqlite).
// `--required` makes a step that cannot run here a failure. Ends with the line `N passed, N failed`.
import './require-node.mjs';

import fs from 'node:fs';
import path from 'node:path';

import { findChromium } from '../tests/e2e/chromium.mjs';
import { closingLine, readClosingLine } from './checks.mjs';
import { installDependencies, requireDatabaseDriver } from './machine.mjs';
import { ROOT } from './root.mjs';
import { run } from './run.mjs';
import { runScript, Shortcoming } from './shortcoming.mjs';
import { secondsSince } from './step.mjs';

const required = process.argv.includes('--required');

const node = (program, args) => run(process.execPath, [path.join(ROOT, program), ...args], { show: true });

const oneCheck = async (title, program, args) => {
  const { code } = await node(program, args);
  console.log(code === 0 ? `  ok      ${title}` : `  FAILED  ${title}`);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
};

const sum = (all) => ({
  passed: all.reduce((total, { passed }) => total + passed, 0),
  failed: all.reduce((total, { failed }) => total + failed, 0),
});

const inTurn = async (works) => {
  const results = [];
  for (const work of works) results.push(await work());
  return sum(results);
};

/** A run that failed without a failed test (a setup that broke, a crash) counts as one failure. */
const truthful = (code, counts = { passed: 0, failed: 0 }) =>
  code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;

const jest = async (project) => {
  const file = path.join(ROOT, `.tmp/jest-${project}.json`);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.rmSync(file, { force: true });
  const args = ['--selectProjects', project, '--ci', '--json', '--outputFile', file];
  const { code } = await node('node_modules/jest/bin/jest.js', args);
  if (!fs.existsSync(file)) return truthful(code);
  const result = JSON.parse(fs.readFileSync(file, 'utf8'));
  return truthful(code, {
    passed: result.numPassedTests,
    // A file that cannot be loaded has no failed test of its own.
    failed: result.numFailedTests + result.numRuntimeErrorTestSuites,
  });
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

const TSC = 'node_modules/typescript/bin/tsc';

/** In this order; `lacks` tells why a step cannot run on this machine. */
const STEPS = {
  typecheck: {
    work: () =>
      inTurn(
        ['server', 'admin', 'tests', 'playground'].map(
          (project) => () => oneCheck(`types of ${project}`, TSC, ['--noEmit', '-p', project]),
        ),
      ),
  },
  lint: {
    work: () =>
      inTurn([
        () => oneCheck('lint rules', 'node_modules/eslint/bin/eslint.js', ['.']),
        () => oneCheck('formatting', 'node_modules/prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']),
      ]),
  },
  unit: { work: () => jest('unit') },
  integration: { work: () => jest('integration'), lacks: databaseLacks },
  smoke: {
    work: async () => {
      const { code, output } = await node('tests/smoke/smoke.mjs', []);
      return truthful(code, readClosingLine(output));
    },
    lacks: databaseLacks,
  },
  e2e: {
    work: async () => {
      const { code, output } = await node('tests/e2e/e2e.mjs', []);
      return truthful(code, readClosingLine(output));
    },
    lacks: async () =>
      (await databaseLacks()) ??
      (findChromium() === undefined ? 'there is no Chromium here; CHROMIUM may name its program.' : undefined),
  },
};

const chosenSteps = () => {
  const chosen = process.argv.slice(2).filter((argument) => argument !== '--required');
  const unknown = chosen.filter((name) => !(name in STEPS));
  if (unknown.length > 0)
    throw new Shortcoming(`No step ${unknown.join(', ')}; there are ${Object.keys(STEPS).join(', ')}.`);
  return Object.entries(STEPS).filter(([name]) => chosen.length === 0 || chosen.includes(name));
};

const runStep = async ([name, { work, lacks }]) => {
  console.log(`\n== ${name}`);
  const lack = await lacks?.();
  const since = Date.now();
  if (lack === undefined) return { name, ...(await work()), seconds: secondsSince(since) };
  console.log(`Not run: ${lack}`);
  return { name, passed: 0, failed: required ? 1 : 0, skipped: true };
};

const database = process.env.DATABASE_CLIENT ?? 'sqlite';

const tell = (results) => {
  console.log('');
  for (const { name, skipped, seconds, ...counts } of results)
    console.log(`${name.padEnd(12)}${skipped ? 'not run' : `${seconds.padStart(8)}  ${closingLine(counts)}`}`);
  if (results.some(({ name }) => name === 'integration'))
    console.log(
      `The database was ${database}. Others: DATABASE_CLIENT=postgres or mysql, with DATABASE_HOST, DATABASE_PORT, ` +
        'DATABASE_USERNAME and DATABASE_PASSWORD of a user who may create databases.',
    );
};

await runScript(async () => {
  const steps = chosenSteps();
  await installDependencies();
  const results = [];
  for (const step of steps) results.push(await runStep(step));
  tell(results);
  const total = sum(results);
  console.log(`\n${closingLine(total)}`);
  return total.failed === 0 && total.passed > 0 ? 0 : 1;
});
