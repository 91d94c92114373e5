import { getService } from '../../../server/src/get-service';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { importFolder } from '../../support/sites/import-folder';
import { legacyPage, writeSource } from '../../support/sites/legacy-site';
import { refuseRows, type Refusal } from '../../support/content/refuse-rows';
import { rowsOf } from '../content/stored';

const TEXT = 'The storage service keeps three copies of everything that you give it, in two buildings.';

/** Values that stopped an import, or that a database changes on its way. */
const hostile = {
  'half.md': `---\ntitle: "a\\ud800b"\ndescription: "x\\udc00y"\ncustom: "n\\0n"\n"k\\ud800": v\n---\n\n${TEXT}\n`,
  'name.md': `---\ntitle: "C\\x01\\uFFFF \\U0001F600"\ncompliance.summary: "a\\0b"\n---\n\n${TEXT}\n`,
  'cut.md': `---\ncompliance.kind: "x${'😀'.repeat(100)}"\n---\n\n# Cut\n\n${TEXT} [x](${'😀'.repeat(80)}.md)\n`,
  'entity.md': `# A &#xD800;&#0;&#1; B\n\n${TEXT} ![a&#xD800;b](x.png) <img alt="&#0;z" src="y.png"> <a id="i&#xD800;" href="#&#0;x">l</a>\n`,
  'long.md': legacyPage('en', 'T'.repeat(255), `${TEXT}\n\n${'字'.repeat(70_000)}`),
  'date.md': `<tags ms.date="02/30/99999" wacn.date="0/0/0000" wacn.lang="en"/>\n\n# Date\n\n${TEXT}\n`,
};

describe('values that no database stores', () => {
  let app: RunningStrapi;
  const source = writeSource(hostile);

  beforeAll(async () => {
    app = await bootStrapi();
  });
  afterAll(async () => {
    source.remove();
    await app.close();
  });

  test('are told and left out, and all pages come', async () => {
    const { report, files } = await importFolder(app.strapi, source.dir, { publish: true });
    expect(report.items.filter(({ action }) => action !== 'create')).toEqual([]);
    expect(report.counts.create).toBe(Object.keys(hostile).length);
    const told = files.flatMap(({ findings }) => findings.filter(({ code }) => code === 'HDR_UNSTORABLE'));
    expect(told.map(({ path, line }) => `${path}:${String(line)}`)).toEqual([
      ...['half.md:2', 'half.md:3', 'half.md:4', 'half.md:5', 'name.md:2', 'name.md:3'],
    ]);
    const titles = (await rowsOf(app.strapi, 'page', {})).map(({ title }) => title);
    expect(titles).toEqual(expect.arrayContaining(['ab', 'A B', 'T'.repeat(255)]));
  });

  test('are the same the second time', async () => {
    const { report } = await importFolder(app.strapi, source.dir, { publish: true });
    expect(report.counts).toMatchObject({ unchanged: Object.keys(hostile).length, create: 0, update: 0, conflict: 0 });
  });

  test('stop no import either where they are made by cutting a line of its map', async () => {
    const pages = { 'a.md': legacyPage('en', 'Mapped', TEXT) };
    const mapped = (map: string) => writeSource({ ...pages, 'compliance.map.yml': `# ${map}\npages: {}\n` });
    for (const map of ['x', `${'x'.repeat(157)}${'😀'.repeat(9)}`]) {
      const { dir, remove } = mapped(map);
      const { report } = await importFolder(app.strapi, dir, { site: 'mapped' });
      const run = await getService(app.strapi, 'imports').show(report.run);
      expect(run?.state).toBe('done');
      const lines = run?.map?.difference?.lines ?? [];
      expect(lines).toHaveLength(map === 'x' ? 0 : 2);
      expect(lines.join('')).not.toMatch(/\p{Cs}/u);
      remove();
    }
  });
});

describe('what the database refuses all the same', () => {
  let app: RunningStrapi;
  const NEEDLE = 'verböten';

  beforeAll(async () => {
    app = await bootStrapi();
  });
  afterAll(async () => app.close());

  /** Three pages of a site of their own; the database refuses something of the second one, or of all. */
  const siteOf = (name: string) => {
    const source = writeSource({
      [`${name}/a.md`]: legacyPage('en', 'First', TEXT),
      [`${name}/${NEEDLE}.md`]: legacyPage('en', `Title ${NEEDLE}`, `${TEXT} The ${NEEDLE} is in it.`),
      [`${name}/z.md`]: legacyPage('en', 'Last', TEXT),
    });
    return { ...source, run: () => importFolder(app.strapi, source.dir, { publish: true, site: name }) };
  };
  const items = async (run: number) => (await getService(app.strapi, 'imports').show(run))?.items ?? [];

  const ITEMS = 'compliance_import_items';
  const CASES: { name: string; fails: 'one' | 'all'; refusals: Refusal[] }[] = [
    { name: 'plan', fails: 'one', refusals: [{ table: ITEMS, when: 'insert', column: 'plan', needle: NEEDLE }] },
    { name: 'key', fails: 'one', refusals: [{ table: ITEMS, when: 'insert', column: 'key', needle: NEEDLE }] },
    { name: 'any-key', fails: 'all', refusals: [{ table: ITEMS, when: 'insert', column: 'key', needle: 'page' }] },
    {
      name: 'content',
      fails: 'one',
      refusals: [{ table: 'compliance_pages', when: 'insert', column: 'title', needle: NEEDLE }],
    },
    {
      name: 'source-map',
      fails: 'one',
      refusals: [{ table: 'compliance_source_entries', when: 'insert', column: 'source_path', needle: NEEDLE }],
    },
    { name: 'sources', fails: 'all', refusals: [{ table: ITEMS, when: 'update', column: 'sources', needle: 'Id' }] },
    {
      name: 'messages',
      fails: 'one',
      refusals: [
        { table: 'compliance_pages', when: 'insert', column: 'title', needle: NEEDLE },
        { table: ITEMS, when: 'update', column: 'error', needle: 'refused' },
      ],
    },
  ];

  test.each(CASES)('in $name fails $fails by name, and the rest goes on', async ({ name, fails, refusals }) => {
    const site = siteOf(name);
    const stops: (() => Promise<void>)[] = [];
    for (const refusal of refusals) stops.push(await refuseRows(app.strapi, refusal));
    const { report } = await site.run();
    for (const stop of stops) await stop();
    const lost = fails === 'all' ? ['a', NEEDLE, 'z'] : [NEEDLE];
    const failed = report.items.filter(({ action }) => action === 'failed');
    expect(failed.map(({ key }) => key)).toEqual(lost.map((key) => `page ${name}/${key} en`));
    for (const { error } of failed) expect(error).toContain('refused');
    expect(report.counts).toMatchObject({ create: 3 - lost.length, failed: lost.length });
    const pages = (await rowsOf(app.strapi, 'page', { path: { $startsWith: `/${name}/` } })).map(({ path }) => path);
    expect([...new Set(pages)]).toEqual(fails === 'all' ? [] : [`/${name}/a/`, `/${name}/z/`]);
    expect((await getService(app.strapi, 'imports').show(report.run))?.state).toBe('done');

    const again = await site.run();
    expect(again.report.counts).toMatchObject({ create: lost.length, unchanged: 3 - lost.length, failed: 0 });
    site.remove();
  });

  test('an item without a plan is named in the journal and not tried again', async () => {
    const site = siteOf('resumed');
    const plans = await refuseRows(app.strapi, { table: ITEMS, when: 'insert', column: 'plan', needle: NEEDLE });
    const names = await refuseRows(app.strapi, { table: ITEMS, when: 'insert', column: 'source_path', needle: 'ö' });
    const { report } = await site.run();
    await names();
    await plans();
    const failed = (await items(report.run)).filter(({ state }) => state === 'failed');
    expect(failed).toEqual([
      expect.objectContaining({
        key: 'page resumed/verb%C3%B6ten en',
        sourcePath: 'resumed/verb%C3%B6ten.md',
        reason: 'unstorable',
        error: expect.stringContaining('refused') as string,
      }),
    ]);
    const imports = getService(app.strapi, 'imports');
    await expect(imports.resume(report.run)).rejects.toThrow('nothing left to do');
    expect((await getService(app.strapi, 'runs').one(report.run)).actions).not.toContain('resume');
    site.remove();
  });

  test('a finding is not kept and counted, now and in the next run, and the pages come', async () => {
    const name = 'found';
    const lost = (title: string) => legacyPage('en', title, `${TEXT} See [what is gone](gone-en.md).`);
    const source = writeSource({
      [`${name}/a.md`]: lost('First'),
      [`${name}/${NEEDLE}.md`]: lost('Second'),
      [`${name}/z.md`]: lost('Last'),
    });
    const stop = await refuseRows(app.strapi, {
      table: 'compliance_import_findings',
      when: 'insert',
      column: 'path',
      needle: NEEDLE,
    });
    const { report } = await importFolder(app.strapi, source.dir, { site: name });
    await stop();
    const imports = getService(app.strapi, 'imports');
    expect(report.counts).toMatchObject({ create: 3, failed: 0 });
    expect(await imports.show(report.run)).toMatchObject({ state: 'done', findings: { warning: 3, leftOut: 1 } });
    const kept = (await rowsOf(app.strapi, 'import-finding', {})).map(({ path }) => path);
    expect(kept).toEqual(expect.arrayContaining([`${name}/a.md`, `${name}/z.md`]));
    expect(kept).not.toContain(`${name}/${NEEDLE}.md`);

    const again = await importFolder(app.strapi, source.dir, { site: name });
    expect(await imports.show(again.report.run)).toMatchObject({ findings: { warning: 3, leftOut: 1 } });
    source.remove();
  });

  test('a rollback fails by name as well', async () => {
    const site = siteOf('taken-back');
    const { report } = await site.run();
    const imports = getService(app.strapi, 'imports');
    const stop = await refuseRows(app.strapi, { table: ITEMS, when: 'insert', column: 'plan', needle: NEEDLE });
    const rollback = await imports.rollback(await imports.planRollback(report.run), { startedBy: 'test' });
    await stop();
    expect(rollback.items.map(({ key, action }) => [key, action])).toEqual([
      ['page taken-back/z en', 'delete'],
      [`page taken-back/${NEEDLE} en`, 'failed'],
      ['page taken-back/a en', 'delete'],
    ]);
    expect(rollback.counts).toMatchObject({ delete: 2, failed: 1 });
    site.remove();
  });
});
