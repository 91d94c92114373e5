/** @database any */
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { writeSampleContent, writer } from '../rest/sample-content';

/** An application with a resolver of its own that asks nobody who they are. */
const OPEN_QUERY = `
module.exports = {
  register: ({ strapi }) => {
    strapi.plugin('graphql').service('extension').use(({ nexus }) => ({
      types: [nexus.extendType({ type: 'Query', definition: (t) => t.field('opening', { type: 'String', resolve: () => 'plans' }) })],
      resolversConfig: { 'Query.opening': { auth: false } },
    }));
  },
};
`;

describe.each([
  { plugins: ['graphql'] as const, opening: null },
  { plugins: ['graphql', 'users-permissions'] as const, opening: 'plans' },
])('under publicRead, with $plugins', ({ plugins, opening }) => {
  let app: RunningStrapi;
  beforeAll(async () => {
    app = await bootStrapi({ config: { publicRead: true }, plugins, files: { 'src/index.js': OPEN_QUERY } });
    await writeSampleContent(app.strapi);
    const certification = writer(app.strapi, 'certification');
    const standard = await writer(app.strapi, 'standard').create({
      key: 'old',
      identifier: 'OLD',
      withdrawnOn: '2013-10-01',
    });
    const dates = { validFrom: '2024-01-01', validUntil: '2026-06-30' };
    for (const key of ['one', 'two'])
      await certification.publish(
        await certification.create({
          key,
          name: key,
          certificationStatus: 'active',
          ...dates,
          ...(key === 'two' && { standard }),
        }),
      );
    const clock = app.strapi.plugin('compliance').service<{ now: () => Date }>('clock');
    clock.now = () => new Date('2026-06-30T12:00:00Z');
  });
  afterAll(async () => app.close());

  const ask = async (query: string, token?: string) => {
    const { status, body } = await app.post('/graphql', { query }, { token });
    return { status, ...(body as { data?: Record<string, unknown>; errors?: { message: string }[] }) };
  };

  test('anybody queries what is published, through relations and filters too', async () => {
    const { errors, data } = await ask(
      '{ compliancePages(sort: "path") { title documents(sort: "key") { key } certifications { name standard { key } } } }',
    );
    expect(errors).toBeUndefined();
    expect(data?.compliancePages).toEqual([
      { title: 'About', documents: [], certifications: [] },
      { title: 'News', documents: [], certifications: [] },
      {
        title: 'Storage SLA',
        documents: [{ key: 'asked' }, { key: 'open' }],
        certifications: [{ name: 'ISO/IEC 27001:2013', standard: { key: 'iso-iec-27001' } }],
      },
    ]);
    const filtered = '(filters: { certifications: { key: { eq: "iso-iec-27001" } } })';
    expect(await ask(`{ compliancePages_connection${filtered} { pageInfo { total } nodes { title } } }`)).toMatchObject(
      {
        data: { compliancePages_connection: { pageInfo: { total: 1 }, nodes: [{ title: 'Storage SLA' }] } },
      },
    );
  });

  test('drafts stay closed', async () => {
    const { data, errors } = await ask('{ compliancePages(status: DRAFT) { title } }');
    expect(data ?? null).toBeNull();
    expect(errors?.[0]?.message).toMatch(/^Only published content can be read/);
  });

  test('nothing else opens', async () => {
    expect((await ask('{ uploadFiles { name } }')).errors).toBeDefined();
    expect((await ask('{ i18NLocales { code } }')).errors).toBeDefined();
    // without users-permissions nobody without a token came as far as the resolver
    expect((await ask('{ opening }')).data?.opening).toBe(opening);
    expect((await ask('{ compliancePages { title } }', 'wrong')).status).toBe(401);
  });

  test('a token is judged by what it names', async () => {
    const token = await app.apiToken(['plugin::compliance.standard.find']);
    expect((await ask('{ complianceStandards { key } }', token)).errors).toBeUndefined();
    expect((await ask('{ compliancePages { title } }', token)).errors).toBeDefined();
  });

  test('the text of a page is that of its version in force, and its versions are entries', async () => {
    const pages = writer(app.strapi, 'page');
    const page = await pages.create({ title: 'Terms', path: '/terms/', body: 'Old.', slug: 'terms' });
    await pages.publish(page);
    const versions = writer(app.strapi, 'page-version');
    const text = { page, title: 'New terms', body: 'New.' };
    await versions.publish(await versions.create({ key: 'terms-2', effectiveFrom: '2026-06-30', ...text }));
    await versions.publish(
      await versions.create({ key: 'terms-3', effectiveFrom: '2026-07-01', page, title: 'Later' }),
    );
    const where = '(filters: { path: { eq: "/terms/" } })';
    const { errors, data } = await ask(`{ compliancePages${where} { title body html } }`);
    expect(errors).toBeUndefined();
    expect(data?.compliancePages).toEqual([{ title: 'New terms', body: 'New.', html: '<p>New.</p>\n' }]);
    const of = '(filters: { page: { path: { eq: "/terms/" } } }, sort: "key")';
    expect((await ask(`{ compliancePageVersions${of} { key effectiveFrom page { title } } }`)).data).toEqual({
      compliancePageVersions: [
        { key: 'terms-2', effectiveFrom: '2026-06-30', page: { title: 'New terms' } },
        { key: 'terms-3', effectiveFrom: '2026-07-01', page: { title: 'New terms' } },
        // the text that the page had before its first version
        { key: 'terms-until-2026-06-30', effectiveFrom: null, page: { title: 'New terms' } },
      ],
    });
    await app.strapi.documents('plugin::compliance.page' as 'plugin::upload.file').delete({
      documentId: page,
      locale: '*',
    } as never);
  });

  test('computed fields say the same as in REST', async () => {
    const { body } = await app.get('/api/compliance/certifications?sort=key&populate=standard');
    const answer = await ask(
      '{ complianceCertifications(sort: "key") { key effectiveStatus statusChangesAt editionSuperseded standard { editionSuperseded } } }',
    );
    expect(answer.errors).toBeUndefined();
    const ofRest = (body as { data: Record<string, unknown>[] }).data.map((entry) => ({
      key: entry.key,
      effectiveStatus: entry.effectiveStatus,
      statusChangesAt: entry.statusChangesAt,
      editionSuperseded: entry.editionSuperseded,
      standard: entry.standard && { editionSuperseded: (entry.standard as Record<string, unknown>).editionSuperseded },
    }));
    expect(answer.data?.complianceCertifications).toEqual(ofRest);
    expect(ofRest.find(({ key }) => key === 'one')).toMatchObject({
      effectiveStatus: 'expiring',
      statusChangesAt: '2026-07-01T00:00:00.000Z',
    });
  });

  test('fields of pages on request are as in REST', async () => {
    const { body } = await app.get('/api/compliance/pages?sort=path&fields=path,toc,breadcrumbs,versions,html,jsonld');
    const answer = await ask('{ compliancePages(sort: "path") { path toc breadcrumbs versions html jsonld } }');
    expect(answer.errors).toBeUndefined();
    const ofRest = (body as { data: Record<string, unknown>[] }).data;
    expect(ofRest.length).toBeGreaterThan(0);
    expect(answer.data?.compliancePages).toEqual(ofRest.map(({ id: _, documentId: __, ...fields }) => fields));
  });

  test('what is rendered is remembered until the content changes', async () => {
    const bodies = async () => {
      const { data, errors } = await ask('{ compliancePages(sort: "path") { path html } }');
      expect(errors).toBeUndefined();
      return JSON.stringify(data);
    };
    const before = await bodies();
    // past Strapi, which is no change that anybody would notice
    await app.strapi.db.connection('compliance_pages').update({ body: 'Words from nowhere.' });
    expect(await bodies()).toBe(before);
    await writer(app.strapi, 'page').create({ title: 'Another', path: '/another/' });
    expect(await bodies()).toContain('Words from nowhere.');
  });

  test('the schema has no mutation of the plugin, and no type of its journal', async () => {
    const { data } = await ask(
      '{ __schema { mutationType { fields { name } } types { name } } }',
      await app.apiToken(),
    );
    const { mutationType, types } = data?.__schema as Record<'mutationType', { fields: { name: string }[] }> & {
      types: { name: string }[];
    };
    expect(mutationType.fields.filter(({ name }) => /compliance/i.test(name))).toEqual([]);
    expect(types.filter(({ name }) => /^Compliance(ImportRun|ImportItem|SourceEntry|ReviewNote)/.test(name))).toEqual(
      [],
    );
    expect(types.some(({ name }) => name === 'CompliancePage')).toBe(true);
  });
});
