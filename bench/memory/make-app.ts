import { cpSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

/** Files of a used playground that are not its source. */
const MADE = new Set(['.tmp', '.env', 'dist', 'node_modules', 'legacy-site']);

/** An app with an empty SQLite database, and how a program works with it. */
export interface BenchApp {
  dir: string;
  database: string;
  env: NodeJS.ProcessEnv;
}

/** A copy of the playground with the built plugin. `dir` lies in this repository, where packages are found from. */
export const makeApp = (dir: string): BenchApp => {
  cpSync('playground', dir, { recursive: true, filter: (file) => !MADE.has(basename(file)) });
  const database = join(resolve(dir), 'bench.db');
  const secrets = ['APP_KEYS', 'API_TOKEN_SALT', 'ADMIN_JWT_SECRET', 'TRANSFER_TOKEN_SALT', 'ENCRYPTION_KEY'];
  const secret = 'only-for-this-benchmark-on-a-database-that-is-thrown-away';
  return {
    dir,
    database,
    env: {
      ...process.env,
      ...Object.fromEntries(secrets.map((name) => [name, secret])),
      NODE_ENV: 'production',
      PLUGIN_DIR: process.cwd(),
      DATABASE_CLIENT: 'sqlite',
      DATABASE_FILENAME: database,
    },
  };
};
