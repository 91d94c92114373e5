/** @slow */
import fc from 'fast-check';
import { damagedPositions } from '../../../server/src/content/ledger/chain';
import { chainLinks, isSound, storedEntries } from '../../../server/src/content/ledger/ledger-rows';
import { getService } from '../../../server/src/get-service';
import { groupBy } from '../../../migrator/group-by';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { countWrites } from '../../support/content/count-writes';
import { dumpTables } from '../../support/content/dump-tables';
import { refuseRows } from '../../support/content/refuse-rows';
import { cases } from '../../support/jest/rounds';
import { emptyApp } from '../../support/kills/empty-app';
import { history, siteOf, withExtras } from '../../support/sites/changing-site';
import { auditedSite, lanchuanSite } from '../../support/sites/compliance-sites';
import { importFolder, type FolderImport } from '../../support/sites/import-folder';
import { legacyPage, sampleSite, writeSource } from '../../support/sites/legacy-site';
import { documents, rowsOf, type Row } from '../content/stored';
import { png } from '../media/sample-files';

const PUBLISH = { publish: true, publishUnverified: true };
const PAGE = 'plugin::compliance.page';
/** Which histories: another number gives others. */
const SEED = 7;

type Way = 'auto' | 'never';

interface Runner {
  add: (webhook: object) => void;
  remove: (webhook: object) => void;
  run: unknown;
}

describe('an import in bulk', () => {
  let app: RunningStrapi;
  beforeAll(async () => {
    app = await bootStrapi();
  });
  afterAll(async () => app.close());

  const imports = () => getService(app.strapi, 'imports');
  const importing = async (way: Way, dir: string, options: FolderImport) => {
    app.strapi.config.set('plugin::compliance.bulk', way);
    const writes = countWrites(app.strapi);
    const { report } = await importFolder(app.strapi, dir, options);
    writes.stop();
    const certifications = writes.total(/^compliance_(?:certifications|ledger_entries)$/);
    return { report, writes: writes.total(/^compliance_pages$/), certifications };
  };
  const inEmptyApp = async (way: Way, dir: string, options: FolderImport) => {
    await emptyApp(app.strapi);
    const { report, ...writes } = await importing(way, dir, options);
    expect(report.items.filter(({ error }) => error !== null)).toEqual([]);
    return { ...writes, dump: await dumpTables(app.strapi), counts: report.counts };
  };

  describe('stores in every table what an import one by one stores', () => {
    test.each<[string, FolderImport]>([
      ['drafts', {}],
      ['published entries', PUBLISH],
    ])('of the sample site: %s', async (_, options) => {
      const one = await inEmptyApp('never', sampleSite(), options);
      const bulk = await inEmptyApp('auto', sampleSite(), options);
      expect(bulk.dump).toEqual(one.dump);
      expect(bulk.counts).toEqual(one.counts);
      expect(bulk.writes).toBeLessThan(one.writes / 3);
    });

    test('of a site whose pages tell of certificates', async () => {
      const { dir, remove } = writeSource(lanchuanSite());
      const one = await inEmptyApp('never', dir, PUBLISH);
      expect((await inEmptyApp('auto', dir, PUBLISH)).dump).toEqual(one.dump);
      remove();
    });

    test.each([100, 9])(
      'of many certificates, each in two languages, %i at a time: also what readers were told of them',
      async (limit) => {
        const { dir, remove } = writeSource(auditedSite());
        app.strapi.config.set('compliance.bulkLimit', limit);
        const one = await inEmptyApp('never', dir, PUBLISH);
        const bulk = await inEmptyApp('auto', dir, PUBLISH);
        app.strapi.config.set('compliance.bulkLimit', undefined);
        remove();
        expect(bulk.dump).toEqual(one.dump);
        const links = await chainLinks(app.strapi);
        const entries = await storedEntries(
          app.strapi,
          links.map(({ id }) => id),
        );
        const chains = [...groupBy(entries, ({ certification }) => certification).values()];
        expect(chains.length).toBeGreaterThan(9);
        expect(chains.filter((chain) => chain.length !== 2 || damagedPositions(chain, isSound).length > 0)).toEqual([]);
        expect(bulk.certifications).toBeLessThan(one.certifications / 3);
      },
    );

    test.each(fc.sample(history, { seed: SEED, numRuns: cases(3, 2) }).map((steps, n) => [n, steps] as const))(
      'of a site that changes, and is rolled back (%i)',
      async (_, steps) => {
        const sites = steps.map(({ pages, options }) => {
          const { dir, remove } = writeSource(withExtras(siteOf(pages), png(30, 20)));
          return { dir, remove, options };
        });
        const dumpsOf = async (way: Way): Promise<string[][]> => {
          await emptyApp(app.strapi);
          const dumps: string[][] = [];
          const runs: number[] = [];
          for (const { dir, options } of sites) {
            runs.unshift((await importing(way, dir, options)).report.run);
            dumps.push(await dumpTables(app.strapi));
          }
          for (const run of runs) {
            await imports().rollback(await imports().planRollback(run), { startedBy: 'test' });
            dumps.push(await dumpTables(app.strapi));
          }
          return dumps;
        };
        const one = await dumpsOf('never');
        expect(await dumpsOf('auto')).toEqual(one);
        for (const { remove } of sites) remove();
      },
    );
  });

  test('leaves behind what editors, exports, later imports and rollbacks find after an import one by one', async () => {
    const { dir, remove } = writeSource({
      ...lanchuanSite(),
      'trust/mail-en.md': legacyPage('en', 'Mail', 'In time.'),
    });
    const changed = writeSource({
      ...lanchuanSite({
        'trust/compliance-en.md': legacyPage('en', 'Compliance', 'See the register.'),
        'trust/older/certificates-en.md': legacyPage('en', 'Certificates', 'Moved to the register.'),
      }),
      'trust/post-en.md': legacyPage('en', 'Mail', 'In time.'),
    });
    const everAfter = async (way: Way): Promise<unknown[]> => {
      const { dump } = await inEmptyApp(way, dir, PUBLISH);
      const said: unknown[] = [dump];
      const then = async (answer: unknown): Promise<void> => {
        said.push(answer, await dumpTables(app.strapi));
      };
      await edited(app.strapi);
      await then('edited');
      const rules = await imports().rules({ name: 'default' });
      const { files } = await getService(app.strapi, 'pages-export').pages({ rules, locale: null });
      const exported = [...files].map(({ bytes, ...file }) => [file, new TextDecoder().decode(bytes)]);
      await then(exported);
      const runs: number[] = [];
      for (const source of [dir, changed.dir]) {
        const { report } = await importing(way, source, { ...PUBLISH, missing: 'delete' });
        await then(report.items);
        runs.unshift(report.run);
      }
      for (const run of runs) {
        const { counts } = await imports().rollback(await imports().planRollback(run), { startedBy: 'test' });
        await then(counts);
      }
      return said;
    };
    const one = await everAfter('never');
    expect(await everAfter('auto')).toEqual(one);
    expect(one).toHaveLength(13);
    expect(JSON.stringify(one)).toContain('"action":"conflict"');
    remove();
    changed.remove();
  });

  test('imports nothing the next time', async () => {
    await inEmptyApp('auto', sampleSite(), PUBLISH);
    const { report, writes } = await importing('auto', sampleSite(), PUBLISH);
    expect(writes).toBe(0);
    expect(report.counts).toMatchObject({ create: 0, update: 0, publish: 0, conflict: 0, failed: 0 });
  });

  test('reports the entry that the database refuses, and stores all others', async () => {
    await emptyApp(app.strapi);
    const refused = { table: 'compliance_pages', when: 'insert', column: 'path', needle: 'sla/database-en' } as const;
    const stop = await refuseRows(app.strapi, refused);
    const { report } = await importing('auto', sampleSite(), PUBLISH);
    await stop();
    const failed = report.items.filter(({ action }) => action === 'failed');
    expect(failed.map(({ key }) => key)).toEqual(['page support/sla/database en']);
    expect(report.counts.create).toBeGreaterThan(40);
    // the language that states the facts comes last then
    await imports().resume(report.run);
    const where = { slug: 'database' };
    const kinds = await app.strapi.db.query(PAGE).findMany({ select: ['locale', 'kind'], where });
    expect(kinds).toHaveLength(4);
    expect(new Set(kinds.map((row: { kind: string }) => row.kind))).toEqual(new Set(['sla']));
  });

  test('tells webhooks of every entry', async () => {
    const runner = app.strapi.get<Runner>('webhookRunner');
    const webhook = {
      id: 'w',
      isEnabled: true,
      url: 'http://127.0.0.1:1/',
      headers: {},
      events: ['entry.create', 'entry.publish'],
    };
    const told = async (chosen: Way): Promise<string[]> => {
      const seen: string[] = [];
      const { run } = runner;
      runner.run = async (_webhook: object, event: string, info: object) => {
        seen.push(`${event} ${JSON.stringify(withoutTimes(info))}`);
        return Promise.resolve({ statusCode: 200 });
      };
      runner.add(webhook);
      await inEmptyApp(chosen, sampleSite(), PUBLISH);
      for (let quiet = 0, last = -1; quiet < 5; quiet += 1) {
        if (seen.length !== last) quiet = 0;
        last = seen.length;
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
      runner.remove(webhook);
      runner.run = run;
      return seen.sort();
    };
    const one = await told('never');
    expect(one.length).toBeGreaterThan(60);
    expect(await told('auto')).toEqual(one);
  });
});

/** An editor's work: a new text, another fact, and both online. */
const edited = async (strapi: RunningStrapi['strapi']): Promise<void> => {
  const [page] = await rowsOf(strapi, 'page', { path: '/trust/compliance-en/', publishedAt: null });
  const [certification] = await rowsOf(strapi, 'certification', { key: 'mlps', locale: 'en', publishedAt: null });
  if (page === undefined || certification === undefined) throw new Error('there is nothing to edit');
  await documents(strapi, 'page').update({ ...placeOf(page), data: { body: 'Written by an editor.' } });
  await documents(strapi, 'page').publish(placeOf(page));
  await documents(strapi, 'certification').update({ ...placeOf(certification), data: { level: 'IV' } });
  await documents(strapi, 'certification').publish(placeOf(certification));
};

const placeOf = ({ documentId, locale }: Row) => ({ documentId, locale });

/** An event without times and the ids of rows; lists and fields are sorted, since relations are read at once. */
const withoutTimes = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map((each) => JSON.stringify(withoutTimes(each))).sort();
  if (typeof value !== 'object' || value === null || value instanceof Date)
    return value instanceof Date ? 'time' : value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !['id', 'createdAt', 'updatedAt'].includes(name))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, each]) => [name, name === 'publishedAt' ? each !== null : withoutTimes(each)]),
  );
};
