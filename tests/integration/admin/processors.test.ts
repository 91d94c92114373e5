/** @database any */
import { createAdministrator, type Administrator } from '../../support/http/administrators';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { writer } from '../rest/sample-content';

interface Answer {
  data: { name: string; effectiveStatus: string; isPublished: boolean; services: string[]; days: object[] }[];
  meta: { facets: Record<string, { value: string; count: number }[]>; pagination: { total: number } };
}

const EXPLORE = 'plugin::content-manager.explorer.read';
const UID = 'plugin::compliance.processor';

let app: RunningStrapi;
let owner: Administrator;

const list = async (query: string, { token }: Administrator = owner): Promise<Answer> => {
  const { status, body } = await app.get(`/compliance/processors?${query}`, { token });
  expect(status).toBe(200);
  return body as Answer;
};

beforeAll(async () => {
  app = await bootStrapi();
  app.strapi.plugin('compliance').service<{ now: () => Date }>('clock').now = () => new Date('2026-06-15T12:00:00Z');
  owner = await createAdministrator(app, 'strapi-super-admin');
  const service = writer(app.strapi, 'service');
  const services = [
    await service.translate(await service.create({ key: 'archive', name: 'Archive' }), { name: '归档' }),
  ];
  const processor = writer(app.strapi, 'processor');
  const hosting = await processor.create({
    ...{ key: 'nordlicht', name: 'Nordlicht', organization: 'Nordlicht GmbH', kind: 'subprocessor', services },
    ...{ countries: ['DE', 'FI'], effectiveOn: '2024-01-01' },
  });
  await processor.translate(hosting, { name: '北光' });
  await processor.publish(hosting);
  await processor.create({
    key: 'mail',
    name: 'Brightmail',
    kind: 'sdk',
    countries: ['US'],
    effectiveOn: '2026-07-01',
    announcedOn: '2026-06-01',
  });
});
afterAll(async () => app.close());

test('one row for each processor, what changes next first, with its days in their order', async () => {
  const { data } = await list('');
  expect(data).toMatchObject([
    {
      ...{ name: 'Brightmail', effectiveStatus: 'announced', isPublished: false },
      days: [
        { day: 'announcedOn', on: '2026-06-01' },
        { day: 'effectiveOn', on: '2026-07-01' },
      ],
    },
    { name: 'Nordlicht', effectiveStatus: 'in-use', isPublished: true, services: ['Archive'] },
  ]);
  expect((await list('language=zh-Hans')).data.map(({ name }) => name)).toContain('北光');
});

test.each([
  ['status=in-use', ['Nordlicht']],
  ['kind=sdk', ['Brightmail']],
  ['country=FI', ['Nordlicht']],
  ['service=Archive', ['Nordlicht']],
  ['q=gmbh', ['Nordlicht']],
  ['status=ended', []],
])('%s', async (query, names) => {
  const { data, meta } = await list(query);
  expect(data.map(({ name }) => name)).toEqual(names);
  if (query.startsWith('status=in')) expect(meta.facets['status']).toContainEqual({ value: 'announced', count: 1 });
});

test('a role sees what it may read in the Content Manager, and no names of services that it may not', async () => {
  const english = await createAdministrator(app, [
    {
      action: EXPLORE,
      subject: UID,
      properties: {
        locales: ['zh-CN'],
        fields: [
          'name',
          'organization',
          'kind',
          'countries',
          'planned',
          'listedOn',
          'announcedOn',
          'objectUntil',
          'effectiveOn',
          'removedOn',
        ],
      },
    },
  ]);
  expect((await list('', english)).data).toMatchObject([{ name: '北光', services: [] }]);
  const other = await createAdministrator(app, [{ action: EXPLORE, subject: 'plugin::compliance.page' }]);
  expect((await app.get('/compliance/processors', { token: other.token })).status).toBe(403);
});
