// `npm test [-- STEP …]`: see HELP.
import './require-node.mjs';

import thorough from '../tests/support/jest/thorough.js';
import { closingLine } from './checks.mjs';
import { installDependencies } from './machine.mjs';
import { runScript, Shortcoming } from './shortcoming.mjs';
import { secondsSince } from './step.mjs';
import { CHANGED, STEPS, sum } from './steps.mjs';

const NAMES = Object.keys(STEPS).join(', ');

const HELP = `npm test                      every check that this machine can run
npm test -- STEP …            the named steps: ${NAMES}
npm test -- changed           types, lint and unit tests of what differs from main: the loop while you write
npm test -- thorough [STEP …] all rounds of properties and histories, every kill, every file on each database

DATABASE_CLIENT (sqlite, postgres, mysql) names the database of the integration tests; by default sqlite.
--required makes a step that cannot run here a failure.

Installs what is missing first. Ends with the line \`N passed, N failed\`.`;

const FLAGS = ['--required', '--help', '-h'];

const chosenSteps = (chosen) => {
  if (chosen.includes('changed')) {
    if (chosen.length > 1) throw new Shortcoming('"changed" takes no other step.');
    return [['changed', CHANGED]];
  }
  const names = chosen.filter((name) => name !== 'thorough');
  const unknown = names.filter((name) => !(name in STEPS));
  if (unknown.length > 0)
    throw new Shortcoming(`No step ${unknown.join(', ')}; there are ${NAMES}, and changed and thorough.\n\n${HELP}`);
  return Object.entries(STEPS).filter(([name]) => names.length === 0 || names.includes(name));
};

const runStep = async ([name, { work, lacks }], required) => {
  console.log(`\n== ${name}`);
  const lack = await lacks?.();
  const since = Date.now();
  if (lack === undefined) return { name, ...(await work()), seconds: secondsSince(since) };
  console.log(`Not run: ${lack}`);
  return { name, passed: 0, failed: required ? 1 : 0, skipped: true };
};

const tell = (results) => {
  console.log('');
  for (const { name, skipped, seconds, ...counts } of results)
    console.log(`${name.padEnd(12)}${skipped ? 'not run' : `${seconds.padStart(8)}  ${closingLine(counts)}`}`);
  if (results.some(({ name }) => name === 'integration'))
    console.log(
      `The database was ${process.env.DATABASE_CLIENT ?? 'sqlite'}. Others: DATABASE_CLIENT=postgres or mysql, with ` +
        'DATABASE_HOST, DATABASE_PORT, DATABASE_USERNAME and DATABASE_PASSWORD of a user who may create databases.',
    );
};

const isGood = ({ passed, failed }, chosen) => failed === 0 && (passed > 0 || chosen.includes('changed'));

await runScript(async () => {
  const args = process.argv.slice(2);
  if (args.includes('--help') || args.includes('-h')) {
    console.log(HELP);
    return 0;
  }
  const chosen = args.filter((argument) => !FLAGS.includes(argument));
  const steps = chosenSteps(chosen);
  if (chosen.includes('thorough')) process.env[thorough.VARIABLE] = '1';
  await installDependencies();
  const results = [];
  for (const step of steps) results.push(await runStep(step, args.includes('--required')));
  tell(results);
  const total = sum(results);
  console.log(`\n${closingLine(total)}`);
  return isGood(total, chosen) ? 0 : 1;
});
