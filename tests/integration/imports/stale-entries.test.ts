import type { UID } from '@strapi/strapi';
import { openSource } from '../../../server/src/adapters/source/open-source';
import { getService } from '../../../server/src/get-service';
import { uidOf } from '../../../model/plugin-id';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { dumpContent } from '../../support/content/dump-content';
import { importFolder, planFolder } from '../../support/sites/import-folder';
import { legacyPage, writeSource } from '../../support/sites/legacy-site';

const PAGE = uidOf('page') as UID.ContentType;

const site = (body = 'Mail arrives within five minutes.') =>
  writeSource({
    'support/sla/mail-en.md': legacyPage('en', 'SLA for Mail', body),
    'support/sla/mail.md': legacyPage('zh-CN', '邮件服务级别协议', '邮件在五分钟内送达。'),
  });

describe('the world moves between plan and apply', () => {
  let app: RunningStrapi;

  beforeAll(async () => {
    app = await bootStrapi();
  });
  afterAll(async () => app.close());

  test('two imports that planned at once store every entry once', async () => {
    const { dir, remove } = site();
    const [first, second] = [await planFolder(app.strapi, dir), await planFolder(app.strapi, dir)];
    remove();
    const imports = getService(app.strapi, 'imports');
    const start = { source: dir, startedBy: 'test' };
    expect((await imports.apply(first, start)).counts).toMatchObject({ create: 2, failed: 0 });
    const before = await dumpContent(app.strapi);
    const runs = (await imports.runs()).length;
    await expect(imports.apply(second, start)).rejects.toMatchObject({
      message: expect.stringMatching(/has changed .*\(2 changes\)\. Plan again/) as string,
      changes: [
        { key: 'page support/sla/mail en', what: 'appeared', fields: [] },
        { key: 'page support/sla/mail zh-CN', what: 'appeared', fields: [] },
      ],
    });
    expect(await dumpContent(app.strapi)).toEqual(before);
    expect(await imports.runs()).toHaveLength(runs);
  });

  test('a plan that was made while an import wrote is not applied: it may take what that wrote for the work of editors', async () => {
    const { dir, remove } = writeSource({
      'torn/mail-en.md': legacyPage('en', 'Torn', '[Terms](./terms.txt)'),
      'torn/terms.txt': 'Terms.',
    });
    const imports = getService(app.strapi, 'imports');
    const start = { source: dir, startedBy: 'test' };
    const settled = await planFolder(app.strapi, dir, { site: 'torn' });
    const source = await openSource(dir);
    const rules = await imports.rules({ name: 'torn' });
    // files are looked at behind the source map, and before the entries
    const size = async (path: string) => {
      await imports.apply(settled, start);
      return source.size(path);
    };
    const options = { publish: false, publishUnverified: false };
    const torn = await imports.plan({ source: { ...source, size }, rules, options });
    expect(torn.plan.items.map(({ action, reason }) => ({ action, reason }))).toEqual([
      { action: 'conflict', reason: 'written-by-editor' },
    ]);
    const changes = [{ key: 'another import', what: 'wrote', fields: [] }];
    await expect(imports.apply(torn, start)).rejects.toMatchObject({ code: 'PLAN_OUTDATED', changes });
    const next = await planFolder(app.strapi, dir, { site: 'torn' });
    expect(next.plan.torn).toBeUndefined();
    expect((await imports.apply(next, start)).counts).toMatchObject({ unchanged: 1, conflict: 0 });
    remove();
  });

  test('a page that is taken offline meanwhile stays offline', async () => {
    const { dir, remove } = site();
    await importFolder(app.strapi, dir, { site: 'offline', publish: true });
    remove();
    const changed = site('Mail arrives within one minute.');
    const planned = await planFolder(app.strapi, changed.dir, { site: 'offline', publish: true });
    changed.remove();
    const item = planned.plan.items.find(({ action }) => action === 'update');
    const document = { documentId: item?.documentId ?? '', locale: 'en' };
    await app.strapi.documents(PAGE).unpublish(document);
    const { counts } = await getService(app.strapi, 'imports').apply(planned, { source: dir, startedBy: 'test' });
    expect(counts).toMatchObject({ update: 0, failed: 1 });
    expect(await app.strapi.documents(PAGE).findOne({ ...document, status: 'published' })).toBeNull();
  });
});
