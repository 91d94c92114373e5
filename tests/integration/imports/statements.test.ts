import { newRows } from '../../../server/src/adapters/strapi/bulk/new-rows';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { importFolder } from '../../support/sites/import-folder';
import { legacyPage, writeSource } from '../../support/sites/legacy-site';
import { documents } from '../content/stored';

/** Statements of an import beyond those of the same calls of the Document Service, for each language of a page. */
const BEYOND = 8;
const PAIRS = 4;

let app: RunningStrapi;

beforeAll(async () => {
  app = await bootStrapi({ config: { bulk: 'never' } });
});
afterAll(async () => {
  await app.close();
});

/** How many statements a work takes. SQLite's settings of a connection are no questions. */
const statementsOf = async (work: () => Promise<unknown>): Promise<number> => {
  let statements = 0;
  const onQuery = ({ sql }: { sql: string }) => {
    if (!sql.startsWith('PRAGMA')) statements += 1;
  };
  app.strapi.db.connection.on('query', onQuery);
  try {
    await work();
    // Strapi reads what it tells listeners of when the transaction has ended
    await new Promise((resolve) => setTimeout(resolve, 500));
  } finally {
    app.strapi.db.connection.removeListener('query', onQuery);
  }
  return statements;
};

const importOf = async (site: string, pairs: number): Promise<number> => {
  const names = Array.from({ length: pairs }, (_, n) => `${site}${String(n)}`);
  const files = names.flatMap((name) => [
    [`${site}/${name}-en.md`, legacyPage('en', `Page ${name}`, `Text of ${name}.`)],
    [`${site}/${name}.md`, legacyPage('zh-CN', `页面 ${name}`, `${name} 的正文。`)],
  ]);
  const { dir, remove } = writeSource(Object.fromEntries(files) as Record<string, string>);
  try {
    return await statementsOf(async () => {
      const { report } = await importFolder(app.strapi, dir, { publish: true, site });
      expect(report.counts).toMatchObject({ create: 2 * pairs, failed: 0 });
    });
  } finally {
    remove();
  }
};

test('an import that writes one by one asks the database little beyond what the Document Service asks', async () => {
  await importOf('warm', 1);
  const one = await importOf('one', 1);
  const many = await importOf('many', 1 + PAIRS);
  const perPage = (many - one) / (2 * PAIRS);

  const fields = (name: string, locale: string) => ({
    ...{ title: name, slug: name, path: `/bare/${name}-${locale}/`, kind: 'other', body: `Text of ${name}.` },
  });
  const bare = await statementsOf(async () => {
    for (let n = 0; n < PAIRS; n += 1) {
      const name = `bare-${String(n)}`;
      const { documentId } = await documents(app.strapi, 'page').create({ locale: 'en', data: fields(name, 'en') });
      await documents(app.strapi, 'page').publish({ documentId, locale: 'en' });
      await documents(app.strapi, 'page').update({ documentId, locale: 'zh-CN', data: fields(name, 'zh') });
      await documents(app.strapi, 'page').publish({ documentId, locale: 'zh-CN' });
    }
  });
  const beyond = perPage - bare / (2 * PAIRS);
  expect({ perPage, beyond, isLittle: beyond <= BEYOND }).toEqual({ perPage, beyond, isLittle: true });
});

test('languages that join published documents in bulk are as few questions for many documents as for one', async () => {
  const documentIds = [];
  for (const key of ['soc-2', 'iso-27001', 'pci-dss']) {
    const data = { key, name: key, certificationStatus: 'active', verifiedOn: '2026-01-01' };
    const { documentId } = await documents(app.strapi, 'certification').create({ locale: 'en', data });
    await documents(app.strapi, 'certification').publish({ documentId, locale: 'en' });
    documentIds.push(documentId);
  }
  const joining = (documentId: string) => ({
    ...{ type: 'certification' as const, documentId, locale: 'zh-CN', newDocument: false, publish: true },
    ...{ fields: { name: '证书' }, relations: {} },
  });
  const statementsFor = async (some: readonly string[]) =>
    statementsOf(async () => {
      const rows = await newRows(app.strapi, some.map(joining));
      expect(rows.map(({ values }) => values['verifiedOn'])).toEqual(some.flatMap(() => ['2026-01-01', '2026-01-01']));
    });
  // Strapi reads what it has published once more, for its events, and the server looks at its dates meanwhile
  const fewestFor = async (some: readonly string[]) => {
    const counts = [];
    for (let times = 0; times < 3; times += 1) counts.push(await statementsFor(some));
    return Math.min(...counts);
  };
  const one = await fewestFor(documentIds.slice(0, 1));
  expect(one).toBeGreaterThan(1);
  expect(await fewestFor(documentIds)).toBe(one);
});

/**
 * The statements that what an editor does with a page may take, on any database. Each relation to pages of which they know nothing, as
 * that of services, costs a publication two: Strapi carries it over to the row that it makes anew.
 */
const EDITED = { create: 16, publish: 68, update: 24, publishAgain: 78 };

test('what an editor writes takes as few statements as it took', async () => {
  const pages = documents(app.strapi, 'page');
  const fields = (slug: string, body: string) => ({
    ...{ title: slug, slug, path: `/edited/${slug}/`, kind: 'other', body },
  });
  const edit = async (slug: string): Promise<typeof EDITED> => {
    let documentId = '';
    const place = () => ({ documentId, locale: 'en' });
    const create = await statementsOf(async () => {
      ({ documentId } = await pages.create({ locale: 'en', data: fields(slug, 'A text.') }));
    });
    const publish = await statementsOf(async () => pages.publish(place()));
    const update = await statementsOf(async () => pages.update({ ...place(), data: fields(slug, 'Another text.') }));
    return { create, publish, update, publishAgain: await statementsOf(async () => pages.publish(place())) };
  };
  // Strapi and the plugin read some things once
  await edit('warm');
  // the server looks at its dates meanwhile: the fewest of three
  const edits = [await edit('first'), await edit('second'), await edit('third')];
  for (const [step, most] of Object.entries(EDITED)) {
    const fewest = Math.min(...edits.map((counts) => counts[step as keyof typeof EDITED]));
    expect({ step, fewest, isLittle: fewest <= most }).toEqual({ step, fewest, isLittle: true });
  }
});
