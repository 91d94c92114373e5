import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { writer } from './sample-content';

let app: RunningStrapi;

interface Entry {
  key?: string;
  effectiveStatus?: string;
  statusChangesAt?: string | null;
  editionSuperseded?: boolean;
  certifications?: Entry[];
  standard?: Entry;
  [field: string]: unknown;
}

/** Sets the clock of the running app. */
const at = (instant: string) => {
  const clock = app.strapi.plugin('compliance').service<{ now: () => Date }>('clock');
  clock.now = () => new Date(instant);
};

const read = async (path: string) => app.get(`/api/compliance/${path}`);

const list = async (query: string) => {
  const { status, body } = await read(`certifications?sort=key&${query}`);
  expect({ query, status, body }).toMatchObject({ status: 200 });
  return body as { data: Entry[]; meta: { pagination: { total: number; pageCount: number } } };
};

const keys = async (query: string) => (await list(query)).data.map(({ key }) => key);

/** Certificates in every state on 2026-06-30, and a page and evidence that name them. */
const writeCertificates = async () => {
  const ended = await writer(app.strapi, 'standard').create({
    key: 'iso-iec-27001',
    identifier: 'ISO/IEC 27001',
    edition: '2005',
    withdrawnOn: '2013-10-01',
    transitionEndsOn: '2015-10-01',
  });
  const transition = await writer(app.strapi, 'standard').create({
    ...{ key: 'iso-iec-20000', identifier: 'ISO/IEC 20000-1', edition: '2011' },
    ...{ withdrawnOn: '2018-09-15', transitionEndsOn: '2027-03-31' },
  });
  const withdrawn = await writer(app.strapi, 'standard').create({
    ...{ key: 'iso-22301', identifier: 'ISO 22301', edition: '2012', withdrawnOn: '2026-06-30' },
  });
  const current = await writer(app.strapi, 'standard').create({ key: 'csa-star', identifier: 'CSA STAR' });
  const certification = writer(app.strapi, 'certification');
  const certificates: Record<string, unknown>[] = [
    { key: 'a-ending', validFrom: '2024-01-01', validUntil: '2026-06-30', standard: transition },
    { key: 'b-expired', validUntil: '2026-01-31', standard: current },
    { key: 'c-active', validUntil: '2027-06-30', standard: current },
    { key: 'd-not-yet', validFrom: '2026-07-02', validUntil: '2027-06-30' },
    { key: 'e-verified', verifiedOn: '2026-01-01' },
    { key: 'f-forgotten', verifiedOn: '2020-01-01' },
    { key: 'g-withdrawn', certificationStatus: 'withdrawn', validUntil: '2027-06-30' },
    { key: 'h-unverified', certificationStatus: 'unverified' },
    { key: 'i-superseded', validUntil: '2029-02-28', standard: ended },
    { key: 'j-withdrawn-edition', verifiedOn: '2026-01-01', standard: withdrawn },
    { key: 'k-suspended', certificationStatus: 'suspended', validUntil: '2029-02-28', standard: ended },
  ];
  const ids: string[] = [];
  for (const data of certificates) {
    const id = await certification.create({ name: data.key, certificationStatus: 'active', ...data });
    await certification.publish(id);
    ids.push(id);
  }
  const page = writer(app.strapi, 'page');
  await page.publish(
    await page.create({ title: 'Compliance', slug: 'compliance', path: '/compliance/', certifications: ids }),
  );
  await page.publish(await page.create({ title: 'Old', slug: 'old', path: '/old/', certifications: ids.slice(1, 2) }));
};

describe.each([
  ['Asia/Shanghai', '2026-06-30T15:59:59.999Z', '2026-06-30T16:00:00.000Z'],
  ['America/Los_Angeles', '2026-07-01T06:59:59.999Z', '2026-07-01T07:00:00.000Z'],
])('in %s', (timeZone, lastInstant, firstInstant) => {
  beforeAll(async () => {
    app = await bootStrapi({ config: { publicRead: true, timeZone } });
    await writeCertificates();
  });

  afterAll(async () => app.close());

  test('a certificate holds through its last day, and not an instant longer', async () => {
    at(lastInstant);
    expect((await list('filters[key]=a-ending')).data).toMatchObject([
      { effectiveStatus: 'expiring', statusChangesAt: firstInstant, editionSuperseded: false },
    ]);
    at(firstInstant);
    expect((await list('filters[key]=a-ending')).data).toMatchObject([
      { effectiveStatus: 'expired', statusChangesAt: null, editionSuperseded: false },
    ]);
  });

  test('a certificate counts through the last day of its edition, and not an instant longer', async () => {
    at(lastInstant);
    expect((await list('filters[key]=j-withdrawn-edition')).data).toMatchObject([
      { effectiveStatus: 'active', statusChangesAt: firstInstant, editionSuperseded: false },
    ]);
    expect(await keys('filters[effectiveStatus]=superseded')).toEqual(['i-superseded']);
    at(firstInstant);
    expect((await list('filters[key]=j-withdrawn-edition')).data).toMatchObject([
      { effectiveStatus: 'superseded', statusChangesAt: null, editionSuperseded: true },
    ]);
    expect(await keys('filters[effectiveStatus]=superseded')).toEqual(['i-superseded', 'j-withdrawn-edition']);
    expect((await list('filters[key]=i-superseded')).data).toMatchObject([
      { effectiveStatus: 'superseded', editionSuperseded: true },
    ]);
  });

  test('the status follows from the standard, which the reader need not be allowed to read', async () => {
    at(firstInstant);
    const token = await app.apiToken(['plugin::compliance.certification.find', 'plugin::compliance.page.find']);
    const slugs = async (path: string) => {
      const { status, body } = await app.get(`/api/compliance/${path}`, { token });
      expect({ path, status, body }).toMatchObject({ status: 200 });
      return (body as { data: Entry[] }).data.map(({ key, slug, effectiveStatus }) => [key ?? slug, effectiveStatus]);
    };
    expect(await slugs('certifications?sort=key&filters[effectiveStatus]=superseded')).toEqual([
      ['i-superseded', 'superseded'],
      ['j-withdrawn-edition', 'superseded'],
    ]);
    expect(await slugs('certifications?sort=key&filters[effectiveStatus]=active')).toEqual([
      ['c-active', 'active'],
      ['e-verified', 'active'],
    ]);
    expect(await slugs('pages?sort=slug&filters[certifications][effectiveStatus]=superseded')).toEqual([
      ['compliance', undefined],
    ]);
    expect((await app.get('/api/compliance/certifications?filters[standard][edition]=2005', { token })).status).toBe(
      400,
    );
  });

  test('the database filters at the same instant as the answer is told', async () => {
    at(lastInstant);
    expect(await keys('filters[effectiveStatus]=expired')).toEqual(['b-expired']);
    expect(await keys('filters[effectiveStatus][$eq]=expiring')).toEqual(['a-ending']);
    at(firstInstant);
    expect(await keys('filters[effectiveStatus]=expired')).toEqual(['a-ending', 'b-expired']);
    expect(await keys('filters[effectiveStatus][$eq]=expiring')).toEqual([]);
  });

  test('a clock that jumps while requests are answered makes no answer contradict itself, and none stay', async () => {
    const jumps = [
      lastInstant,
      firstInstant,
      '2031-01-01T00:00:00Z',
      lastInstant,
      '2019-01-01T00:00:00Z',
      firstInstant,
    ];
    const steadily = async (query: string, instant: string) => {
      at(instant);
      return (await list(query)).data;
    };
    for (const status of ['active', 'expiring', 'expired', 'superseded', 'not-yet-valid', 'unverified']) {
      const query = `filters[effectiveStatus]=${status}&fields=key`;
      const steady = new Map<string, Entry[]>();
      for (const instant of jumps) {
        const known = steady.get(instant);
        const now = await steadily(query, instant);
        if (known !== undefined) expect(now).toEqual(known);
        steady.set(instant, now);
      }
      let looks = 0;
      app.strapi.plugin('compliance').service<{ now: () => Date }>('clock').now = () =>
        new Date(jumps[looks++ % jumps.length] ?? lastInstant);
      for (let request = 0; request < jumps.length + 1; request += 1)
        expect([...steady.values()]).toContainEqual((await list(query)).data);
    }
  });

  test.each<[string, string[]]>([
    ['filters[effectiveStatus]=active', ['c-active', 'e-verified', 'j-']],
    ['filters[effectiveStatus]=superseded', ['i-superseded']],
    ['filters[effectiveStatus][$in][0]=superseded&filters[effectiveStatus][$in][1]=active', ['c-', 'e-', 'i-', 'j-']],
    ['filters[effectiveStatus][$notIn][0]=superseded&filters[key][$gt]=h', ['h-', 'j-', 'k-']],
    ['filters[$not][effectiveStatus]=superseded&filters[key][$gt]=h', ['h-', 'j-', 'k-']],
    [
      'filters[effectiveStatus][$ne]=unverified&filters[effectiveStatus][$notIn]=active',
      ['a-', 'b-', 'd-', 'g-', 'i-', 'k-'],
    ],
    ['filters[effectiveStatus][$in][0]=not-yet-valid&filters[effectiveStatus][$in][1]=withdrawn', ['d-', 'g-']],
    ['filters[effectiveStatus][$in]=unverified', ['f-forgotten', 'h-unverified']],
    ['filters[$not][effectiveStatus]=expired', ['a-', 'c-', 'd-', 'e-', 'f-', 'g-', 'h-', 'i-', 'j-', 'k-']],
    ['filters[effectiveStatus]=active&filters[standard][key]=csa-star', ['c-active']],
    ['filters[$or][0][effectiveStatus]=withdrawn&filters[$or][1][key]=c-active', ['c-', 'g-']],
  ])('%s', async (query, expected) => {
    at(lastInstant);
    const found = await keys(query);
    expect(found.map((key, index) => key?.slice(0, expected[index]?.length))).toEqual(expected);
  });

  test('pages of a filtered list are whole', async () => {
    at(lastInstant);
    const query = 'filters[effectiveStatus][$ne]=expired&pagination[pageSize]=3&fields=key';
    const { data, meta } = await list(`${query}&pagination[page]=4`);
    expect(meta.pagination).toMatchObject({ total: 10, pageCount: 4 });
    expect(data.map(({ key }) => key)).toEqual(['k-suspended']);
  });

  test('whatever fields are asked for, the status is told, and the rest is as asked', async () => {
    at(firstInstant);
    for (const fields of ['key', 'key,effectiveStatus', 'key, statusChangesAt']) {
      const { data } = await list(`fields=${fields}&pagination[pageSize]=1`);
      expect(Object.keys(data[0] ?? {}).sort()).toEqual([
        ...['documentId', 'editionSuperseded', 'effectiveStatus', 'id', 'key', 'statusChangesAt'],
      ]);
    }
    expect(Object.keys((await list('fields=effectiveStatus')).data[0] ?? {}).sort()).toEqual([
      ...['documentId', 'editionSuperseded', 'effectiveStatus', 'id', 'statusChangesAt'],
    ]);
  });

  test('one entry, and the edition behind it', async () => {
    at(firstInstant);
    const [ending] = (await list('filters[key]=i-superseded')).data;
    const { body } = await read(`certifications/${String(ending?.documentId)}?populate[standard][fields]=identifier`);
    expect(body).toMatchObject({
      data: { effectiveStatus: 'superseded', editionSuperseded: true, standard: { editionSuperseded: true } },
    });
    expect((body as { data: Entry }).data.standard).not.toHaveProperty('transitionEndsOn');
  });

  test('certifications that stand in another answer', async () => {
    at(firstInstant);
    const { body: byPath } = await read('pages/by-path?path=/old/&populate[certifications][fields]=key');
    const expired = { key: 'b-expired', effectiveStatus: 'expired', statusChangesAt: null, editionSuperseded: false };
    expect((byPath as { data: Entry }).data.certifications).toMatchObject([expired]);
    const { body: pages } = await read(
      'pages?filters[slug]=compliance&populate[certifications][filters][effectiveStatus]=active&populate[certifications][fields]=key,effectiveStatus',
    );
    const [page] = (pages as { data: Entry[] }).data;
    expect(page?.certifications?.map(({ key }) => key).sort()).toEqual(['c-active', 'e-verified']);
  });

  test('pages by the status of their certifications', async () => {
    at(firstInstant);
    const slugs = async (query: string) => {
      const { status, body } = await read(`pages?sort=slug&${query}`);
      expect(status).toBe(200);
      return (body as { data: Entry[] }).data.map(({ slug }) => slug);
    };
    expect(await slugs('filters[certifications][effectiveStatus]=expired')).toEqual(['compliance', 'old']);
    expect(await slugs('filters[certifications][effectiveStatus]=active')).toEqual(['compliance']);
  });

  test.each([
    ['sort=effectiveStatus', '"effectiveStatus" is computed'],
    ['sort=key,statusChangesAt:desc', '"statusChangesAt" is computed'],
    ['sort[standard][editionSuperseded]=asc', '"editionSuperseded" is computed'],
    ['filters[statusChangesAt][$lt]=2026-01-01', '"statusChangesAt" is computed'],
    ['filters[effectiveStatus]=valid', '"effectiveStatus" is one of active, expiring'],
    ['filters[effectiveStatus][$contains]=exp', '$eq, $in, $ne, $notIn only'],
    ['filters[effectiveStatus][$eq][0]=active', '"effectiveStatus" is one of'],
  ])('%s is refused: 400', async (query, message) => {
    const { status, body } = await read(`certifications?${query}`);
    expect(status).toBe(400);
    expect(body).toMatchObject({
      error: { name: 'ValidationError', message: expect.stringContaining(message) as unknown },
    });
  });
});
