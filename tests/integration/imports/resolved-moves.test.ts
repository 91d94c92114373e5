/** @database any */
import type { UID } from '@strapi/strapi';
import { getService } from '../../../server/src/get-service';
import { uidOf } from '../../../model/plugin-id';
import type { Resolution } from '../../../server/src/features/imports/service';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { dumpContent } from '../../support/content/dump-content';
import { importFolder } from '../../support/sites/import-folder';
import { legacyPage, writeSource } from '../../support/sites/legacy-site';
import { rowsOf } from '../content/stored';

const PAGE = uidOf('page') as UID.ContentType;
const START = { startedBy: 'test' };
const OLD = '/sla/mail-en/';
const OWN = '/own/';
const NEW = '/promises/mail/';

describe('a conflict about the path of a page', () => {
  let app: RunningStrapi;
  let documentId: string;
  beforeEach(async () => {
    app = await bootStrapi();
    documentId = (await importSite()).report.items.find(({ type }) => type === 'page')?.documentId ?? '';
  });
  afterEach(async () => app.close());

  const imports = () => getService(app.strapi, 'imports');
  const importSite = async (path?: string, publish = true) => {
    const map: Record<string, string> =
      path === undefined ? {} : { 'compliance.map.yml': `pages:\n  sla/mail-en.md: { path: ${path} }\n` };
    const { dir, remove } = writeSource({
      'sla/mail-en.md': legacyPage('en', 'Mail', 'Mail arrives within five minutes.'),
      ...map,
    });
    try {
      return await importFolder(app.strapi, dir, { publish });
    } finally {
      remove();
    }
  };
  const edit = async (path: string, options: { status?: 'published' } = {}) =>
    app.strapi.documents(PAGE).update({ documentId, locale: 'en', data: { path } as never, ...options });
  const resolve = async (run: number, take: Extract<Resolution, { take: unknown }>['take']) => {
    const [conflict] = await imports().conflicts(run);
    expect(conflict?.fields.map(({ field }) => field)).toEqual(['path']);
    return imports().resolve(run, conflict?.item ?? 0, [{ field: 'path', take }], START);
  };
  const published = async () =>
    (await rowsOf(app.strapi, 'page', { documentId, publishedAt: { $notNull: true } })).map((row) => row['path']);
  const redirects = async () =>
    (await rowsOf(app.strapi, 'redirect', {}, ['page'])).map(({ from, to, page, origin }) => [
      ...[from, to, origin],
      (page as { documentId: string } | null)?.documentId === documentId,
    ]);
  const rollback = async (run: number) => {
    const { counts } = await imports().rollback(await imports().planRollback(run), START);
    expect(counts).toMatchObject({ failed: 0, keep: 0, needed: 0 });
  };

  test('leaves a redirect when the path of the source is taken, and a rollback takes both back', async () => {
    await edit(OWN);
    const before = await dumpContent(app.strapi);
    const { report } = await importSite(NEW);
    await resolve(report.run, 'source');
    expect(await published()).toEqual([NEW]);
    expect(await redirects()).toEqual([[OLD, NEW, 'import', true]]);
    const { plan } = await importSite(NEW);
    expect(new Set(plan.items.map(({ action }) => action))).toEqual(new Set(['unchanged']));
    await rollback(report.run);
    expect(await dumpContent(app.strapi)).toEqual(before);
  });

  test('leaves a redirect before it is published, which takes effect then', async () => {
    await edit(OWN);
    const { report } = await importSite(NEW, false);
    await resolve(report.run, 'source');
    expect(await published()).toEqual([OLD]);
    expect(await redirects()).toEqual([[OLD, NEW, 'import', true]]);
    await imports().publish(await imports().planPublish(report.run, { resolved: true }), { resolved: true }, START);
    expect(await published()).toEqual([NEW]);
  });

  test('leaves one from where an editor published the page, and none that leads in a circle', async () => {
    await edit(OWN, { status: 'published' });
    expect(await redirects()).toEqual([[OLD, OWN, 'editor', true]]);
    const before = await dumpContent(app.strapi);
    const { report } = await importSite(NEW);
    await resolve(report.run, 'base');
    expect(await published()).toEqual([OLD]);
    expect(await redirects()).toEqual([[OWN, OLD, 'import', true]]);
    await rollback(report.run);
    expect(await dumpContent(app.strapi)).toEqual(before);
  });
});
