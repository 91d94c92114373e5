/** @slow */
import fs from 'node:fs';
import path from 'node:path';
import type { UID } from '@strapi/strapi';
import { createJournal } from '../../../server/src/adapters/strapi/journal/create-journal';
import { getService } from '../../../server/src/get-service';
import type { RollbackReport } from '../../../migrator/run/rollback/rollback-plan';
import type { RunControl } from '../../../server/src/features/imports/service';
import { uidOf } from '../../../model/plugin-id';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { dumpContent } from '../../support/content/dump-content';
import { importFolder } from '../../support/sites/import-folder';
import { legacySite } from '../../support/sites/legacy-site';
import { rowsOf } from '../content/stored';

const PAGE = uidOf('page') as UID.ContentType;
const START = { startedBy: 'test' };

describe('rolling a run back', () => {
  let app: RunningStrapi;
  let copy: string;

  beforeEach(async () => {
    app = await bootStrapi();
    copy = path.join(app.app.dir, 'source');
    fs.cpSync(legacySite(), copy, { recursive: true });
  });
  afterEach(async () => app.close());

  const imports = () => getService(app.strapi, 'imports');
  const rollback = async (run: number, control: RunControl = {}): Promise<RollbackReport> =>
    imports().rollback(await imports().planRollback(run), { ...START, ...control });
  const dump = () => dumpContent(app.strapi);
  const change = (from: RegExp, to: string) => {
    const names = fs.readdirSync(copy, { recursive: true, encoding: 'utf8' });
    for (const name of names.filter((one) => /\.(?:md|markdown)$/.test(one))) {
      const file = path.join(copy, name);
      fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace(from, to));
    }
  };
  const drafts = async () =>
    (await app.strapi.db.query(PAGE).findMany({
      select: ['documentId', 'locale', 'title'],
      where: { publishedAt: { $null: true } },
      orderBy: [{ documentId: 'asc' }, { locale: 'asc' }],
    })) as { documentId: string; locale: string; title: string }[];
  const edit = async ({ documentId, locale, title }: { documentId: string; locale: string; title: string }) =>
    app.strapi.documents(PAGE).update({ documentId, locale, data: { title: `${title}, edited` } as never });

  test('leaves nothing of a first import, media neither; the next import is like the first', async () => {
    const empty = await dump();
    const { report } = await importFolder(app.strapi, copy, { publish: true, publishUnverified: true });
    const imported = await dump();
    expect(report.counts.create).toBeGreaterThan(30);
    const taken = await rollback(report.run);
    expect(taken.counts).toEqual({
      delete: report.counts.create,
      restore: 0,
      keep: 0,
      needed: 0,
      unchanged: 0,
      failed: 0,
    });
    expect(await dump()).toEqual(empty);
    expect(taken.media.map(({ state }) => state)).toEqual(taken.media.map(() => 'removed'));
    expect(taken.media.length).toBeGreaterThan(0);

    const again = await importFolder(app.strapi, copy, { publish: true, publishUnverified: true });
    expect(again.report.counts).toEqual(report.counts);
    expect(await dump()).toEqual(imported);
  });

  test.each([true, false])(
    'puts back what an update changed, drafts and published (published: %s)',
    async (publish) => {
      await importFolder(app.strapi, copy, { publish: true, publishUnverified: true });
      const before = await dump();
      change(/^# *(.+)$/m, '# $1, revised');
      change(/99\.9/g, '99.5');
      fs.writeFileSync(path.join(copy, 'support/sla/new-en.md'), '# SLA for New\n\nA page that is new.\n');
      fs.rmSync(path.join(copy, 'support/legal.md'));
      const { report } = await importFolder(app.strapi, copy, { publish, publishUnverified: publish });
      expect(report.counts.update).toBeGreaterThan(20);
      expect(report.counts.create).toBeGreaterThan(0);
      expect(await dump()).not.toEqual(before);
      const taken = await rollback(report.run);
      expect(taken.counts).toMatchObject({
        restore: report.counts.update,
        delete: report.counts.create,
        keep: 0,
        failed: 0,
      });
      expect(await dump()).toEqual(before);
    },
  );

  test.each(['unpublish', 'delete'] as const)(
    'brings back what was gone from the source, and moved (%s)',
    async (missing) => {
      const options = { publish: true, publishUnverified: true };
      await importFolder(app.strapi, copy, options);
      const before = await dump();
      for (const name of [
        'support/trust-center/compliance.md',
        'support/trust-center/compliance-en.md',
        'support/contact',
      ])
        fs.rmSync(path.join(copy, name));
      fs.renameSync(path.join(copy, 'support/sla/database-en.md'), path.join(copy, 'support/sla/data-base-en.md'));
      fs.renameSync(path.join(copy, 'support/sla/database.md'), path.join(copy, 'support/sla/data-base.md'));
      const { report, plan } = await importFolder(app.strapi, copy, { ...options, missing });
      const removed = plan.items.filter((item) => item.removal === missing).length;
      expect(removed).toBeGreaterThan(3);
      expect(report.counts).toMatchObject({ rename: 2, failed: 0 });
      expect((await imports().planPublish(report.run, options)).counts).toMatchObject({ publish: 0, skip: 0 });
      const taken = await rollback(report.run);
      expect(taken.counts).toMatchObject({ keep: 0, needed: 0, unchanged: 0, failed: 0 });
      expect(taken.counts.restore).toBeGreaterThanOrEqual(removed + 2);
      expect(await dump()).toEqual(before);
      const again = await imports().planRollback(report.run);
      expect(again.counts.unchanged).toBe(again.items.length);
    },
  );

  test('keeps what editors have changed since, and lists it', async () => {
    const { report } = await importFolder(app.strapi, copy, { publish: true });
    const edited = (await drafts()).slice(0, 20);
    expect(edited).toHaveLength(20);
    for (const entry of edited) await edit(entry);
    const taken = await rollback(report.run);
    const kept = taken.items.filter(({ action }) => action === 'keep');
    expect(kept.map(({ documentId, locale }) => `${documentId} ${locale}`).sort()).toEqual(
      edited.map(({ documentId, locale }) => `${documentId} ${locale}`).sort(),
    );
    expect(new Set(kept.map(({ reason, fields }) => `${reason ?? ''} ${fields.join()}`))).toEqual(
      new Set(['changed-since title']),
    );
    expect(taken.counts).toMatchObject({ keep: 20, failed: 0 });
    const left = await drafts();
    for (const { documentId, locale, title } of edited)
      expect(left).toContainEqual(expect.objectContaining({ documentId, locale, title: `${title}, edited` }));
    // what the kept pages are linked to is needed, and nothing else stays
    const stays = taken.items.filter(({ action, type }) => type === 'page' && action !== 'delete');
    expect(left).toHaveLength(stays.length);
  });

  test('keeps what editors change while it is under way, as what they have changed before', async () => {
    const { report } = await importFolder(app.strapi, copy, { publish: true });
    const plan = await imports().planRollback(report.run);
    const edited = (await drafts()).slice(0, 20);
    for (const entry of edited) await edit(entry);
    const taken = await imports().rollback(plan, { startedBy: 'test' });
    expect(taken.counts).toMatchObject({ failed: 0 });
    const kept = taken.items.filter(({ action }) => action === 'keep');
    expect(kept.map(({ documentId, locale }) => `${documentId} ${locale}`).sort()).toEqual(
      edited.map(({ documentId, locale }) => `${documentId} ${locale}`).sort(),
    );
    expect(new Set(kept.map(({ reason, fields, error }) => [reason, fields.join(), error].join()))).toEqual(
      new Set(['changed-since,title,']),
    );
    const stored = await createJournal(app.strapi, () => new Date()).items(taken.run);
    expect(stored.filter(({ state }) => state === 'failed')).toEqual([]);
    expect(stored.filter(({ reason }) => reason === 'changed-since')).toHaveLength(20);
    const left = await drafts();
    for (const { documentId, locale, title } of edited)
      expect(left).toContainEqual(expect.objectContaining({ documentId, locale, title: `${title}, edited` }));
  });

  test('keeps a fact that editors change alone while it is under way, and what they link to in the meantime', async () => {
    await importFolder(app.strapi, copy, { publish: true });
    change(/^# *(.+)$/m, '# $1, revised');
    fs.writeFileSync(path.join(copy, 'support/sla/new-en.md'), '# SLA for New\n\nA page that is new.\n');
    const { report } = await importFolder(app.strapi, copy, { publish: true });
    const plan = await imports().planRollback(report.run);
    const pages = plan.items.filter(({ type }) => type === 'page');
    const created = pages.find(({ action }) => action === 'delete');
    const both = pages.find(
      ({ action, documentId, locale }) =>
        action === 'restore' && pages.some((other) => other.documentId === documentId && other.locale !== locale),
    );
    if (both === undefined || created === undefined) throw new Error('no such pages');
    const { documentId, locale } = both;
    const update = async (data: object) =>
      app.strapi.documents(PAGE).update({ documentId, locale, data: data as never });
    const [stored] = await rowsOf(app.strapi, 'page', { documentId });
    await update({ kind: stored?.['kind'] === 'faq' ? 'other' : 'faq' });
    const own = { title: 'Own', path: '/own/', slug: 'own', kind: 'other', parent: created.documentId };
    await app.strapi.documents(PAGE).create({ locale: 'en', data: own as never });
    const taken = await imports().rollback(plan, START);
    const became = taken.items.filter(({ action }) => action === 'keep' || action === 'needed');
    expect(became.map((item) => [item.documentId, item.action, item.fields.join()].join(' ')).sort()).toEqual(
      [`${documentId} keep kind`, `${documentId} keep kind`, `${created.documentId} needed `].sort(),
    );
    expect(taken.counts).toMatchObject({ failed: 0, keep: 2, needed: 1, delete: 0 });
  });

  test('puts an entry back without the link to what somebody has deleted since, and says so', async () => {
    const write = (name: string, text: string) => {
      fs.writeFileSync(path.join(copy, 'support', name), text);
    };
    const child = (parent: string) => {
      write('child-en.md', `---\ncompliance:\n  parent: support/${parent}-en.md\n---\n\n# The child\n\nText.\n`);
    };
    for (const name of ['old', 'new']) write(`${name}-en.md`, `# The ${name} parent\n\nText.\n`);
    child('old');
    await importFolder(app.strapi, copy, { publish: true });
    const parentOf = async () =>
      app.strapi.documents(PAGE).findFirst({
        filters: { title: 'The child' } as never,
        locale: 'en',
        status: 'published',
        populate: { parent: true } as never,
      }) as Promise<{ title: string; parent: { documentId: string; title: string } | null } | null>;
    const old = (await parentOf())?.parent;
    expect(old).toMatchObject({ title: 'The old parent' });
    child('new');
    const { report } = await importFolder(app.strapi, copy, { publish: true });
    expect(report.counts).toMatchObject({ update: 1, failed: 0 });
    expect(await parentOf()).toMatchObject({ parent: { title: 'The new parent' } });
    await app.strapi.documents(PAGE).delete({ documentId: old?.documentId ?? '', locale: '*' });
    const taken = await rollback(report.run);
    expect(taken.items).toMatchObject([
      {
        action: 'restore',
        error: null,
        sourcePath: 'support/child-en.md',
        findings: [
          {
            code: 'LINK_TARGET_DELETED',
            message: expect.stringMatching(`"parent" named \\(${old?.documentId ?? ''}\\)`) as unknown,
          },
        ],
      },
    ]);
    expect(await parentOf()).toMatchObject({ title: 'The child', parent: null });
  });

  test('that is stopped in the middle is finished by resume', async () => {
    const empty = await dump();
    const { report } = await importFolder(app.strapi, copy, { publish: true });
    const stop = new AbortController();
    let done = 0;
    const onOutcome = () => {
      done += 1;
      if (done === 10) stop.abort();
    };
    let run = 0;
    const onRun = (id: number) => void (run = id);
    await expect(rollback(report.run, { signal: stop.signal, onOutcome, onRun })).rejects.toMatchObject({
      name: 'InterruptedError',
    });
    expect(await dump()).not.toEqual(empty);
    const finished = await imports().resume(run);
    expect(finished.counts).toMatchObject({ delete: report.counts.create, failed: 0 });
    expect(await dump()).toEqual(empty);
  });
});
