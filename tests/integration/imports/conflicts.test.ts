/** @database any */
import type { UID } from '@strapi/strapi';
import { getService } from '../../../server/src/get-service';
import { uidOf } from '../../../model/plugin-id';
import type { Conflict, Resolution } from '../../../server/src/features/imports/service';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { dumpContent } from '../../support/content/dump-content';
import { CONTENT, countWrites } from '../../support/content/count-writes';
import { importFolder, type FolderImport } from '../../support/sites/import-folder';
import { legacyPage, writeSource } from '../../support/sites/legacy-site';

const PAGE = uidOf('page') as UID.ContentType;
const BODY = 'Mail arrives within five minutes.';
const NEW_BODY = 'Mail arrives within one minute.';

interface PageText {
  title?: string;
  body?: string;
  summary?: string;
}

/** Two pages; of the English one the texts may be others. */
const source = ({ title = 'SLA for Mail', body = BODY, summary = 'A summary.' }: PageText = {}) =>
  writeSource({
    'sla/mail-en.md': `# ${title}\n\n- ${summary}\n\n<tags ms.date="3/2017" wacn.lang="en" />\n\n${body}\n`,
    'sla/mail.md': legacyPage('zh-CN', '邮件服务级别协议', '邮件在五分钟内送达。'),
  });

describe('what an editor and the source both changed', () => {
  let app: RunningStrapi;
  let documentId: string;
  const imports = () => getService(app.strapi, 'imports');
  const start = { startedBy: 'test' };

  const importSite = async (text?: PageText, options: FolderImport = { publish: true }) => {
    const { dir, remove } = source(text);
    try {
      const { report } = await importFolder(app.strapi, dir, options);
      return { run: report.run, page: report.items.find(({ key }) => key === 'page sla/mail en'), report };
    } finally {
      remove();
    }
  };
  const edit = async (data: Record<string, string>) =>
    app.strapi.documents(PAGE).update({ documentId, locale: 'en', data });
  const page = async (status: 'draft' | 'published' = 'draft') =>
    (await app.strapi.documents(PAGE).findOne({ documentId, locale: 'en', status })) as Record<string, unknown> | null;
  const resolve = async (run: number, ...resolutions: Resolution[]) => {
    const [conflict] = await imports().conflicts(run);
    return imports().resolve(run, conflict?.item ?? 0, resolutions, start);
  };
  /** As the list has it, and as the run has it alone. */
  const stateOf = async (run: number) => {
    const listed = (await imports().listed()).find(({ id }) => id === run);
    expect(await imports().show(run)).toMatchObject(listed ?? {});
    return listed?.state;
  };
  const fieldsOf = (conflict: Conflict | null | undefined) => conflict?.fields.map(({ field }) => field);

  beforeEach(async () => {
    app = await bootStrapi();
    documentId = (await importSite()).page?.documentId ?? '';
  });
  afterEach(async () => app.close());

  /** Title and body are changed on both sides, the summary only by the source. */
  const conflicting = async (options?: FolderImport) => {
    await edit({ title: 'Our promise', body: 'Mail arrives soon.' });
    return importSite({ title: 'Mail SLA', body: NEW_BODY, summary: 'Another summary.' }, options);
  };

  test('is listed with what each of the three holds', async () => {
    const { run, report } = await conflicting();
    expect(report.counts).toMatchObject({ conflict: 1, unchanged: 1, failed: 0 });
    expect(await imports().conflicts(run)).toEqual([
      {
        item: expect.any(Number) as number,
        key: 'page sla/mail en',
        title: 'Our promise',
        type: 'page',
        locale: 'en',
        documentId,
        sourcePath: 'sla/mail-en.md',
        fields: [
          { field: 'title', base: 'SLA for Mail', editor: 'Our promise', source: 'Mail SLA' },
          {
            field: 'body',
            base: expect.stringContaining(BODY) as string,
            editor: 'Mail arrives soon.',
            source: expect.stringContaining(NEW_BODY) as string,
          },
        ],
        publish: true,
      },
    ]);
    expect(await page()).toMatchObject({ title: 'Our promise', body: 'Mail arrives soon.', summary: 'A summary.' });
    await expect(imports().conflicts(4_711)).rejects.toMatchObject({ name: 'RunStateError' });
  });

  test('is settled field by field, and the next import finds it settled', async () => {
    const { run } = await conflicting();
    const { conflict: left, published } = await resolve(run, { field: 'title', take: 'editor' });
    expect(fieldsOf(left)).toEqual(['body']);
    expect(published).toBe(false);
    expect(await stateOf(run)).toBe('needs-review');
    expect(await page('published')).toMatchObject({ title: 'SLA for Mail', summary: 'A summary.' });
    expect(await imports().conflicts(run)).toEqual([left]);
    expect(await page()).toMatchObject({ title: 'Our promise', body: 'Mail arrives soon.', summary: 'A summary.' });
    expect(await resolve(run, { field: 'body', text: 'Both of us.\n' })).toEqual({ conflict: null, published: true });
    const resolved = { title: 'Our promise', body: 'Both of us.\n', summary: 'Another summary.' };
    expect(await page()).toMatchObject(resolved);
    // the run publishes, and so does what resolves its conflicts
    expect(await page('published')).toMatchObject(resolved);
    expect(await stateOf(run)).toBe('done');
    expect(await imports().conflicts(run)).toEqual([]);

    const again = { title: 'Mail SLA', body: NEW_BODY, summary: 'Another summary.' };
    const writes = countWrites(app.strapi);
    expect((await importSite(again)).page).toMatchObject({ action: 'unchanged' });
    writes.stop();
    expect(writes.total(CONTENT)).toBe(0);
    expect((await importSite({ ...again, body: 'A third one.' })).page).toMatchObject({
      action: 'conflict',
      fields: ['body'],
    });
  });

  test('what was settled of an entry is settled for the next import, what was not is not', async () => {
    const { run } = await conflicting();
    await resolve(run, { field: 'body', take: 'source' });
    const { page: next } = await importSite({ title: 'Mail SLA', body: NEW_BODY });
    expect(next).toMatchObject({ action: 'conflict', fields: ['title'] });
    expect(await page()).toMatchObject({ title: 'Our promise', body: expect.stringContaining(NEW_BODY) as string });
  });

  test('is kept in the journal as a run of its own', async () => {
    const { run } = await conflicting();
    await resolve(run, { field: 'title', take: 'source' }, { field: 'body', take: 'base' });
    expect(await page()).toMatchObject({ title: 'Mail SLA', body: expect.stringContaining(BODY) as string });
    const [settled] = await imports().runs();
    expect(settled).toMatchObject({ kind: 'resolve', parentRunId: run, state: 'done', counts: { update: 1 } });
    expect((await imports().show(run))?.items).toMatchObject([{ key: 'page sla/mail en', state: 'settled' }]);
    const [item] = (await imports().show(settled?.id ?? 0))?.items ?? [];
    expect(item).toMatchObject({ state: 'done', fields: ['title', 'summary', 'body'] });
  });

  test('is told of its run without reading the others', async () => {
    const { run } = await conflicting();
    const read = jest.spyOn(app.strapi.db.query(uidOf('import-run')), 'findMany');
    expect((await imports().show(run))?.state).toBe('needs-review');
    const rows = (
      await Promise.all(read.mock.results.map(async ({ value }) => (await value) as { id: number }[]))
    ).flat();
    read.mockRestore();
    expect(new Set(rows.map(({ id }) => id))).toEqual(new Set([run]));
  });

  test('is not settled over what an editor has done meanwhile', async () => {
    const { run } = await conflicting();
    await edit({ title: 'A newer promise' });
    await expect(resolve(run, { field: 'title', take: 'source' })).rejects.toMatchObject({ name: 'StaleEntryError' });
    expect(await page()).toMatchObject({ title: 'A newer promise' });
    expect(fieldsOf((await imports().conflicts(run))[0])).toEqual(['title', 'body']);
    expect((await imports().runs())[0]?.kind).toBe('import');
  });

  test('is settled once, in the last import that found it, and only in fields that are open', async () => {
    const { run: first } = await conflicting();
    const { run } = await importSite({ title: 'Mail SLA', body: NEW_BODY });
    expect(await imports().conflicts(first)).toEqual([]);
    expect(await stateOf(first)).toBe('done');
    expect(await stateOf(run)).toBe('needs-review');
    const [conflict] = await imports().conflicts(run);
    const number = conflict?.item ?? 0;
    const title: Resolution[] = [{ field: 'title', take: 'editor' }];
    await expect(imports().resolve(first, 1, title, start)).rejects.toThrow(`strapi-compliance resolve ${String(run)}`);
    await expect(resolve(run, { field: 'summary', take: 'editor' })).rejects.toThrow(/no open conflict.*title, body/);
    await expect(imports().resolve(run, 99, title, start)).rejects.toThrow(/no item 99/);
    await resolve(run, ...title, { field: 'body', take: 'editor' });
    await expect(imports().resolve(run, number, title, start)).rejects.toThrow(/already resolved/);
  });

  test('a text that breaks a rule is refused in its words, and the conflict waits on', async () => {
    const { run } = await conflicting();
    await expect(resolve(run, { field: 'title', text: 'x'.repeat(300) })).rejects.toThrow(/255/);
    expect(fieldsOf((await imports().conflicts(run))[0])).toEqual(['title', 'body']);
    expect(await page()).toMatchObject({ title: 'Our promise' });
    expect(await resolve(run, { field: 'title', take: 'source' }, { field: 'body', take: 'editor' })).toMatchObject({
      conflict: null,
    });
  });

  const publishResolved = async (run: number) => imports().planPublish(run, { resolved: true });
  const both: Resolution[] = [
    { field: 'title', take: 'source' },
    { field: 'body', take: 'editor' },
  ];

  test('stays a draft in a run that leaves drafts, and what was resolved is published on its own', async () => {
    // what is online is the editor's own, and was before the run
    await edit({ title: 'Our promise', body: 'Mail arrives soon.' });
    await app.strapi.documents(PAGE).publish({ documentId, locale: 'en' });
    const { run } = await conflicting({ publish: false });
    expect((await imports().conflicts(run))[0]?.publish).toBe(false);
    expect((await publishResolved(run)).items).toEqual([]);
    expect(await resolve(run, ...both)).toEqual({ conflict: null, published: false });
    expect(await page('published')).toMatchObject({ title: 'Our promise' });
    expect(await stateOf(run)).toBe('done');

    const plan = await publishResolved(run);
    expect(plan.items).toMatchObject([{ key: 'page sla/mail en', action: 'publish', reason: null }]);
    await imports().publish(plan, { resolved: true }, start);
    expect(await page('published')).toMatchObject({ title: 'Mail SLA', summary: 'Another summary.' });
  });

  test('is not published over what an editor has published since it was resolved', async () => {
    const { run } = await conflicting({ publish: false });
    await resolve(run, ...both);
    await edit({ title: 'Published by hand' });
    await app.strapi.documents(PAGE).publish({ documentId, locale: 'en' });
    await edit({ title: 'Mail SLA' });
    expect((await publishResolved(run)).items).toMatchObject([{ action: 'skip', reason: 'published-since' }]);
  });

  test('with other changes that an editor holds back stays a draft, and says why', async () => {
    await edit({ title: 'Our promise', tagline: 'Not for everybody yet' });
    const { run } = await importSite({ title: 'Mail SLA' });
    expect((await imports().conflicts(run))[0]).toMatchObject({ publish: false, fields: [{ field: 'title' }] });
    expect(await resolve(run, { field: 'title', take: 'source' })).toEqual({ conflict: null, published: false });
    expect(await page('published')).toMatchObject({ title: 'SLA for Mail' });
    expect((await publishResolved(run)).items).toMatchObject([
      { action: 'skip', reason: 'holds-edits', fields: ['tagline'] },
    ]);
  });

  test('is over when an editor types what the source says: the next import that publishes publishes it', async () => {
    const { run } = await conflicting();
    const [conflict] = await imports().conflicts(run);
    await edit(Object.fromEntries((conflict?.fields ?? []).map(({ field, source }) => [field, String(source)])));
    const again = { title: 'Mail SLA', body: NEW_BODY, summary: 'Another summary.' };
    const { page: next } = await importSite(again);
    expect(next).toMatchObject({ action: 'update', publish: true, error: null });
    const online = {
      title: 'Mail SLA',
      body: expect.stringContaining(NEW_BODY) as string,
      summary: 'Another summary.',
    };
    expect(await page('published')).toMatchObject(online);
    expect((await importSite(again)).page).toMatchObject({ action: 'unchanged' });
  });

  test('is rolled back with its run, also what went online with it', async () => {
    await edit({ title: 'Our promise', body: 'Mail arrives soon.' });
    const before = await dumpContent(app.strapi);
    const { run } = await importSite({ title: 'Mail SLA', body: NEW_BODY, summary: 'Another summary.' });
    await resolve(run, ...both);
    expect(await page('published')).toMatchObject({ title: 'Mail SLA', body: 'Mail arrives soon.' });
    await imports().rollback(await imports().planRollback(run), start);
    expect(await dumpContent(app.strapi)).toEqual(before);
  });

  test('of a journal of before, which did not plan that, is open and left as a draft', async () => {
    const { run } = await conflicting();
    const items = app.strapi.db.query(uidOf('import-item'));
    const row = (await items.findOne({ where: { run, state: 'waiting' } })) as { id: number; plan: object };
    await items.update({ where: { id: row.id }, data: { publish: false, plan: { ...row.plan, publish: false } } });
    expect(await stateOf(run)).toBe('needs-review');
    expect(await resolve(run, ...both)).toEqual({ conflict: null, published: false });
    expect(await stateOf(run)).toBe('done');
    expect((await publishResolved(run)).counts).toMatchObject({ publish: 1 });
  });
});
