import { AsyncLocalStorage } from 'node:async_hooks';
import type { UID } from '@strapi/strapi';
import { getService } from '../../../server/src/get-service';
import { isWriting } from '../../../migrator/plan/plan';
import { uidOf } from '../../../model/plugin-id';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { importFolder, planFolder, type FolderImport } from '../../support/sites/import-folder';
import { isolatedApp, isolations } from '../../support/app/isolation';
import { legacyPage, writeSource } from '../../support/sites/legacy-site';
import { rounds } from '../../support/jest/rounds';

const PAGE = uidOf('page') as UID.ContentType;
const EDITED = 'By an editor';

/** Runs what somebody else does meanwhile: not in the transaction that is open here. */
const outside = AsyncLocalStorage.snapshot();

describe.each(isolations)('an edit while rights are read, the database $name', (isolation) => {
  let app: RunningStrapi;

  beforeAll(async () => {
    app = await bootStrapi({ files: isolatedApp(isolation) });
  });
  afterAll(async () => app.close());

  const imports = () => getService(app.strapi, 'imports');
  const site = (name: string, first: string, pages = 1) =>
    writeSource(
      Object.fromEntries(
        Array.from({ length: pages }, (_, n) => [
          `${name}/page-${String(n)}-en.md`,
          legacyPage('en', `Page ${String(n)}`, `${first} of page ${String(n)}.`),
        ]),
      ),
    );
  const within = async <Result>(source: ReturnType<typeof site>, work: (dir: string) => Promise<Result>) => {
    try {
      return await work(source.dir);
    } finally {
      source.remove();
    }
  };
  const importSite = async (name: string, first: string, options: FolderImport = {}, pages = 1) =>
    within(site(name, first, pages), async (dir) => importFolder(app.strapi, dir, { site: name, ...options }));
  const edit = async (documentId: string, body = EDITED) =>
    app.strapi.documents(PAGE).update({ documentId, locale: 'en', data: { body } });
  /** Rights that are all there; before each answer an editor saves another of the documents. */
  const whileEdited = (documentIds: readonly string[]) => {
    const left = [...documentIds];
    return async (): Promise<void> => {
      await app.strapi.db.query('admin::role').count();
      const next = left.shift();
      if (next !== undefined) await outside(() => edit(next));
    };
  };
  const bodies = async (documentIds: readonly string[], status: 'draft' | 'published' = 'draft') => {
    const found = [];
    for (const documentId of documentIds) {
      const page = await app.strapi.documents(PAGE).findOne({ documentId, locale: 'en', status });
      found.push((page as unknown as { body: string } | null)?.body ?? null);
    }
    return found;
  };
  const start = { source: 'x', startedBy: 'test' };
  const changed = { action: 'failed', error: expect.stringContaining('has changed since') as string };

  test('is not overwritten by an import', async () => {
    const pages = rounds(50);
    await importSite('apply', 'The beginning', {}, pages);
    await within(site('apply', 'Another beginning', pages), async (dir) => {
      const planned = await planFolder(app.strapi, dir, { site: 'apply' });
      const ids = planned.plan.items.filter(isWriting).map(({ documentId }) => documentId);
      const report = await imports().apply(planned, { ...start, authorize: whileEdited(ids) });
      expect(ids).toHaveLength(pages);
      expect(await bodies(ids)).toEqual(ids.map(() => EDITED));
      expect(report.items).toMatchObject(ids.map(() => changed));
    });
  });

  test('is not overwritten by the resolution of a conflict', async () => {
    const [id = ''] = (await importSite('resolve', 'The beginning')).report.items.map(({ documentId }) => documentId);
    await edit(id, 'Another body');
    const { report } = await importSite('resolve', 'Another beginning');
    const [conflict] = await imports().conflicts(report.run);
    const settled = imports().resolve(report.run, conflict?.item ?? 0, [{ field: 'body', take: 'source' }], {
      startedBy: 'test',
      authorize: whileEdited([id]),
    });
    await expect(settled).rejects.toMatchObject({ message: changed.error });
    expect(await bodies([id])).toEqual([EDITED]);
  });

  test('is not published with what an import left', async () => {
    const { report } = await importSite('publish', 'The beginning');
    const ids = report.items.map(({ documentId }) => documentId);
    const plan = await imports().planPublish(report.run, {});
    const published = await imports().publish(plan, {}, { ...start, authorize: whileEdited(ids) });
    expect(published.items).toMatchObject([changed]);
    expect(await bodies(ids)).toEqual([EDITED]);
    expect(await bodies(ids, 'published')).toEqual([null]);
  });

  test('is not rolled back with a run', async () => {
    const { report } = await importSite('rollback', 'The beginning');
    const ids = report.items.map(({ documentId }) => documentId);
    const plan = await imports().planRollback(report.run);
    const takenBack = await imports().rollback(plan, { ...start, authorize: whileEdited(ids) });
    expect(takenBack.items).toMatchObject([{ action: 'keep', reason: 'changed-since', error: null }]);
    expect(await bodies(ids)).toEqual([EDITED]);
  });
});
