// `npm run bench [-- NAME …]`: prints the ratios of the benches, and exits with 1 when one breaks its limit.
import '../scripts/require-node.mjs';

import fs from 'node:fs';
import path from 'node:path';

import { build } from 'esbuild';

import { buildPlugin } from '../scripts/build.mjs';
import { ROOT } from '../scripts/root.mjs';
import { run, tail } from '../scripts/run.mjs';
import { runScript, Shortcoming } from '../scripts/shortcoming.mjs';
import { step } from '../scripts/step.mjs';

/** `bench/<name>.ts`, and the function it exports: `() => Promise<Ratio[]>`. Each runs in a process of its own. */
const BENCHES = {
  inspect: 'benchInspect',
  apply: 'benchApply',
  again: 'benchAgain',
  'html-pages': 'benchHtmlPages',
  hostile: 'benchHostile',
  'plan-table': 'benchPlanTable',
};

const BENCH = path.join(ROOT, 'bench');
const COMPILED = path.join(ROOT, '.tmp/bench');

const chosenBenches = (chosen) => {
  const unknown = chosen.filter((name) => !(name in BENCHES));
  const all = Object.keys(BENCHES);
  if (unknown.length > 0) throw new Shortcoming(`No bench ${unknown.join(', ')}; there are ${all.join(', ')}.`);
  return chosen.length === 0 ? all : chosen;
};

const compile = (names) =>
  build({
    entryPoints: names.map((name) => path.join(BENCH, `${name}.ts`)),
    outdir: COMPILED,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'error',
  });

const measure = async (name) => {
  const result = path.join(COMPILED, `${name}.json`);
  fs.rmSync(result, { force: true });
  const program = [path.join(BENCH, 'run-one.cjs'), path.join(COMPILED, `${name}.js`), BENCHES[name], result];
  const { code, output } = await run(process.execPath, ['--no-warnings', ...program]);
  if (code !== 0) throw new Shortcoming(`The bench "${name}" failed:\n${tail(output)}`);
  return JSON.parse(fs.readFileSync(result, 'utf8'));
};

const holds = ({ ratio, limit }) => limit === undefined || ratio <= limit;

const COLUMNS = [
  ['', (measured) => (holds(measured) ? 'ok' : 'BROKEN')],
  ['measured', ({ name }) => name],
  ['ratio', ({ ratio }) => `${ratio.toFixed(3)}x`],
  ['at most', ({ limit }) => (limit === undefined ? '' : `${limit}x`)],
];

const table = (ratios) => {
  const rows = [
    COLUMNS.map(([title]) => title),
    ...ratios.map((measured) => COLUMNS.map(([, cell]) => cell(measured))),
  ];
  const widths = COLUMNS.map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};

const passedAndFailed = (ratios) => {
  const passed = ratios.filter(holds).length;
  return `${passed} passed, ${ratios.length - passed} failed`;
};

await runScript(async () => {
  const names = chosenBenches(process.argv.slice(2));
  await buildPlugin();
  await compile(names);
  const ratios = [];
  for (const name of names) ratios.push(...(await step(name, () => measure(name))));
  console.log(`\n${table(ratios)}\n\n${passedAndFailed(ratios)}`);
  return ratios.every(holds) ? 0 : 1;
});
