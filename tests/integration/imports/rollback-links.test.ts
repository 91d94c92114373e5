import type { Core } from '@strapi/strapi';
import { getService } from '../../../server/src/get-service';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { dumpContent } from '../../support/content/dump-content';
import { lanchuanSite } from '../../support/sites/compliance-sites';
import { importFolder, type FolderImport } from '../../support/sites/import-folder';
import { writeSource } from '../../support/sites/legacy-site';
import { documents, rowsOf } from '../content/stored';

/** A type of the app's own that links to pages: itself, and from a component. */
const ARTICLE = {
  kind: 'collectionType',
  collectionName: 'articles',
  info: { singularName: 'article', pluralName: 'articles', displayName: 'Article' },
  options: { draftAndPublish: true },
  attributes: {
    title: { type: 'string' },
    pages: { type: 'relation', relation: 'manyToMany', target: 'plugin::compliance.page' },
    card: { type: 'component', component: 'shared.card' },
  },
};

const CARD = {
  collectionName: 'components_shared_cards',
  info: { displayName: 'Card' },
  attributes: { page: { type: 'relation', relation: 'oneToOne', target: 'plugin::compliance.page' } },
};

const FILES = {
  'src/api/article/content-types/article/schema.json': JSON.stringify(ARTICLE),
  'src/components/shared/card.json': JSON.stringify(CARD),
};

interface PageRow {
  documentId: string;
  publishedAt: string | null;
}

interface ArticleRow {
  publishedAt: string | null;
  pages: PageRow[];
  card: { page: PageRow | null };
}

const nameOf = (row: PageRow | null) => row && `${row.documentId} ${row.publishedAt === null ? 'draft' : 'published'}`;

/** The pages to which articles link, in the order that editors gave them. */
const articles = async (strapi: Core.Strapi) => {
  const rows = (await strapi.db.query('api::article.article').findMany({
    populate: { pages: true, card: { populate: { page: true } } },
    orderBy: { id: 'asc' },
  })) as ArticleRow[];
  return rows.map(({ publishedAt, pages, card }) => ({
    published: publishedAt !== null,
    pages: pages.map(nameOf),
    card: nameOf(card.page),
  }));
};

const page = (title: string, decided: Record<string, string> = {}) =>
  [
    '---',
    'compliance:',
    ...Object.entries({ locale: 'en', ...decided }).map(([name, value]) => `  ${name}: ${value}`),
    '---',
    '',
    `# ${title}`,
    '',
    `All that there is to know about ${title}, in a few words.`,
    '',
  ].join('\n');

/** Two pages that name each other, and one that stays. */
const circle = (folder: string) => ({
  [`${folder}/first.md`]: page('First', { parent: `${folder}/second.md` }),
  [`${folder}/second.md`]: page('Second', { supersededBy: `${folder}/first.md` }),
});
const stays = (folder: string) => ({ [`${folder}/about/us.md`]: page('Us') });

describe('the links of what a run removed', () => {
  let app: RunningStrapi;
  beforeAll(async () => {
    app = await bootStrapi({ files: FILES });
  });
  afterAll(async () => app.close());

  const rollback = async (run: number) => {
    const imports = getService(app.strapi, 'imports');
    return imports.rollback(await imports.planRollback(run), { startedBy: 'test' });
  };
  const importFiles = async (files: Record<string, string>, options: FolderImport) => {
    const { dir, remove } = writeSource(files);
    const { report } = await importFolder(app.strapi, dir, options);
    remove();
    return report;
  };
  const idAt = async (path: string) => {
    const [row] = await rowsOf(app.strapi, 'page', { path });
    if (row === undefined) throw new Error(`No page at ${path}`);
    return row.documentId;
  };
  const state = async () => ({ content: await dumpContent(app.strapi), articles: await articles(app.strapi) });

  test.each(['delete', 'unpublish'] as const)('come back with it (--missing=%s)', async (missing) => {
    const options = { publish: true, site: missing };
    const all = { ...circle(missing), ...stays(missing) };
    expect(await importFiles(all, options)).toMatchObject({ counts: { create: 3, failed: 0 } });
    // the link that closes the circle could not be written before its target stood
    expect(await importFiles(all, options)).toMatchObject({ counts: { update: 1, failed: 0 } });
    const first = await idAt(`/${missing}/first/`);
    const second = await idAt(`/${missing}/second/`);
    const us = await idAt(`/${missing}/about/us/`);
    // an editor's page and the app's own entries link to what goes
    const own = documents(app.strapi, 'page');
    const guide = await own.create({
      locale: 'en',
      data: {
        title: `Guide ${missing}`,
        path: `/guide-${missing}/`,
        slug: `guide-${missing}`,
        kind: 'other',
        parent: second,
      },
    });
    await own.publish({ documentId: guide.documentId, locale: 'en' });
    const article = await (app.strapi.documents as unknown as (uid: string) => ReturnType<typeof documents>)(
      'api::article.article',
    ).create({
      data: {
        title: missing,
        pages: [second, us, first].map((documentId) => ({ documentId, locale: 'en' })),
        card: { page: { documentId: first, locale: 'en' } },
      },
      status: 'published',
    });
    expect(article).toBeDefined();
    const before = await state();
    expect(before.articles.at(-1)?.pages).toHaveLength(3);

    const report = await importFiles(stays(missing), { ...options, missing });
    expect(report).toMatchObject({ counts: { missing: 2, failed: 0 } });
    expect(await state()).not.toEqual(before);
    const undone = await rollback(report.run);
    expect(undone.counts).toMatchObject({ restore: 2, keep: 0, failed: 0 });
    expect(undone.items.flatMap(({ findings }) => findings)).toEqual([]);
    expect(await state()).toEqual(before);

    // what somebody has linked in its place stays
    const again = await importFiles(stays(missing), { ...options, missing });
    const moved = { documentId: guide.documentId, locale: 'en' };
    await own.update({ ...moved, data: { parent: { documentId: us } } });
    await rollback(again.run);
    const draftsUnder = async (parent: string) =>
      rowsOf(app.strapi, 'page', { ...moved, publishedAt: null, parent: { documentId: parent } });
    expect(await draftsUnder(us)).toHaveLength(1);
    expect(await draftsUnder(second)).toEqual([]);
    expect((await state()).articles).toEqual(before.articles);
  });
});

describe('the rollback of an import whose certifications were published after its pages', () => {
  let app: RunningStrapi;
  beforeAll(async () => {
    app = await bootStrapi();
  });
  afterAll(async () => app.close());

  test('takes both back', async () => {
    const imports = getService(app.strapi, 'imports');
    const start = { startedBy: 'test' };
    const empty = await dumpContent(app.strapi);
    const { dir, remove } = writeSource(lanchuanSite());
    const { report } = await importFolder(app.strapi, dir, { publish: true });
    remove();
    const all = { publishUnverified: true };
    const published = await imports.publish(await imports.planPublish(report.run, all), all, start);
    expect(new Set(published.items.filter(({ action }) => action === 'publish').map(({ type }) => type))).toEqual(
      new Set(['certification']),
    );
    const undone = await imports.rollback(await imports.planRollback(report.run), start);
    expect(undone.items.filter(({ action }) => action !== 'delete')).toEqual([]);
    expect(await dumpContent(app.strapi)).toEqual(empty);
  });
});
