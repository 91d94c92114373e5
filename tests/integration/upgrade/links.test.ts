/** @slow */
import type { Core } from '@strapi/strapi';
import { lookInside } from '../../support/app/boot';
import type { TestApp } from '../../support/app/test-app';
import { createUpgradedApp } from '../../support/releases/release-app';
import { readTables, withConnection } from '../../support/releases/sql-dump';

const TABLES = ['compliance_evidence_links', 'compliance_evidence_downloads'];
const LIST = { type: 'core', key: 'persisted_tables' } as const;

let app: TestApp;

beforeAll(async () => {
  app = await createUpgradedApp('1.0.0-rc.1');
});
afterAll(async () => app.remove());

const rows = async (): Promise<Record<string, unknown>[][]> => {
  const tables = await readTables(app);
  return TABLES.map((table) => tables.get(table) ?? []);
};

/** As programs do that bring the settings of another database. */
const forgetTables = async (): Promise<void> =>
  withConnection(app, async (db) => {
    const changed = await db('strapi_core_store_settings')
      .where({ key: 'core_persisted_tables' })
      .update({ value: '[]' });
    expect(changed).toBe(1);
  });

const listed = async ({ store }: Core.Strapi): Promise<string> => JSON.stringify(await store.get(LIST));

test('links and downloads, which were types, keep their rows at every start, whatever became of the list of kept tables', async () => {
  const before = await rows();
  expect(before.map(({ length }) => length)).toEqual([2, 2]);
  await forgetTables();
  for (let starts = 0; starts < 2; starts += 1) {
    const list = await lookInside(app, async (strapi) => {
      expect(Object.keys(strapi.contentTypes)).not.toContain('plugin::compliance.evidence-link');
      return listed(strapi);
    });
    for (const table of TABLES) expect(list).toContain(table);
    expect(JSON.stringify(await rows())).toBe(JSON.stringify(before));
  }
});
