import { setTimeout as sleep } from 'node:timers/promises';
import { createJournal } from '../../../server/src/adapters/strapi/journal/create-journal';
import { lockDocuments } from '../../../server/src/content/locks/lock-document';
import { inTransaction } from '../../../server/src/database/in-transaction';
import { getService } from '../../../server/src/get-service';
import type { NewItem } from '../../../migrator/model/ports/items';
import type { NewRun } from '../../../migrator/model/ports/runs';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { databaseClient } from '../../support/app/databases';
import { importFolder } from '../../support/sites/import-folder';
import { legacyPage, writeSource } from '../../support/sites/legacy-site';

const newRun: NewRun = {
  kind: 'import',
  parentRunId: null,
  site: 'turn',
  source: 'x',
  planHash: 'x',
  options: {},
  startedBy: 'test',
  files: {},
  planned: {},
  items: [],
};

const RUN = 'plugin::compliance.import-run';
const PAGE = 'plugin::compliance.page';

const largeItem = (n: number): NewItem => ({
  key: `page ${String(n)}`,
  sourcePath: `${String(n)}.md`,
  action: 'create',
  state: 'pending',
  type: 'page',
  documentId: `c${String(n)}`,
  locale: 'en',
  reason: null,
  fields: [],
  publish: false,
  findings: [],
  unit: null,
  plan: { text: '文'.repeat(500_000) },
});

describe('runs that take turns', () => {
  let app: RunningStrapi;
  const source = writeSource({ 'sla/mail-en.md': legacyPage('en', 'SLA for Mail', 'Five minutes.') });

  beforeAll(async () => {
    app = await bootStrapi();
  });
  afterAll(async () => {
    source.remove();
    await app.close();
  });

  const journal = () => createJournal(app.strapi, () => new Date());
  const setState = async (id: number, state: string) =>
    app.strapi.db.query(RUN).update({ where: { id }, data: { state, leaseUntil: 0 } }) as Promise<unknown>;
  const resume = async (id: number) => getService(app.strapi, 'imports').resume(id, {});

  test('a plan of more than a database takes in one statement is stored whole', async () => {
    const run = await journal().openRun({ ...newRun, items: Array.from({ length: 30 }, (_, n) => largeItem(n)) });
    expect((await journal().items(run?.id ?? 0)).map(({ key }) => key)).toEqual(
      Array.from({ length: 30 }, (_, n) => `page ${String(n)}`),
    );
    if (run) await journal().closeRun(run, 'cancelled', {}, null);
  });

  test('a run that was cancelled while its resumption waited stays cancelled', async () => {
    const { report } = await importFolder(app.strapi, source.dir, { site: 'cancelled' });
    await setState(report.run, 'paused');
    const other = await journal().openRun(newRun);
    const resumed = resume(report.run);
    const refused = expect(resumed).rejects.toThrow('was cancelled');
    await sleep(1_000);
    await setState(report.run, 'cancelled');
    if (other) await journal().closeRun(other, 'done', {}, null);
    await refused;
    expect((await journal().run(report.run))?.state).toBe('cancelled');
  });

  test('a run that did everything and was not closed is closed by its resumption', async () => {
    const { report } = await importFolder(app.strapi, source.dir, { site: 'unclosed' });
    await setState(report.run, 'interrupted');
    expect(await resume(report.run)).toMatchObject({ counts: { create: 1, failed: 0 } });
    expect((await journal().run(report.run))?.state).toBe('done');
    await expect(resume(report.run)).rejects.toThrow('nothing left to do');
  });

  // SQLite lets one transaction write at a time, whatever it writes.
  if (databaseClient() !== 'sqlite')
    test('what an editor saves while an item is written waits for it', async () => {
      await importFolder(app.strapi, source.dir, { site: 'held' });
      const page = await app.strapi.documents(PAGE).findFirst({ locale: 'en' });
      const documentId = page?.documentId ?? '';
      const order: string[] = [];
      let saved: Promise<unknown> = Promise.resolve();
      await app.strapi.db.transaction(async () => {
        await inTransaction(app.strapi, (trx) => lockDocuments(app.strapi, trx, [{ type: 'page', documentId }]));
        // outside of this transaction, as a request of its own
        saved = new Promise((resolve, reject) => {
          setImmediate(() => {
            app.strapi.db
              .connection(app.strapi.db.metadata.get(PAGE).tableName)
              .where({ document_id: documentId })
              .update({ tagline: 'Kept by an editor' })
              .then(() => {
                resolve(order.push('editor'));
              }, reject);
          });
        });
        await sleep(1_000);
        order.push('import');
      });
      await saved;
      expect(order).toEqual(['import', 'editor']);
    });

  if (databaseClient() === 'postgres')
    test('who stands still while it looks for its turn keeps nobody waiting', async () => {
      const still = app.strapi.db.transaction(async () => {
        await app.strapi.db.connection.raw('SELECT 1');
        await journal().openRun(newRun, () => sleep(3_000));
      });
      await sleep(500);
      expect(await journal().openRun(newRun)).toBeNull();
      await still.catch(() => undefined);
    });
});
