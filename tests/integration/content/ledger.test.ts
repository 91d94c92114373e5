import { groupBy } from '../../../migrator/group-by';
import { createApiToken, loginAsAdmin } from '../../support/http/tokens';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { randomNumbers } from '../../support/memory/random-numbers';
import { rounds } from '../../support/jest/rounds';
import { documents, rowsOf, type Row } from './stored';

const DAY = 86_400_000;
const LOCALES = ['en', 'zh-CN'];

let app: RunningStrapi;
let auditor: string;
let reader: string;
let now = new Date('2026-01-01T08:00:00.000Z');

beforeAll(async () => {
  app = await bootStrapi({ config: { timeZone: 'Asia/Shanghai' } });
  auditor = await createApiToken(app.strapi, ['plugin::compliance.claims.asOf']);
  reader = await createApiToken(
    app.strapi,
    ['certification.find', 'standard.find', 'document.find'].map((name) => `plugin::compliance.${name}`),
  );
  const clock = app.strapi.plugin('compliance').service<{ now: () => Date }>('clock');
  clock.now = () => now;
});
afterAll(async () => app.close());

/** The errors of Strapi and of the content rules for an impossible change. */
const REFUSALS: ReadonlySet<string> = new Set(['ValidationError', 'ApplicationError', 'NotFoundError']);

interface LedgerRow {
  id: number;
  certification: string;
  recordedBy: string | null;
  cause: string;
}

interface ClaimThen {
  documentId: string;
  locale: string;
  effectiveStatus: string;
  facts: Record<string, unknown>;
  standard: { identifier: string; edition: string | null } | null;
  documents: { title: string; sha256: string | null }[];
}

const asOf = async (instant: Date, token = auditor): Promise<ClaimThen[]> => {
  const { status, body } = await app.get(`/api/compliance/claims?asOf=${instant.toISOString()}`, { token });
  expect(status).toBe(200);
  return (body as { data: ClaimThen[] }).data;
};

const FACTS = ['key', 'name', 'scope', 'certificationStatus', 'validFrom', 'validUntil', 'verifiedOn', 'level'];

const plain = (claim: Record<string, unknown>, facts: Record<string, unknown>) => ({
  documentId: claim['documentId'],
  locale: claim['locale'],
  effectiveStatus: claim['effectiveStatus'],
  ...Object.fromEntries(FACTS.map((name) => [name, facts[name] ?? null])),
  standard: (claim['standard'] as Row | null) && {
    identifier: (claim['standard'] as Row)['identifier'],
    edition: (claim['standard'] as Row)['edition'],
  },
  documents: (claim['documents'] as Row[])
    .map(({ title, sha256 }) => ({ title, sha256 }))
    .sort((a, b) => (String(a.title) < String(b.title) ? -1 : 1)),
});

const inOrder = <Value extends { documentId: unknown; locale: unknown }>(claims: Value[]) =>
  claims.sort((a, b) =>
    `${String(a.documentId)} ${String(a.locale)}` < `${String(b.documentId)} ${String(b.locale)}` ? -1 : 1,
  );

/** The answer of REST now, as far as a claim states it. */
const answered = async () => {
  const found = [];
  for (const locale of LOCALES) {
    const query = `locale=${locale}&pagination[pageSize]=100&populate[standard]=true&populate[documents]=true`;
    const { status, body } = await app.get(`/api/compliance/certifications?${query}`, { token: reader });
    expect(status).toBe(200);
    found.push(...(body as { data: Row[] }).data);
  }
  return inOrder(found.map((entry) => plain(entry, entry)));
};

const claimed = async (instant: Date) =>
  inOrder((await asOf(instant)).map((claim) => plain({ ...claim }, claim.facts)));

/** The certifications whose entries are not as they were written. */
const damaged = async (): Promise<string[]> => {
  const { body } = await app.get(`/api/compliance/claims?asOf=${now.toISOString()}`, { token: auditor });
  return (body as { meta: { damaged: string[] } }).meta.damaged;
};

/** Random edits of certifications and of what they name; each may be refused. */
const createHistory = async (seed: number) => {
  const random = randomNumbers(seed);
  const pick = <Value>(values: readonly Value[]): Value => values[Math.floor(random() * values.length)] as Value;
  const day = () => new Date(now.getTime() + Math.floor((random() - 0.4) * 700) * DAY).toISOString().slice(0, 10);
  const certification = documents(app.strapi, 'certification');
  const standards: string[] = [];
  const evidence: string[] = [];
  for (const n of [1, 2]) {
    const identifier = `Standard ${String(seed)} ${String(n)}`;
    const data = { key: `standard-${String(seed)}-${String(n)}`, identifier, edition: `201${String(n)}` };
    standards.push((await documents(app.strapi, 'standard').create({ locale: 'en', data })).documentId);
    const report = { key: `report-${String(seed)}-${String(n)}`, title: `Report ${String(n)}`, visibility: 'public' };
    const { documentId } = await documents(app.strapi, 'document').create({ locale: 'en', data: report });
    await documents(app.strapi, 'document').publish({ documentId, locale: '*' });
    evidence.push(documentId);
  }
  const ids: string[] = [];
  const create = async () => {
    const data = {
      key: `claim-${String(seed)}-${String(ids.length)}`,
      name: 'A claim',
      certificationStatus: 'active',
    };
    const { documentId } = await certification.create({ locale: 'en', data });
    ids.push(documentId);
    return certification.publish({ documentId, locale: '*' });
  };
  const steps: (() => Promise<unknown>)[] = [
    () => certification.publish({ documentId: pick(ids), locale: '*' }),
    () => certification.publish({ documentId: pick(ids), locale: pick(LOCALES) }),
    () => certification.unpublish({ documentId: pick(ids), locale: pick([...LOCALES, '*']) }),
    () =>
      certification.update({
        documentId: pick(ids),
        locale: pick(LOCALES),
        status: pick(['draft', 'published'] as const),
        data: {
          name: `Name ${String(Math.floor(random() * 1e6))}`,
          ...pick([
            { validUntil: day(), validFrom: null },
            { verifiedOn: day(), validUntil: null },
            { level: pick(['II', 'III']) },
          ]),
          ...pick([
            {},
            { standard: pick([...standards, null]) },
            { documents: pick([[], [pick(evidence)], evidence]) },
          ]),
          certificationStatus: pick(['active', 'active', 'suspended', 'unverified']),
        },
      }),
    () =>
      documents(app.strapi, 'standard').update({
        documentId: pick(standards),
        locale: 'en',
        data: { transitionEndsOn: pick([day(), null]), edition: pick(['2013', '2022']) },
      }),
    () =>
      documents(app.strapi, 'document').update({
        documentId: pick(evidence),
        locale: 'en',
        status: 'published',
        data: { title: pick(['Report', 'Evidence', 'Letter']), sha256: pick(['a', 'b']) },
      }),
    () => documents(app.strapi, 'document').unpublish({ documentId: pick(evidence), locale: '*' }),
    () => documents(app.strapi, 'document').publish({ documentId: pick(evidence), locale: '*' }),
    () => certification.delete({ documentId: pick(ids), locale: pick(LOCALES) }),
    () => certification.delete({ documentId: ids.pop() ?? '', locale: '*' }),
  ];
  await create();
  return async (): Promise<void> => {
    now = new Date(now.getTime() + Math.floor(random() * 40 * DAY) + 1000);
    const isBare = ids.length < 2 || random() < 0.2;
    await (isBare ? create : pick(steps))().catch((error: unknown) => {
      if (!(error instanceof Error) || !REFUSALS.has(error.name)) throw error;
    });
  };
};

test('what readers were told at any time is what REST answered then', async () => {
  const seen: { at: Date; answer: unknown }[] = [];
  const step = await createHistory(11);
  for (let n = 0; n < rounds(200); n += 1) {
    await step();
    seen.push({ at: now, answer: await answered() });
  }
  now = new Date(now.getTime() + DAY);
  for (const { at, answer } of seen) expect({ at, claims: await claimed(at) }).toEqual({ at, claims: answer });
  expect(new Set(seen.map(({ answer }) => JSON.stringify(answer))).size).toBeGreaterThan(rounds(200) / 4);
});

test('entries that were changed or removed afterwards are noticed', async () => {
  expect(await damaged()).toEqual([]);
  const rows = app.strapi.db.query('plugin::compliance.ledger-entry');
  const all = (await rows.findMany({ orderBy: { position: 'asc' } })) as LedgerRow[];
  const chains = [...groupBy(all, ({ certification }) => certification).values()];
  const long = chains.find((chain) => chain.length > 2);
  const short = chains.find((chain) => chain !== long);
  const [last, middle] = [short?.at(-1), long?.at(1)];
  if (last === undefined || middle === undefined) throw new Error('too few entries');
  await rows.update({ where: { id: last.id }, data: { recordedBy: 'Somebody else' } });
  expect(await damaged()).toEqual([last.certification]);
  await rows.delete({ where: { id: middle.id } });
  expect((await damaged()).sort()).toEqual([last.certification, middle.certification].sort());
});

describe('an entry that is no longer as it was written', () => {
  const at = new Date('2035-01-01T08:00:00.000Z');
  let documentId: string;
  let token: string;
  const publishLevel = async (level: string) => {
    now = new Date(now.getTime() + DAY);
    const data = { level, certificationStatus: 'active' };
    await documents(app.strapi, 'certification').update({ documentId, locale: 'en', data });
    await documents(app.strapi, 'certification').publish({ documentId, locale: 'en' });
  };
  const altered = async (position: number, data: Record<string, unknown>, check: () => Promise<void>) => {
    const rows = app.strapi.db.query('plugin::compliance.ledger-entry');
    const where = { certification: documentId, position };
    const { claim, cause, recordedOn } = (await rows.findOne({ where })) as Record<string, unknown>;
    await rows.update({ where, data });
    await check();
    await rows.update({ where, data: { claim, cause, recordedOn } });
  };
  const claims = async () => {
    const { status, body } = await app.get(`/api/compliance/claims?asOf=${now.toISOString()}`, { token: auditor });
    const { meta, data } = body as { meta: { damaged: string[]; damagedEntries: object[] }; data: ClaimThen[] };
    const isOwn = data.some((claim) => claim.documentId === documentId);
    const ofIt = (meta.damagedEntries as { documentId: string }[]).filter((one) => one.documentId === documentId);
    return { status, isOwn, isDamaged: meta.damaged.includes(documentId), entries: ofIt };
  };
  /** The last column of its rows in the table, and whether they state a claim. */
  const table = async () => {
    const { body } = await app.get(`/api/compliance/claims?asOf=${now.toISOString()}&format=csv`, { token: auditor });
    return String(body)
      .split('\r\n')
      .filter((line) => line.includes(`,${documentId},`))
      .map((line) => ({ states: line.includes('Forged'), damaged: line.split(',').at(-1) }));
  };
  const history = async () => {
    const { status, body } = await app.get(`/compliance/certifications/${documentId}/ledger?locale=en&pageSize=1`, {
      token,
    });
    const { meta, data } = body as { meta: { damaged: boolean }; data: { damaged: boolean }[] };
    return { status, damaged: meta.damaged, newest: data[0]?.damaged };
  };

  beforeAll(async () => {
    now = at;
    token = await loginAsAdmin(app.strapi, app);
    const data = { key: 'forged', name: 'Forged', certificationStatus: 'active' };
    ({ documentId } = await documents(app.strapi, 'certification').create({ locale: 'en', data }));
    for (const level of ['I', 'II', 'III']) await publishLevel(level);
  });

  test('is named, however long ago it was written', async () => {
    expect(await claims()).toEqual({ status: 200, isOwn: true, isDamaged: false, entries: [] });
    const rows = app.strapi.db.query('plugin::compliance.ledger-entry');
    const row = (await rows.findOne({ where: { certification: documentId, position: 1 } })) as {
      claim: { en: { facts: object } };
    };
    const claim = { en: { ...row.claim.en, facts: { ...row.claim.en.facts, level: 'III' } } };
    await altered(1, { claim }, async () => {
      const entries = [{ documentId, position: 1 }];
      expect(await claims()).toEqual({ status: 200, isOwn: true, isDamaged: true, entries });
      expect(await history()).toEqual({ status: 200, damaged: true, newest: false });
      expect(await table()).toEqual([{ states: true, damaged: 'true' }]);
    });
    expect(await table()).toEqual([{ states: true, damaged: 'false' }]);
    expect(await claims()).toEqual({ status: 200, isOwn: true, isDamaged: false, entries: [] });
  });

  test.each<[string, Record<string, unknown>]>([
    ['a list', { claim: ['forged'] }],
    ['a text', { claim: JSON.stringify('forged') }],
    ['a claim without facts', { claim: { en: {} } }],
    ['a claim with a list of nothing', { claim: { en: { facts: {}, services: [null], documents: 5 } } }],
    ['another cause', { cause: 'forgery' }],
    ['no time', { recordedOn: null }],
  ])('is named when it holds %s, and states nothing', async (_name, data) => {
    for (const position of [2, 3])
      await altered(position, data, async () => {
        const entries = [{ documentId, position }];
        expect(await claims()).toMatchObject({ status: 200, isDamaged: true, entries });
        expect(await history()).toEqual({ status: 200, damaged: true, newest: position === 3 });
      });
    await altered(3, data, async () => {
      expect((await claims()).isOwn).toBe(false);
      expect(await table()).toEqual([{ states: false, damaged: 'true' }]);
    });
  });

  test('does not keep its certification from being published', async () => {
    await altered(3, { claim: { en: { facts: 'none' } } }, async () => {
      await publishLevel('IV');
      expect(await claims()).toEqual({ ...(await claims()), isOwn: true, entries: [{ documentId, position: 3 }] });
    });
    expect((await claims()).entries).toEqual([]);
  });
});

test('is answered to those who have its permission alone', async () => {
  const path = `/api/compliance/claims?asOf=${now.toISOString()}`;

  expect((await app.get(path)).status).toBe(401);
  expect((await app.get(path, { token: reader })).status).toBe(403);
  expect((await app.get('/api/compliance/claims', { token: auditor })).status).toBe(400);
  expect((await app.get('/api/compliance/claims?asOf=yesterday', { token: auditor })).status).toBe(400);
  expect((await app.get('/api/compliance/claims?asOf=2999-01-01', { token: auditor })).status).toBe(400);
  expect((await app.get('/api/compliance/claims?asOf=2025-02-30', { token: auditor })).status).toBe(400);
  expect((await app.get(`${path}&locale=xx`, { token: auditor })).status).toBe(400);
  expect((await app.get(`${path}&format=xml`, { token: auditor })).status).toBe(400);
});

test('shows internal evidence to those who may read it, says who did it, and ends a day where the app is', async () => {
  const token = await loginAsAdmin(app.strapi, app);
  const manage = async (type: string, data: Record<string, unknown>): Promise<string> => {
    const path = `/content-manager/collection-types/plugin::compliance.${type}`;
    const made = await app.post(`${path}?locale=en`, data, { token });
    const { documentId } = (made.body as { data: { documentId: string } }).data;
    if (type !== 'organization') await app.post(`${path}/${documentId}/actions/publish?locale=en`, data, { token });
    return documentId;
  };
  now = new Date('2040-03-31T10:00:00.000Z');
  const internal = await manage('document', { key: 'minutes', title: 'Minutes', visibility: 'internal' });
  const open = await manage('document', { key: 'letter', title: 'Letter', visibility: 'public' });
  const issuer = await manage('organization', { key: 'body', name: 'A body' });
  const documentId = await manage('certification', {
    ...{ key: 'held', name: '=Held', certificationStatus: 'active', validUntil: '2040-03-31' },
    ...{ issuedBy: { connect: [{ documentId: issuer, locale: 'en' }] } },
    documents: { connect: [internal, open].map((id) => ({ documentId: id, locale: 'en' })) },
  });
  now = new Date('2040-04-02T10:00:00.000Z');
  const own = async (as: string, query: string) => {
    const { body } = await app.get(`/api/compliance/claims?${query}`, { token: as });
    return (body as { data: ClaimThen[] }).data.filter((claim) => claim.documentId === documentId);
  };
  const trusted = await createApiToken(app.strapi);
  expect(await own(auditor, 'asOf=2040-03-31')).toMatchObject([
    { effectiveStatus: 'expiring', documents: [{ title: 'Letter' }], issuedBy: { name: 'A body' } },
  ]);
  expect(await own(auditor, 'asOf=2040-04-01')).toMatchObject([{ effectiveStatus: 'expired' }]);
  expect(await own(auditor, 'asOf=2040-03-31&locale=zh-CN')).toEqual([]);
  expect((await own(trusted, 'asOf=2040-03-31'))[0]?.documents.map(({ title }) => title).sort()).toEqual([
    'Letter',
    'Minutes',
  ]);

  await documents(app.strapi, 'organization').update({ documentId: issuer, locale: 'en', data: { name: 'The body' } });
  expect(await own(auditor, `asOf=${now.toISOString()}`)).toMatchObject([{ issuedBy: { name: 'The body' } }]);
  const rows = await app.strapi.db.query('plugin::compliance.ledger-entry').findMany({
    where: { certification: documentId },
    orderBy: { position: 'asc' },
  });
  expect(rows).toMatchObject([
    { recordedBy: 'Test Admin', cause: 'certification' },
    { recordedBy: null, cause: 'related' },
  ]);
  const { body } = await app.get('/api/compliance/claims?asOf=2040-03-31&format=csv', { token: auditor });
  expect(String(body)).toMatch(/^\ufeff?asOf,documentId,locale,effectiveStatus,key,name,/);
  expect(String(body)).toContain("'=Held");
  expect(String(body)).not.toContain('Minutes');
});

test('begins with what is published when there is no ledger yet', async () => {
  await app.strapi.db.query('plugin::compliance.ledger-entry').deleteMany({ where: {} });
  expect(await asOf(now)).toEqual([]);
  const { catchUpLedger } = jest.requireActual<typeof import('../../../server/src/content/ledger/keep-ledger')>(
    '../../../server/src/content/ledger/keep-ledger',
  );
  await catchUpLedger(app.strapi);
  expect(await claimed(now)).toEqual(await answered());
});

test('the hash of the ledger at a time stays the same, until the end of a chain is removed', async () => {
  const at = now;
  const hash = async (instant: Date): Promise<string> => {
    const { body } = await app.get(`/api/compliance/claims?asOf=${instant.toISOString()}`, { token: auditor });
    return (body as { meta: { ledgerHash: string } }).meta.ledgerHash;
  };
  const before = await hash(at);
  now = new Date(now.getTime() + DAY);
  const data = { key: 'later', name: 'Later', certificationStatus: 'active' };
  const { documentId } = await documents(app.strapi, 'certification').create({ locale: 'en', data });
  await documents(app.strapi, 'certification').publish({ documentId, locale: 'en' });
  expect(await hash(at)).toBe(before);
  const after = await hash(now);
  expect(after).not.toBe(before);
  await app.strapi.db.query('plugin::compliance.ledger-entry').delete({ where: { certification: documentId } });
  expect(await hash(now)).not.toBe(after);
});

test('a language that is deleted in the settings is claimed no more, and its texts are in no state', async () => {
  const certifications = documents(app.strapi, 'certification');
  const data = { key: 'bilingual', name: 'Bilingual', certificationStatus: 'active' };
  const { documentId } = await certifications.create({ locale: 'en', data });
  await certifications.update({ documentId, locale: 'zh-CN', data: { name: '双语' } });
  for (const locale of LOCALES) await certifications.publish({ documentId, locale });
  const pages = documents(app.strapi, 'page');
  const page = await pages.create({ locale: 'en', data: { title: 'Bilingual', path: '/bilingual/' } });
  const chinese = { title: '双语', path: '/bilingual/zh/' };
  await pages.update({ documentId: page.documentId, locale: 'zh-CN', data: chinese });
  const languages = async (instant: Date) =>
    (await asOf(instant)).filter((claim) => claim.documentId === documentId).map(({ locale }) => locale);
  const texts = async () =>
    app.strapi.db.query('plugin::compliance.page-text').findMany({ where: { targetDocumentId: page.documentId } });
  const before = now;
  expect((await languages(before)).sort()).toEqual(LOCALES);
  expect(await texts()).toHaveLength(2);

  now = new Date(now.getTime() + DAY);
  const locale = { where: { code: 'zh-CN' } };
  const { id } = (await app.strapi.db.query('plugin::i18n.locale').findOne(locale)) as { id: number };
  const token = await loginAsAdmin(app.strapi, app);
  expect((await app.delete(`/i18n/locales/${String(id)}`, { token })).status).toBe(200);
  expect(await languages(now)).toEqual(['en']);
  expect((await languages(before)).sort()).toEqual(LOCALES);
  expect(await texts()).toMatchObject([{ targetLocale: 'en' }]);
  const recorded = await rowsOf(app.strapi, 'ledger-entry', { certification: documentId });
  expect(recorded.at(-1)).toMatchObject({ cause: 'found', recordedBy: 'Test Admin' });
});
