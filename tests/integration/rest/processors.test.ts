import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { documents } from '../content/stored';

interface Listed {
  data: { key: string; effectiveStatus: string; statusChangesAt: string | null; countries: string[] }[];
}

const TODAY = '2026-06-15';
const rows: Record<string, Record<string, unknown>> = {
  'in-use': { countries: ['DE', 'FI'], services: true },
  planned: { planned: true, countries: ['US'] },
  announced: { effectiveOn: '2026-07-01', announcedOn: '2026-06-01', countries: ['US', 'DE'] },
  ending: { removedOn: '2026-06-16', countries: [] },
  ended: { removedOn: '2026-06-15' },
};

describe('processors over REST', () => {
  let app: RunningStrapi;
  let token: string;
  const list = async (query: string) => app.get(`/api/compliance/processors?locale=en&sort=key&${query}`, { token });
  const keys = async (query: string): Promise<string[]> => {
    const { status, body } = await list(query);
    expect(status).toBe(200);
    return (body as Listed).data.map(({ key }) => key);
  };

  beforeAll(async () => {
    app = await bootStrapi();
    jest.spyOn(app.strapi.plugin('compliance').service('clock'), 'now').mockReturnValue(new Date(`${TODAY}T12:00:00Z`));
    token = await app.apiToken();
    const service = await documents(app.strapi, 'service').create({
      locale: 'en',
      data: { key: 'archive', name: 'Archive' },
    });
    for (const [key, { services, ...data }] of Object.entries(rows))
      await documents(app.strapi, 'processor').create({
        locale: 'en',
        status: 'published',
        data: {
          ...{ key, name: key, kind: key === 'ended' ? 'sdk' : 'subprocessor' },
          ...data,
          ...(services === true && { services: [service.documentId] }),
        },
      });
    await documents(app.strapi, 'processor').create({ locale: 'en', data: { key: 'secret', name: 'A draft' } });
  });
  afterAll(async () => app.close());

  test('each says its status today, and no draft is among them', async () => {
    const { body } = await list('');
    expect(
      (body as Listed).data.map(({ key, effectiveStatus, statusChangesAt }) => [key, effectiveStatus, statusChangesAt]),
    ).toEqual([
      ['announced', 'announced', '2026-07-01T00:00:00.000Z'],
      ['ended', 'ended', null],
      ['ending', 'ending', '2026-06-16T00:00:00.000Z'],
      ['in-use', 'in-use', null],
      ['planned', 'planned', null],
    ]);
  });

  test.each([
    ['filters[effectiveStatus]=in-use', ['in-use']],
    ['filters[effectiveStatus][$in][0]=announced&filters[effectiveStatus][$in][1]=planned', ['announced', 'planned']],
    ['filters[effectiveStatus][$ne]=ended&filters[kind]=subprocessor', ['announced', 'ending', 'in-use', 'planned']],
    ['filters[kind]=sdk', ['ended']],
    ['filters[services][key]=archive', ['in-use']],
    ['country=DE', ['announced', 'in-use']],
    ['country=US&filters[effectiveStatus]=planned', ['planned']],
    ['country=FR', []],
    ['asOf=2026-07-01&filters[effectiveStatus]=in-use', ['announced', 'in-use']],
    ['asOf=2026-06-14&filters[effectiveStatus]=ended', []],
  ])('%s', async (query, found) => {
    expect(await keys(query)).toEqual(found);
  });

  test.each([
    'asOf=yesterday',
    'asOf=2026-02-30',
    'country=Germany',
    'filters[effectiveStatus]=active',
    'sort=effectiveStatus',
  ])('refuses %s, and says why', async (query) => {
    const { status, body } = await list(query);
    expect([status, body]).toMatchObject([400, { error: { message: expect.any(String) as string } }]);
  });

  test('one of them, as of a day', async () => {
    const [found] = ((await list('filters[key]=announced')).body as { data: { documentId: string }[] }).data;
    const { body } = await app.get(
      `/api/compliance/processors/${String(found?.documentId)}?locale=en&asOf=2026-07-02`,
      { token },
    );
    expect(body).toMatchObject({ data: { effectiveStatus: 'in-use' } });
  });
});
