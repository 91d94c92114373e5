/** @slow */
import fs from 'node:fs';
import path from 'node:path';
import packageJson from '../../../package.json';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { runCli } from '../../support/app/cli';
import type { TestApp } from '../../support/app/test-app';
import { loginAgain } from '../../support/http/tokens';
import { DAYS, fillApp, LAST_HARBOUR, setClock, type FilledApp } from '../../support/releases/fill-app';
import { readAnswers } from '../../support/releases/read-answers';
import {
  createReleaseApp,
  createUpgradedApp,
  foldersOf,
  RELEASES,
  releaseFiles,
} from '../../support/releases/release-app';
import { dumpDatabase, readTables } from '../../support/releases/sql-dump';
import { planFolder } from '../../support/sites/import-folder';
import { writeSource } from '../../support/sites/legacy-site';

interface Kept {
  filled: FilledApp;
  answers: Record<string, unknown>;
}

/** Writes what this version leaves behind, once: what a release left is never written again. */
const keepRelease = async (version: string): Promise<void> => {
  const files = releaseFiles(version);
  if (fs.existsSync(files.dump)) throw new Error(`${files.dump} is there already`);
  const app = await createReleaseApp('migrated');
  const running = await bootStrapi({ app });
  const filled = await fillApp(running);
  const answers = await readAnswers(running, filled, await running.adminToken());
  await running.close();
  fs.mkdirSync(path.dirname(files.dump), { recursive: true });
  fs.writeFileSync(files.dump, dumpDatabase(app));
  fs.writeFileSync(files.answers, `${JSON.stringify({ filled, answers }, null, 2)}\n`);
  for (const [name, folder] of Object.entries(foldersOf(app)))
    fs.cpSync(folder, path.join(path.dirname(files.dump), name), { recursive: true });
  await app.remove();
};

const RELEASED = fs
  .readdirSync(RELEASES, { withFileTypes: true })
  .flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

/**
 * Tables whose rows are the same after an upgrade; new rows and columns may be added. Revisions are summed up when they are
 * many, an upload that nobody imports is deleted after a day, and views and permissions name a new field of their type.
 */
const staysAsItIs = (table: string): boolean =>
  /^(?:compliance_|files|upload_|strapi_api_token|strapi_webhooks|admin_(?:users|roles))/.test(table) &&
  !/^compliance_(?:content_revisions|staged_|kept_rows)/.test(table);

const holds = (version: string): void => {
  const { filled, answers } = JSON.parse(fs.readFileSync(releaseFiles(version).answers, 'utf8')) as Kept;
  let app: TestApp;
  let running: RunningStrapi;
  let before: Awaited<ReturnType<typeof readTables>>;
  let after: Awaited<ReturnType<typeof readTables>>;

  beforeAll(async () => {
    app = await createUpgradedApp(version);
    running = await bootStrapi({ app });
    setClock(running, DAYS.now);
    after = await readTables(app);
    // read behind the start as well: Strapi changes how the driver reads instants
    const untouched = await createUpgradedApp(version);
    before = await readTables(untouched);
    await untouched.remove();
  });
  afterAll(async () => {
    await running.close();
    await app.remove();
  });

  test('keeps every row', () => {
    const lost = [...before].flatMap(([table, rows]) => {
      if (!staysAsItIs(table)) return [];
      const now = after.get(table) ?? [];
      return rows.flatMap((row) => {
        const columns = Object.keys(row);
        const told = (other: Record<string, unknown>) => JSON.stringify(columns.map((column) => other[column]));
        return now.some((other) => told(other) === told(row)) ? [] : [`${table} ${told(row)}`];
      });
    });
    expect(lost).toEqual([]);
    expect([...before].filter(([table, rows]) => staysAsItIs(table) && rows.length > 0).length).toBeGreaterThan(25);
  });

  test('answers readers, auditors and people in the panel as it did', async () => {
    const token = await loginAgain(running);
    // the notice on claims that have ended is newer than the release
    running.strapi.config.set('plugin::compliance.endedClaims', 'off');
    expect(await readAnswers(running, filled, token)).toMatchObject(answers);
    running.strapi.config.set('plugin::compliance.endedClaims', 'notice');
  });

  test('knows what earlier imports wrote, and the conflict that they left', async () => {
    const { dir, remove } = writeSource(LAST_HARBOUR);
    const { plan } = await planFolder(running.strapi, dir, { publish: true });
    remove();
    expect(plan.counts).toMatchObject({ create: 0, update: 0, rename: 0, missing: 0, conflict: 1 });
  });

  test('is as it should be', async () => {
    const { code, stdout } = await runCli(app, ['doctor', '--json']);
    const { checks } = JSON.parse(stdout) as { checks: { state: string; says: string }[] };
    expect(checks.filter(({ state }) => state === 'problem')).toEqual([]);
    expect(code).toBe(0);
  });
};

// A folder for each release; see its README for how it is made.
if (process.env['KEEP_RELEASE'] === undefined) describe.each(RELEASED)('a database of %s', holds);
else test('what this version leaves behind is kept', async () => keepRelease(packageJson.version));
