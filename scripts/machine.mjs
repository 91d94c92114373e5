import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { PLAYGROUND, ROOT } from './root.mjs';
import { run, tail } from './run.mjs';
import { Shortcoming } from './shortcoming.mjs';
import { step } from './step.mjs';

const COMPILER_HINT = `better-sqlite3, the SQLite driver, is compiled while it is installed. That needs a C++ compiler, make and Python 3:
  Debian, Ubuntu:  apt-get install build-essential python3
  macOS:           xcode-select --install
  Windows:         the "Desktop development with C++" workload of Visual Studio, and Python 3
Then delete node_modules and start again. Or use a database server: set DATABASE_CLIENT to postgres or mysql, and
DATABASE_HOST, DATABASE_PORT, DATABASE_NAME, DATABASE_USERNAME and DATABASE_PASSWORD.`;

/** Two gigabytes are what `strapi build` takes at its peak. */
export const warnAboutMemory = () => {
  const gigabytes = os.totalmem() / 2 ** 30;
  if (gigabytes < 3)
    console.warn(`  This machine has ${gigabytes.toFixed(1)} GB of memory; building the admin panel takes 2 GB.`);
};

const readJson = (file) => (fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : undefined);

/** npm keeps a list of what it installed: compared with the lockfile it tells whether there is anything to do. */
const isInstalled = () => {
  const wanted = readJson(path.join(ROOT, 'package-lock.json'));
  const present = readJson(path.join(ROOT, 'node_modules/.package-lock.json'));
  if (present === undefined) return false;
  return Object.entries(wanted.packages).every(
    ([place, { version, link, optional }]) =>
      !place.includes('node_modules/') || link || optional || present.packages[place]?.version === version,
  );
};

/** `npm ci`, unless what the lockfile names is installed. */
export const installDependencies = async () => {
  if (isInstalled()) return;
  await step('Installing the dependencies (about two minutes)', async () => {
    const { code, output } = await run('npm', ['ci', '--no-audit', '--no-fund'], { show: true });
    if (code === 0) return;
    const hint = /gyp ERR!|better-sqlite3/.test(output) ? `\n\n${COMPILER_HINT}` : '';
    throw new Shortcoming(`npm ci failed.${hint}`);
  });
};

/** Throws with the way out when the SQLite driver cannot be loaded and nobody chose another database. */
export const requireDatabaseDriver = async () => {
  if ((process.env.DATABASE_CLIENT ?? 'sqlite') !== 'sqlite') return;
  const probe = "new (require('better-sqlite3'))(':memory:').close()";
  const { code, output } = await run(process.execPath, ['-e', probe], { cwd: PLAYGROUND });
  if (code !== 0) throw new Shortcoming(`SQLite does not work here:\n${tail(output, 8)}\n\n${COMPILER_HINT}`);
};
