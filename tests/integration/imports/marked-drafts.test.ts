/** @database any */
import type { UID } from '@strapi/strapi';
import { getService } from '../../../server/src/get-service';
import { countMarkedDrafts } from '../../../migrator/plan/marked-drafts';
import type { PublishOptions } from '../../../migrator/run/publish/publish-plan';
import { uidOf } from '../../../model/plugin-id';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { dumpContent } from '../../support/content/dump-content';
import { importFolder } from '../../support/sites/import-folder';
import { writeSource } from '../../support/sites/legacy-site';

const PAGE = uidOf('page') as UID.ContentType;

const page = (title: string, header: string) => `---\ntitle: ${title}\n${header}---\n\n${title} is described here.\n`;
const sources: (() => void)[] = [];
const source = (header: { a?: string; b?: string } = {}): string => {
  const { dir, remove } = writeSource({
    'ready.md': page('Ready', ''),
    'a.md': page('First', header.a ?? 'draft: true\n'),
    'b.md': page('Second', header.b ?? 'published: "no"\n'),
  });
  sources.push(remove);
  return dir;
};

let app: RunningStrapi;

beforeEach(async () => {
  app = await bootStrapi({ config: { publicRead: true } });
});
afterEach(async () => {
  for (const remove of sources.splice(0)) remove();
  await app.close();
});

const read = async () => {
  const { body } = await app.get('/api/compliance/pages?fields=title&sort=title');
  return (body as { data: { title: string }[] }).data.map(({ title }) => title);
};
const publish = async (run: number, options: PublishOptions = {}) => {
  const imports = getService(app.strapi, 'imports');
  return imports.publish(await imports.planPublish(run, options), options, { startedBy: 'test' });
};

test('pages that their front matter marks as drafts stay drafts, in an import that publishes and in a later publication', async () => {
  const { plan, report } = await importFolder(app.strapi, source(), { publish: true });
  expect(plan.counts.create).toBe(3);
  expect(report.markedDrafts).toBe(2);
  expect(await read()).toEqual(['Ready']);

  const again = await publish(report.run);
  expect(again.counts).toMatchObject({ publish: 0, skip: 2, unchanged: 1 });
  expect(again.items.map(({ reason }) => reason)).toEqual(['marked-draft', 'marked-draft']);
  expect(await read()).toEqual(['Ready']);

  const content = await dumpContent(app.strapi);
  const unchanged = await importFolder(app.strapi, source(), { publish: true });
  expect(unchanged.plan.counts).toMatchObject({ unchanged: 3, create: 0, update: 0, publish: 0 });
  expect(unchanged.report).toMatchObject({ markedDrafts: 2, counts: { unchanged: 3 } });
  const shown = await getService(app.strapi, 'imports').show(unchanged.report.run);
  expect(countMarkedDrafts(shown?.items ?? [])).toBe(2);
  expect(await dumpContent(app.strapi)).toEqual(content);

  expect((await publish(report.run, { publishDrafts: true })).counts).toMatchObject({ publish: 2, skip: 0 });
  expect(await read()).toEqual(['First', 'Ready', 'Second']);
});

test('everything is left as drafts without --publish; a publication leaves the marked ones', async () => {
  const { report } = await importFolder(app.strapi, source());
  expect((await publish(report.run)).counts).toMatchObject({ publish: 1, skip: 2 });
  expect(await read()).toEqual(['Ready']);
});

test('--publish-drafts publishes them, and so does the next import when the mark is gone', async () => {
  await importFolder(app.strapi, source(), { publish: true });
  await importFolder(app.strapi, source({ a: 'draft: false\n' }), { publish: true });
  expect(await read()).toEqual(['First', 'Ready']);
  await importFolder(app.strapi, source({ a: 'draft: false\n' }), { publish: true, publishDrafts: true });
  expect(await read()).toEqual(['First', 'Ready', 'Second']);
});

test('a resolved conflict leaves a marked page a draft, and --resolved honours the mark', async () => {
  const { report } = await importFolder(app.strapi, source(), { publish: true });
  const documentId = report.items.find(({ sourcePath }) => sourcePath === 'a.md')?.documentId ?? '';
  const data = { title: 'Edited' } as never;
  await app.strapi.documents(PAGE).update({ documentId, locale: 'en', data });
  const changed = source({ a: 'compliance.heading: From the source\ndraft: true\n' });
  const { run } = (await importFolder(app.strapi, changed, { publish: true })).report;
  const imports = getService(app.strapi, 'imports');
  const [conflict] = await imports.conflicts(run);
  await imports.resolve(run, conflict?.item ?? 0, [{ field: 'title', take: 'source' }], { startedBy: 'test' });
  const { items, counts } = await publish(run, { resolved: true });
  expect(counts).toMatchObject({ publish: 0, skip: 1 });
  expect(items.map(({ reason }) => reason)).toEqual(['marked-draft']);
  expect(await read()).toEqual(['Ready']);
  expect((await publish(run, { resolved: true, publishDrafts: true })).counts).toMatchObject({ publish: 1 });
  expect(await read()).toEqual(['From the source', 'Ready']);
});

test('what an editor has published stays so', async () => {
  const { report } = await importFolder(app.strapi, source(), { publish: true });
  const first = report.items.find(({ sourcePath }) => sourcePath === 'a.md');
  await app.strapi.documents(PAGE).publish({ documentId: first?.documentId ?? '', locale: 'en' });
  const content = await dumpContent(app.strapi);
  const { plan } = await importFolder(app.strapi, source(), { publish: true });
  expect(plan.counts.unchanged).toBe(3);
  expect(await dumpContent(app.strapi)).toEqual(content);
  expect(await read()).toEqual(['First', 'Ready']);
});
