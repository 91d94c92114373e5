import fs from 'node:fs';
import path from 'node:path';

import { databaseClient } from '../app/database-client';
import { createTestApp, type TestApp } from '../app/test-app';
import { loadDump } from './sql-dump';

/** A folder for each release whose databases are kept; see the README there. */
export const RELEASES = path.resolve(__dirname, '../../releases');

/** The files of one release on the database at hand. */
export interface Release {
  dump: string;
  answers: string;
  /** Files of the server, by the name under which the app knows their folder. */
  folders: Record<'uploads' | 'private', string>;
}

export const releaseFiles = (version: string): Release => {
  const folder = path.join(RELEASES, version);
  const client = databaseClient();
  return {
    dump: path.join(folder, `${client}.sql`),
    answers: path.join(folder, `${client}.json`),
    folders: { uploads: path.join(folder, 'uploads'), private: path.join(folder, 'private') },
  };
};

/** With these the tokens of an old database are valid in every app that is made of it. */
const SECRETS = Object.fromEntries(
  ['APP_KEYS', 'API_TOKEN_SALT', 'ADMIN_JWT_SECRET', 'TRANSFER_TOKEN_SALT', 'ENCRYPTION_KEY'].map((name) => [
    name,
    `only for tests: ${name}`,
  ]),
);

/** The folders of an app in which a release leaves files. */
export const foldersOf = ({ dir }: TestApp): Release['folders'] => ({
  uploads: path.join(dir, 'public/uploads'),
  private: path.join(dir, 'evidence'),
});

/** An app as its owner configured it, on a new database. */
export const createReleaseApp = async (database: 'migrated' | 'empty'): Promise<TestApp> =>
  createTestApp({
    config: { publicRead: true, privateDir: 'evidence', timeZone: 'Asia/Shanghai', mcp: true },
    env: SECRETS,
    database,
  });

/** An app whose database and files are those that a release left, not yet started with today's code. */
export const createUpgradedApp = async (version: string): Promise<TestApp> => {
  const app = await createReleaseApp('empty');
  const { dump, folders } = releaseFiles(version);
  await loadDump(app, dump);
  for (const [name, folder] of Object.entries(foldersOf(app)))
    fs.cpSync(folders[name as keyof Release['folders']], folder, { recursive: true });
  return app;
};
