/** @slow */
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { countWrites } from '../../support/content/count-writes';
import { dumpTables } from '../../support/content/dump-tables';
import { emptyApp } from '../../support/kills/empty-app';
import { lanchuanSite } from '../../support/sites/compliance-sites';
import { importFolder, type FolderImport } from '../../support/sites/import-folder';
import { sampleSite, writeSource } from '../../support/sites/legacy-site';

describe('an import in bulk', () => {
  let app: RunningStrapi;
  beforeAll(async () => {
    app = await bootStrapi();
  }, 120_000);
  afterAll(async () => app.close());

  const choose = (bulk: 'auto' | 'never'): void => {
    app.strapi.config.set('plugin::compliance.bulk', bulk);
  };

  /** Imports into an empty app, one way or the other. */
  const imported = async (bulk: 'auto' | 'never', dir: string, options: FolderImport) => {
    choose(bulk);
    await emptyApp(app.strapi);
    const writes = countWrites(app.strapi);
    const { report } = await importFolder(app.strapi, dir, options);
    writes.stop();
    expect(report.items.filter(({ error }) => error !== null)).toEqual([]);
    return { inserts: writes.total(/^compliance_pages$/), dump: await dumpTables(app.strapi), counts: report.counts };
  };

  const expectEqual = async (dir: string, options: FolderImport) => {
    const one = await imported('never', dir, options);
    const bulk = await imported('auto', dir, options);
    expect(bulk.dump).toEqual(one.dump);
    expect(bulk.counts).toEqual(one.counts);
    return { one, bulk };
  };

  test.each<[string, FolderImport]>([
    ['drafts', {}],
    ['published', { publish: true, publishUnverified: true }],
  ])('stores of the sample site what an import one by one stores: %s', async (_, options) => {
    const { one, bulk } = await expectEqual(sampleSite(), options);
    expect(bulk.inserts).toBeLessThan(one.inserts / 3);
  });

  test('stores of a site with certificates what an import one by one stores', async () => {
    const { dir, remove } = writeSource(lanchuanSite());
    await expectEqual(dir, { publish: true, publishUnverified: true });
    remove();
  });
});
