import { createAdministrator } from '../../support/http/administrators';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { documents } from './stored';

const FORM = '/content-manager/collection-types/plugin::compliance.processor';
const SETTINGS = { processors: { objectionsTo: 'privacy@example.com', noticeDays: 30 } };

describe('the period of notice of processors', () => {
  let app: RunningStrapi;
  let token: string;
  let reader: string;
  let today = '2026-06-15';
  const processors = () => documents(app.strapi, 'processor');
  const create = async (key: string, data: object) =>
    (await processors().create({ locale: 'en', data: { key, name: key, kind: 'subprocessor', ...data } })).documentId;
  const save = async (settings: object) => app.put('/compliance/settings', settings, { token });
  const publish = async (documentId: string, data: object) =>
    app.post(`${FORM}/${documentId}/actions/publish?locale=en`, data, { token });
  const read = async (path: string) => app.get(`/api/compliance/${path}`, { token: reader });

  beforeAll(async () => {
    app = await bootStrapi();
    const clock = app.strapi.plugin('compliance').service<{ now: () => Date }>('clock');
    clock.now = () => new Date(`${today}T12:00:00Z`);
    ({ token } = await createAdministrator(app, 'strapi-super-admin'));
    reader = await app.apiToken();
  });
  afterAll(async () => app.close());

  test('nothing is promised until the settings say so, and the settings take an address and a number of days only', async () => {
    const before = await read('processors');
    expect(before.body).toMatchObject({ meta: { objections: { address: null, noticeDays: null } } });
    const refused = await save({ processors: { objectionsTo: 'our team', noticeDays: 400 } });
    expect(refused).toMatchObject({
      status: 400,
      body: {
        error: {
          details: {
            errors: [{ path: ['processors', 'objectionsTo'] }, { path: ['processors', 'noticeDays'] }],
          },
        },
      },
    });
    expect((await save(SETTINGS)).status).toBe(200);
    expect((await read('processors')).body).toMatchObject({
      meta: { objections: { address: 'privacy@example.com', noticeDays: 30 } },
    });
    expect((await read('overview?locale=en')).body).toMatchObject({
      meta: { objections: { address: 'privacy@example.com', noticeDays: 30 } },
    });
  });

  test('the form refuses to publish a beginning that leaves less, and says what to do', async () => {
    const facts = { announcedOn: '2026-06-15', effectiveOn: '2026-07-01', name: 'Late', key: 'late' };
    const documentId = await create('late', facts);
    expect(await publish(documentId, facts)).toMatchObject({
      status: 400,
      body: {
        error: {
          details: {
            errors: [
              {
                path: ['effectiveOn'],
                code: 'TOO_LITTLE_NOTICE',
                values: { from: '2026-06-15', earliest: '2026-07-15', least: 30 },
              },
            ],
          },
        },
      },
    });
    await expect(processors().publish({ documentId, locale: 'en' })).rejects.toThrow(/choose 2026-07-15 or later/);
    expect((await publish(documentId, { ...facts, noticeException: 'The former host closes' })).status).toBe(200);
  });

  test('readers see where to object while they can, and never the reason', async () => {
    const { body } = await read('processors?locale=en&populate=*');
    expect(body).toMatchObject({
      data: [{ key: 'late', effectiveStatus: 'announced', objectionsTo: 'privacy@example.com' }],
    });
    expect(JSON.stringify(body)).not.toContain('former host');
    const overview = await read('overview?locale=en');
    expect(overview.body).toMatchObject({ processors: [{ key: 'late', objectionsTo: 'privacy@example.com' }] });
    expect(JSON.stringify(overview.body)).not.toContain('former host');
    const later = await read('processors?locale=en&asOf=2026-07-01');
    expect(later.body).toMatchObject({ data: [{ effectiveStatus: 'in-use', objectionsTo: null }] });
  });

  test('what readers were told in time is published again on any later day', async () => {
    const facts = { effectiveOn: '2026-07-15', name: 'Early', key: 'early' };
    const documentId = await create('early', facts);
    expect((await publish(documentId, facts)).status).toBe(200);
    today = '2026-07-10';
    expect((await publish(documentId, { ...facts, purpose: 'Hosting' })).status).toBe(200);
    expect((await publish(documentId, { ...facts, effectiveOn: '2026-07-14' })).status).toBe(400);
    today = '2026-06-15';
  });
});
