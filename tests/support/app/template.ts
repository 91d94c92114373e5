import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

import { copyingStatements, databaseClient } from './databases';
import { ROOT } from './run-folder';
import { createTestApp, currentRun, type TestApp } from './test-app';

/** The sources that decide which tables and rows a first boot leaves. */
const SCHEMA_SOURCES = [
  'content-types',
  'server/src/register.ts',
  'server/src/bootstrap.ts',
  'server/src/features.ts',
  'server/src/config',
  'server/src/content',
  'server/src/index.ts',
  'playground/config',
  'playground/src',
  'package-lock.json',
];

const filesUnder = (file: string): string[] => {
  if (!fs.existsSync(file)) return [];
  if (!fs.statSync(file).isDirectory()) return [file];
  return fs
    .readdirSync(file)
    .sort()
    .flatMap((name) => filesUnder(path.join(file, name)));
};

const schemaHash = () => {
  const hash = createHash('sha256');
  for (const file of SCHEMA_SOURCES.flatMap((source) => filesUnder(path.join(ROOT, source))))
    hash.update(path.relative(ROOT, file)).update(fs.readFileSync(file));
  return hash.digest('hex').slice(0, 16);
};

const migrate = (app: TestApp) => {
  execFileSync(process.execPath, [path.join(__dirname, 'migrate-app.js')], {
    cwd: app.dir,
    env: { ...process.env, ...app.env },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
};

/** Keeps migrated SQLite files by the hash of what shaped them; the newest few, so that branches do not fight. */
const cachedSqliteTemplate = async () => {
  const folder = path.join(ROOT, '.tmp/templates');
  const file = path.join(folder, `${schemaHash()}.db`);
  if (fs.existsSync(file)) return file;
  fs.mkdirSync(folder, { recursive: true });
  const app = await createTestApp();
  migrate(app);
  // A rename, since two runs may make the same template at once.
  fs.copyFileSync(app.env.DATABASE_FILENAME ?? '', `${file}.${process.pid}`);
  fs.renameSync(`${file}.${process.pid}`, file);
  await app.remove();
  const byAge = fs
    .readdirSync(folder)
    .map((name) => path.join(folder, name))
    .sort((a, b) => fs.statSync(b).mtimeMs - fs.statSync(a).mtimeMs);
  for (const old of byAge.slice(4)) fs.rmSync(old, { force: true });
  return file;
};

/** A migrated database to copy for each test file, and how to be rid of it when the run ends. */
export interface Template {
  /** On SQLite a file, on PostgreSQL the name of a database, on MariaDB a file of statements. */
  name: string;
  drop: () => Promise<void>;
}

/** Makes the template of this run. */
export const createTemplate = async (): Promise<Template> => {
  const client = databaseClient();
  if (client === 'sqlite') return { name: await cachedSqliteTemplate(), drop: async () => Promise.resolve() };
  const app = await createTestApp();
  migrate(app);
  const database = app.env.DATABASE_NAME ?? '';
  if (client === 'postgres') return { name: database, drop: app.remove };
  const file = path.join(currentRun().root, 'template.sql');
  fs.writeFileSync(file, await copyingStatements(database));
  return { name: file, drop: app.remove };
};
