/** @database any */
import type { UID } from '@strapi/strapi';
import { getService } from '../../../server/src/get-service';
import type { PublishOptions, PublishReport } from '../../../migrator/run/publish/publish-plan';
import { uidOf } from '../../../model/plugin-id';
import type { RunControl } from '../../../server/src/features/imports/service';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { dumpContent } from '../../support/content/dump-content';
import { importFolder } from '../../support/sites/import-folder';
import { legacyPage, legacySite, writeSource } from '../../support/sites/legacy-site';

const PAGE = uidOf('page') as UID.ContentType;
const START = { startedBy: 'test' };
const ALL = { publishUnverified: true };

describe('publishing what a run left as drafts', () => {
  let app: RunningStrapi;

  beforeEach(async () => {
    app = await bootStrapi();
  });
  afterEach(async () => app.close());

  const imports = () => getService(app.strapi, 'imports');
  const publish = async (run: number, options: PublishOptions = {}, control: RunControl = {}): Promise<PublishReport> =>
    imports().publish(await imports().planPublish(run, options), options, { ...START, ...control });
  const rollback = async (run: number) => imports().rollback(await imports().planRollback(run), START);
  const dump = () => dumpContent(app.strapi);
  const publishedPages = async () =>
    (await app.strapi.db.query(PAGE).findMany({ where: { publishedAt: { $notNull: true } } })) as {
      locale: string;
      path: string;
      title: string;
      body: string;
    }[];
  const edit = async (item: { documentId: string; locale: string }, data: Record<string, string>) =>
    app.strapi.documents(PAGE).update({ documentId: item.documentId, locale: item.locale, data: data as never });

  test('leaves what an import with --publish leaves; it is rolled back by itself or with its import', async () => {
    const empty = await dump();
    const direct = await importFolder(app.strapi, legacySite(), { publish: true, publishUnverified: true });
    const published = await dump();
    await rollback(direct.report.run);
    expect(await dump()).toEqual(empty);

    const { report } = await importFolder(app.strapi, legacySite());
    const drafts = await dump();
    expect(await publishedPages()).toEqual([]);
    const done = await publish(report.run, ALL);
    expect(done.counts).toMatchObject({ skip: 0, failed: 0, unchanged: 0 });
    expect(await dump()).toEqual(published);

    expect(
      (await importFolder(app.strapi, legacySite(), { publish: true, publishUnverified: true })).plan.counts,
    ).toMatchObject({
      create: 0,
      update: 0,
      publish: 0,
      conflict: 0,
      skip: 0,
    });

    expect((await rollback(done.run)).counts).toMatchObject({ restore: done.counts.publish, keep: 0, failed: 0 });
    expect(await dump()).toEqual(drafts);
    await publish(report.run, ALL);
    expect(await dump()).toEqual(published);
    expect((await rollback(report.run)).counts).toMatchObject({ delete: report.counts.create, keep: 0, failed: 0 });
    expect(await dump()).toEqual(empty);
  });

  test('does as much of it as is asked for', async () => {
    const { report } = await importFolder(app.strapi, legacySite());
    const sla = await publish(report.run, { only: (file) => file.startsWith('support/sla/'), locale: 'en' });
    expect(sla.counts.publish).toBeGreaterThan(2);
    const online = await publishedPages();
    expect(online).toHaveLength(sla.items.filter(({ action, type }) => action === 'publish' && type === 'page').length);
    expect(new Set(online.map(({ locale }) => locale))).toEqual(new Set(['en']));
    expect(online.every(({ path: page }) => page.startsWith('/support/sla/'))).toBe(true);

    const clean = await publish(report.run, { withoutWarnings: true });
    expect(clean.counts.unchanged).toBe(sla.counts.publish);
    const warned = clean.items.filter(({ reason }) => reason === 'has-warnings');
    expect(warned.length).toBeGreaterThan(0);
    for (const { findings } of warned) expect(findings.map(({ severity }) => severity)).not.toEqual([]);
    const unverified = clean.items.filter(({ reason }) => reason === 'unverified');
    expect(new Set(unverified.map(({ type }) => type))).toEqual(new Set(['certification']));

    const rest = await publish(report.run, ALL);
    expect(rest.counts.publish).toBe(warned.length + unverified.length);
    expect((await publish(report.run, ALL)).counts).toMatchObject({ publish: 0, skip: 0, failed: 0 });
  });

  test('leaves what an editor has changed, before the run or since, and what an editor has published', async () => {
    const site = (body: string, more: Record<string, string> = {}) =>
      writeSource({
        'sla/mail-en.md': legacyPage('en', 'SLA for Mail', body),
        'sla/chat-en.md': legacyPage('en', 'SLA for Chat', body),
        'sla/call-en.md': legacyPage('en', 'SLA for Call', body),
        'sla/news-en.md': legacyPage('en', 'SLA for News', body),
        ...more,
      });
    const first = site('One minute.');
    const { report } = await importFolder(app.strapi, first.dir, { publish: true });
    first.remove();
    const itemOf = (name: string) => {
      const item = report.items.find(({ key }) => key.includes(name));
      if (item === undefined) throw new Error(name);
      return item;
    };
    // an editor's draft, and what an editor has put online
    await edit(itemOf('mail'), { title: 'Mail, in our words' });
    await edit(itemOf('chat'), { title: 'Chat, in our words' });
    await app.strapi.documents(PAGE).publish({ documentId: itemOf('chat').documentId, locale: 'en' });
    await edit(itemOf('chat'), { title: 'SLA for Chat' });

    const second = site('Two minutes.');
    const again = await importFolder(app.strapi, second.dir);
    second.remove();
    expect(again.report.counts).toMatchObject({ update: 4 });
    await edit(itemOf('call'), { title: 'Call, in our words' });

    const done = await publish(again.report.run);
    expect(
      Object.fromEntries(done.items.map(({ key, action, reason }) => [key.split(/[/ ]/)[2], reason ?? action])),
    ).toEqual({
      mail: 'holds-edits',
      chat: 'published-by-editor',
      call: 'changed-since',
      news: 'publish',
    });
    expect(Object.fromEntries((await publishedPages()).map(({ path: page, title }) => [page, title]))).toEqual({
      '/sla/mail-en/': 'SLA for Mail',
      '/sla/chat-en/': 'Chat, in our words',
      '/sla/call-en/': 'SLA for Call',
      '/sla/news-en/': 'SLA for News',
    });
    expect((await publishedPages()).map(({ body }) => body.trim()).sort()).toEqual([
      ...['One minute.', 'One minute.', 'One minute.'],
      'Two minutes.',
    ]);
  });

  test('is finished by resume when it was stopped', async () => {
    const { report } = await importFolder(app.strapi, legacySite());
    const stop = new AbortController();
    let run = 0;
    let done = 0;
    const stopped = publish(report.run, ALL, {
      signal: stop.signal,
      onRun: (id) => void (run = id),
      onOutcome: () => {
        done += 1;
        if (done === 5) stop.abort();
      },
    });
    await expect(stopped).rejects.toMatchObject({ name: 'InterruptedError' });
    const finished = await imports().resume(run);
    expect(finished).toMatchObject({ kind: 'publish', counts: { failed: 0, skip: 0 } });
    expect((await imports().planPublish(report.run, ALL)).counts).toMatchObject({ publish: 0, skip: 0 });
  });
});
