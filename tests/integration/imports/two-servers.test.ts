/** @slow */
import type { UID } from '@strapi/strapi';
import { getService } from '../../../server/src/get-service';
import type { ImportReport } from '../../../migrator/run/apply/report';
import { uidOf } from '../../../model/plugin-id';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { said, startCli } from '../../support/app/cli';
import { importFolder } from '../../support/sites/import-folder';
import { legacyPage, writeSource } from '../../support/sites/legacy-site';

const PAGE = uidOf('page') as UID.ContentType;
const PAGES = 8;

const site = (first: string) =>
  writeSource(
    Object.fromEntries(
      Array.from({ length: PAGES }, (_, n) => [
        `s/page-${String(n)}-en.md`,
        legacyPage('en', `Page ${String(n)}`, `${first} of page ${String(n)}.`),
      ]),
    ),
  );

// The other server is the command line, which boots a Strapi of its own.
describe('a server, while another one on its database', () => {
  let app: RunningStrapi;
  let token: string;

  beforeAll(async () => {
    app = await bootStrapi();
    token = await app.adminToken();
  });
  afterAll(async () => app.close());

  const imports = () => getService(app.strapi, 'imports');
  const read = async (documentId: string) =>
    (await app.strapi.documents(PAGE).findOne({ documentId, locale: 'en' })) as unknown as {
      title: string;
      body: string;
    } | null;
  const importSite = async (first: string) => {
    const { dir, remove } = site(first);
    const { report } = await importFolder(app.strapi, dir);
    remove();
    return report;
  };

  test('imports, answers editors with the truth', async () => {
    const ids = (await importSite('The beginning')).items.map(({ documentId }) => documentId);
    const { dir, remove } = site('Another beginning');
    const { child, result } = startCli(app.app, ['apply', dir, '--yes', '--json']);
    await said(child, 'Importing: 0/');
    const edits = new Map<string, string>();
    for (const [n, documentId] of ids.entries()) {
      const title = `Edit ${String(n)}`;
      const place = `/content-manager/collection-types/${PAGE}/${documentId}?locale=en`;
      const { status } = await app.put(place, { title }, { token });
      expect([200, 409]).toContain(status);
      if (status === 200) edits.set(documentId, title);
    }
    const { code, stdout, stderr } = await result;
    remove();
    expect({ code, stderr }).toEqual({ code: code === 0 ? 0 : 1, stderr });
    const { items } = JSON.parse(stdout) as ImportReport;
    const failed = items.filter(({ action }) => action === 'failed');
    expect(failed.filter(({ error }) => error?.includes('has changed since') !== true)).toEqual([]);
    for (const { documentId, action } of items) {
      const page = await read(documentId);
      if (edits.has(documentId)) expect(page?.title).toBe(edits.get(documentId));
      expect(page?.body).toMatch(action === 'failed' ? /^The beginning/ : /^Another beginning/);
    }
    expect(edits.size).toBeGreaterThan(0);
  });

  test('resolves the same conflict, finds it resolved', async () => {
    const [id = ''] = (await importSite('A third beginning')).items.map(({ documentId }) => documentId);
    await app.strapi.documents(PAGE).update({ documentId: id, locale: 'en', data: { body: 'An editor’s body.' } });
    const { run } = await importSite('A fourth beginning');
    const [conflict] = await imports().conflicts(run);
    const resolve = (take: string) =>
      startCli(app.app, [
        ...['resolve', String(run), '--item', String(conflict?.item), '--field', 'body'],
        ...['--take', take],
      ]).result;
    const results = await Promise.all([resolve('source'), resolve('base')]);
    expect(results.map(({ code }) => code).filter((code) => code === 0)).toHaveLength(1);
    expect((await read(id))?.body).toMatch(results[0].code === 0 ? /^A fourth beginning/ : /^A third beginning/);
    expect(await imports().conflicts(run)).toEqual([]);
    const runs = (await imports().runs()).filter(({ kind, parentRunId }) => kind === 'resolve' && parentRunId === run);
    expect(runs.map(({ state }) => state)).toEqual(['done']);
  });
});
