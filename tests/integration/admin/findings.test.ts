import type { UID } from '@strapi/strapi';
import type { FINDINGS_LIST } from '../../../model/lists/findings';
import type { AnswerOf } from '../../../model/lists/list';
import type { FindingInList, ListedFinding } from '../../../model/contracts/listed-findings';
import { noteChange } from '../../../server/src/content/revision/content-revision';
import type { Overview } from '../../../model/contracts/overview';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { eventually } from '../../support/eventually';
import { createAdministrator, type Administrator, type RolePermission } from '../../support/http/administrators';
import { planUpload, runIn, dataOf } from '../../support/http/staging';
import { writer } from '../rest/sample-content';

const READ = { action: 'plugin::compliance.import.read' };
const ACCEPT = { action: 'plugin::compliance.finding.accept' };
const explore = (type: string, properties: RolePermission['properties'] = {}, conditions: string[] = []) => ({
  action: 'plugin::content-manager.explorer.read',
  subject: `plugin::compliance.${type}`,
  properties,
  conditions,
});
const PAGE_FIELDS = ['title', 'path', 'body', 'certifications'];

const ENGLISH = '## Uptime\n\nWe promise 99.9% every month.\n';
const CHINESE = '## 正常运行时间\n\n我们承诺每月达到 99.95%。\n';

let app: RunningStrapi;
let owner: Administrator;
let pageId: string;

const ask = async (query: string, token = owner.token): Promise<AnswerOf<typeof FINDINGS_LIST>> => {
  const { status, body } = await eventually(
    async () => app.get(`/compliance/findings?${query}`, { token }),
    (answer) =>
      answer.status !== 202 &&
      (answer.status !== 200 || (answer.body as AnswerOf<typeof FINDINGS_LIST>).meta.isCurrent),
  );
  expect(status).toBe(200);
  return body as AnswerOf<typeof FINDINGS_LIST>;
};
const list = async (query = '', token = owner.token): Promise<ListedFinding[]> => (await ask(query, token)).data;
const codes = async (query = '', token = owner.token) => (await list(query, token)).map(({ code }) => code);
const one = async (id: string, query = ''): Promise<FindingInList> =>
  dataOf(await app.get(`/compliance/findings/${id}?${query}`, { token: owner.token })) as unknown as FindingInList;
const decide = async (what: string, id: string, reason: string, token = owner.token) =>
  (await app.post(`/compliance/findings/${id}/${what}`, { reason }, { token })).status;
const openFindings = async (token = owner.token) =>
  (dataOf(await app.get('/compliance/overview', { token })) as unknown as Overview).openFindings.count;
const edit = async (locale: string, body: string) => {
  await writer(app.strapi, 'page').translate(pageId, { body }, { locale });
  await writer(app.strapi, 'page').publish(pageId, locale);
};

beforeAll(async () => {
  app = await bootStrapi();
  owner = await createAdministrator(app, 'strapi-super-admin');
  const page = writer(app.strapi, 'page');
  pageId = await page.create({
    key: 'uptime',
    title: 'Uptime',
    slug: 'uptime',
    path: '/uptime/',
    kind: 'sla',
    body: ENGLISH,
  });
  await page.translate(pageId, { title: '正常运行时间', slug: 'uptime', path: '/zh/uptime/', body: CHINESE });
  await page.publish(pageId);
  await writer(app.strapi, 'certification').create({ key: 'soc-2', name: 'SOC 2', scope: 'All services' });
  const lost = '# Prices\n\nSee [gone](/sla/gone/) and [mail](/sla/mail/).';
  const planned = await planUpload(app, owner, { 'sla/prices.md': lost, 'sla/mail.md': '# Mail\n\nOne minute.' });
  const { planHash } = planned;
  const { id } = dataOf(await app.post(`/compliance/staged/${planned.id}/apply`, { planHash }, { token: owner.token }));
  await runIn(app, owner, id, ['done', 'failed']);
});

afterAll(async () => app.close());

test('what lints and imports found stands in one list, with the words of each language', async () => {
  const { data, meta } = await ask('');
  expect(data.map(({ origin, code }) => [origin, code])).toEqual([
    ['content', 'CERT_WITHOUT_ISSUER'],
    ['content', 'PARITY_PERCENTAGE'],
    ['import', 'LINK_BROKEN'],
  ]);
  expect(data[1]).toMatchObject({
    severity: 'warning',
    meaning: 'A percentage occurs in one language only.',
    entry: { type: 'page', documentId: pageId, locale: 'en', title: 'Uptime' },
    quotes: [{ locale: 'en' }, { locale: 'zh-CN' }],
    accepted: null,
  });
  expect(data[1]?.quotes[0]?.text).toContain('99.9%');
  expect(data[1]?.quotes[1]?.text).toContain('99.95%');
  expect(data[2]).toMatchObject({ entry: { type: 'page', title: 'sla/prices.md' }, site: 'default', run: 1 });
  expect(meta).toMatchObject({
    pagination: { total: 3 },
    facets: {
      state: [{ value: 'open', count: 3 }],
      origin: [
        { value: 'content', count: 2 },
        { value: 'import', count: 1 },
      ],
    },
  });
  expect(await openFindings()).toBe(3);
  expect(await codes('origin=import')).toEqual(['LINK_BROKEN']);
  expect(await codes('locale=en&q=uptime')).toEqual(['PARITY_PERCENTAGE']);
  expect((await ask('pageSize=1&page=2')).data.map(({ code }) => code)).toEqual(['PARITY_PERCENTAGE']);
});

test('a finding has its neighbours in the list that it was opened from', async () => {
  const [first, second, third] = await list();
  expect(await one(second?.id ?? '')).toMatchObject({
    finding: second,
    previous: first?.id,
    next: third?.id,
  });
  expect(await one(second?.id ?? '', 'code=PARITY_PERCENTAGE')).toMatchObject({ previous: null, next: null });
  expect((await app.get('/compliance/findings/gone', { token: owner.token })).status).toBe(404);
});

test('an accepted finding leaves the list, and returns when its text changes', async () => {
  const id = (await list('code=PARITY_PERCENTAGE'))[0]?.id ?? '';
  expect(await decide('accept', id, '  ')).toBe(400);
  expect(await decide('accept', id, 'The Chinese contract differs.')).toBe(200);
  expect(await codes()).toEqual(['CERT_WITHOUT_ISSUER', 'LINK_BROKEN']);
  expect(await openFindings()).toBe(2);
  const [accepted] = await list('state=accepted');
  expect(accepted).toMatchObject({
    id,
    accepted: { reason: 'The Chinese contract differs.' },
  });
  expect(accepted?.accepted?.by).not.toBe('');
  // what was decided about is there still, in the place that it had
  expect((await one(id)).next).toBe((await list('origin=import'))[0]?.id);

  await edit('en', `Introduction.\n\n${ENGLISH}`);
  expect(await codes()).toEqual(['CERT_WITHOUT_ISSUER', 'LINK_BROKEN']);
  await edit('zh-CN', CHINESE.replace('99.95%', '99.5%'));
  expect(await codes()).toEqual(['CERT_WITHOUT_ISSUER', 'PARITY_PERCENTAGE', 'LINK_BROKEN']);
  expect(await decide('accept', id, 'Of the text before.')).toBe(404);
  await edit('zh-CN', CHINESE.replace('99.95%', '99.9%'));
  expect(await codes()).toEqual(['CERT_WITHOUT_ISSUER', 'LINK_BROKEN']);
});

test('what was accepted is reopened; both decisions stay stored', async () => {
  const id = (await list('code=LINK_BROKEN'))[0]?.id ?? '';
  expect(await decide('accept', id, 'The page comes next week.')).toBe(200);
  expect(await codes()).toEqual(['CERT_WITHOUT_ISSUER']);
  expect(await decide('reopen', id, 'It did not come.')).toBe(200);
  expect(await codes()).toEqual(['CERT_WITHOUT_ISSUER', 'LINK_BROKEN']);
  const notes = await app.strapi.db.query('plugin::compliance.review-note').findMany({ orderBy: { id: 'asc' } });
  expect(notes.map(({ decision }: { decision: string }) => decision)).toEqual(['accept', 'accept', 'reopen']);
});

describe('several findings', () => {
  const decideAll = async (body: object, token = owner.token) => {
    const answer = await app.post('/compliance/findings/decisions', body, { token });
    const { data, error } = answer.body as { data?: unknown; error?: { details: { code: string } } };
    return [answer.status, data ?? error?.details.code];
  };
  const REASON = 'We decide next year.';

  test('are accepted for one reason by their names, and reopened', async () => {
    const ids = (await list()).map(({ id }) => id);
    expect(ids).toHaveLength(2);
    const accept = { decision: 'accept', reason: REASON };
    expect(await decideAll({ ...accept, ids: [] })).toEqual([400, undefined]);
    expect(await decideAll({ ...accept, reason: ' ', ids })).toEqual([400, undefined]);
    expect(await decideAll({ ...accept, ids: [...ids, 'gone'] })).toEqual([200, { decided: 2, left: 1 }]);
    expect(await codes()).toEqual([]);
    expect(await decideAll({ ...accept, ids })).toEqual([200, { decided: 0, left: 2 }]);
    expect((await ask('')).meta.reasons[0]).toBe(REASON);
    expect((await one(ids[0] ?? '')).reasons[0]).toBe(REASON);
    expect(await decideAll({ decision: 'reopen', reason: 'No.', ids })).toEqual([200, { decided: 2, left: 0 }]);
    expect(await codes()).toHaveLength(2);
  });

  test('that match a filter are accepted if they are as many as the person has seen', async () => {
    const matching = { origin: 'import', severity: ['error', 'warning'] };
    const body = { decision: 'accept', reason: REASON, matching };
    expect(await decideAll({ ...body, count: 2 })).toEqual([409, 'FINDINGS_CHANGED']);
    expect(await decideAll({ ...body, count: 1 })).toEqual([200, { decided: 1, left: 0 }]);
    expect(await codes()).toEqual(['CERT_WITHOUT_ISSUER']);
    const again = { decision: 'reopen', reason: 'No.', matching: { ...matching, state: 'accepted' }, count: 1 };
    expect(await decideAll(again)).toEqual([200, { decided: 1, left: 0 }]);
    expect(await codes()).toEqual(['CERT_WITHOUT_ISSUER', 'LINK_BROKEN']);
  });

  test('are decided about by who may accept one, as far as they may read them', async () => {
    const ids = (await list()).map(({ id }) => id);
    const body = { decision: 'accept', reason: REASON, ids };
    const tokenOf = async (...rights: RolePermission[]) => (await createAdministrator(app, rights)).token;
    expect(await decideAll(body, await tokenOf(READ))).toEqual([403, undefined]);
    expect(await decideAll(body, await tokenOf(READ, ACCEPT))).toEqual([200, { decided: 1, left: 1 }]);
    expect(await decideAll({ ...body, decision: 'reopen' })).toEqual([200, { decided: 1, left: 1 }]);
  });
});

test('a fact that two languages lack is one finding, with one decision', async () => {
  const certification = writer(app.strapi, 'certification');
  const documentId = await certification.create({ key: 'iso-9001', name: 'Quality', scope: 'All services' });
  await certification.translate(documentId, { name: '质量管理', scope: '全部服务' });
  const own = async (query = '') => (await list(query)).filter(({ entry }) => entry?.documentId === documentId);
  const found = await own();
  expect(found).toMatchObject([{ code: 'CERT_WITHOUT_ISSUER', locales: ['en', 'zh-CN'] }]);
  expect(await own('locale=zh-CN')).toHaveLength(1);
  expect(await decide('accept', found[0]?.id ?? '', 'Nobody issues it.')).toBe(200);
  expect(await own()).toEqual([]);
  expect((await own('state=accepted'))[0]?.accepted?.reason).toBe('Nobody issues it.');
  await certification.translate(documentId, { name: '质量体系' });
  expect(await own()).toHaveLength(1);
  await app.strapi.documents('plugin::compliance.certification').delete({ documentId, locale: '*' });
});

describe('a role', () => {
  const tokenOf = async (permissions: RolePermission[]) => (await createAdministrator(app, permissions)).token;

  // another text than the accepted one
  beforeAll(async () => edit('zh-CN', CHINESE.replace('99.95%', '99.97%')));

  test.each<[string, RolePermission[], string[]]>([
    ['that reads no content', [READ], ['LINK_BROKEN']],
    [
      'that reads pages',
      [READ, explore('page', { fields: PAGE_FIELDS, locales: ['en', 'zh-CN'] })],
      ['PARITY_PERCENTAGE', 'LINK_BROKEN'],
    ],
    ['that reads one language', [READ, explore('page', { fields: PAGE_FIELDS, locales: ['en'] })], ['LINK_BROKEN']],
    [
      'that does not read bodies',
      [READ, explore('page', { fields: ['title', 'path'], locales: ['en', 'zh-CN'] })],
      ['LINK_BROKEN'],
    ],
    [
      'that reads its own entries',
      [READ, explore('page', { fields: PAGE_FIELDS, locales: ['en', 'zh-CN'] }, ['admin::is-creator'])],
      ['LINK_BROKEN'],
    ],
  ])('%s sees the findings about what it may read', async (_, permissions, expected) => {
    const token = await tokenOf(permissions);
    expect(await codes('', token)).toEqual(expected);
    expect(await openFindings(token)).toBe(expected.length);
  });

  test('accepts only what it sees, and only with the permission', async () => {
    const id = (await list('code=PARITY_PERCENTAGE'))[0]?.id ?? '';
    expect(await decide('accept', id, 'No.', await tokenOf([READ, explore('page', { fields: PAGE_FIELDS })]))).toBe(
      403,
    );
    expect(await decide('accept', id, 'No.', await tokenOf([READ, ACCEPT]))).toBe(404);
  });
});

describe('facts that the languages of an entry state differently', () => {
  const CERTIFICATION = 'plugin::compliance.certification' as UID.ContentType;
  const ORGANIZATION = 'plugin::compliance.organization' as UID.ContentType;
  const FIELDS = ['name', 'level', 'issuedBy'];
  const BOTH = ['en', 'zh-CN'];

  // edits keep languages equal: these are rows that another program changed
  beforeAll(async () => {
    const organization = writer(app.strapi, 'organization');
    const issuer = await organization.create({ key: 'dnv', name: 'DNV' });
    await organization.translate(issuer, { name: '挪威船级社' });
    const certification = writer(app.strapi, 'certification');
    const data = { key: 'mlps', name: 'MLPS', scope: 'All services', level: '3', issuedBy: issuer };
    const documentId = await certification.create(data);
    await certification.translate(documentId, { name: '等级保护', scope: '全部服务' });
    const rows = app.strapi.db.query(CERTIFICATION);
    await rows.updateMany({ where: { documentId, locale: 'zh-CN' }, data: { level: '2' } });
    await app.strapi.db.query(ORGANIZATION).deleteMany({ where: { documentId: issuer, locale: 'zh-CN' } });
  });

  test.each<[string, RolePermission[], string[]]>([
    [
      'reads them',
      [
        explore('certification', { fields: FIELDS, locales: BOTH }),
        explore('organization', { fields: ['name'], locales: BOTH }),
      ],
      ['FACT_DIFFERS', 'RECORD_WITHOUT_LANGUAGE'],
    ],
    ['reads no organization', [explore('certification', { fields: FIELDS, locales: BOTH })], ['FACT_DIFFERS']],
    [
      'does not read the level',
      [
        explore('certification', { fields: ['name', 'issuedBy'], locales: BOTH }),
        explore('organization', { fields: ['name'], locales: BOTH }),
      ],
      ['RECORD_WITHOUT_LANGUAGE'],
    ],
    [
      'reads one language',
      [
        explore('certification', { fields: FIELDS, locales: ['zh-CN'] }),
        explore('organization', { fields: ['name'], locales: BOTH }),
      ],
      [],
    ],
    ['reads no certification', [explore('organization', { fields: ['name'], locales: BOTH })], []],
  ])('are seen by a role that %s', async (_, permissions, expected) => {
    const { token } = await createAdministrator(app, [READ, ...permissions]);
    expect(await codes('origin=content', token)).toEqual(expected);
  });
});

test('the finding of a file is listed and filtered in the language of the page that was made of it', async () => {
  const [found] = await list('origin=import');
  expect(found?.entry).toMatchObject({ type: 'page', locale: 'en', title: 'sla/prices.md' });
  const { data, meta } = await ask('origin=import&locale=en');
  expect(data.map(({ id }) => id)).toEqual([found?.id]);
  expect(meta.facets.locale).toEqual([{ value: 'en', count: 1 }]);
});

test('findings of files that a later import of a part did not read stay in the list', async () => {
  const apply = async (files: Record<string, string>, only?: string): Promise<unknown> => {
    const { id, planHash } = await planUpload(app, owner, files, {
      site: 'parts',
      ...(only !== undefined && { only }),
    });
    const { id: run } = dataOf(await app.post(`/compliance/staged/${id}/apply`, { planHash }, { token: owner.token }));
    await runIn(app, owner, run, ['done', 'failed']);
    return run;
  };
  const places = async () =>
    (await list('origin=import')).flatMap(({ site, path, run }) => (site === 'parts' ? [[path, run]] : []));

  const audits = '# Audits\n\nWe are audited. [Ask](javascript:ask()).';
  const first = await apply({ 'sla/dns.md': '# DNS\n\n[Ask](javascript:us()).', 'trust/audits.md': audits });
  expect(await places()).toEqual([
    ['sla/dns.md', first],
    ['trust/audits.md', first],
  ]);
  const second = await apply(
    { 'sla/dns.md': '# DNS\n\n[Ask](javascript:them()).', 'trust/audits.md': '# Audits\n\nNone.' },
    'sla/**',
  );
  expect(await places()).toEqual([
    ['sla/dns.md', second],
    ['trust/audits.md', first],
  ]);
});

describe('while it is not known what the content holds', () => {
  interface Clock {
    sleep: (milliseconds: number) => Promise<void>;
    elapsed: () => number;
  }
  const clock = () => app.strapi.plugin('compliance').service<Clock>('clock');
  const change = async () => noteChange(app.strapi);
  /** As a table that another program locks or drops. */
  const lose = async (table: string, work: () => Promise<void>) => {
    const { connection } = app.strapi.db;
    await connection.schema.renameTable(table, `${table}_lost`);
    try {
      await work();
    } finally {
      await connection.schema.renameTable(`${table}_lost`, table);
    }
  };
  const refusalOf = async (method: 'GET' | 'POST', path: string) => {
    const body = method === 'POST' ? { reason: 'Because.' } : undefined;
    const answer = await app.request(method, `/compliance/findings/${path}`, { json: body, token: owner.token });
    const { error } = answer.body as { error?: { details: { code: string } } };
    return [answer.status, error?.details.code];
  };

  test('a finding that is not in the list of before is not called gone', async () => {
    await ask('');
    const { sleep } = clock();
    clock().sleep = async () => Promise.resolve();
    try {
      await change();
      expect(await refusalOf('GET', 'gone')).toEqual([202, undefined]);
      await ask('');
      await change();
      expect(await refusalOf('POST', 'gone/accept')).toEqual([409, 'FINDINGS_BEING_CHECKED']);
    } finally {
      clock().sleep = sleep;
    }
    await ask('');
    expect(await refusalOf('GET', 'gone')).toEqual([404, 'FINDING_NOT_FOUND']);
    expect(await refusalOf('POST', 'gone/accept')).toEqual([404, 'FINDING_NOT_FOUND']);
  });

  test('the list says since when it is old, and why, until the check succeeds', async () => {
    const before = await ask('');
    expect(before.meta.failure).toBeNull();
    await lose('compliance_redirects', async () => {
      await change();
      const { data, meta } = await eventually(
        async () =>
          (await app.get('/compliance/findings', { token: owner.token })).body as AnswerOf<typeof FINDINGS_LIST>,
        (answer) => answer.meta.failure !== null,
      );
      expect([data, meta.checkedOn]).toEqual([before.data, before.meta.checkedOn]);
      expect(meta.failure).toContain('the database refused a statement');
      expect(meta.failure).not.toContain('select');
      expect(await refusalOf('GET', 'gone')).toEqual([503, 'FINDINGS_NOT_CHECKED']);
      expect(await refusalOf('POST', 'gone/accept')).toEqual([503, 'FINDINGS_NOT_CHECKED']);
      expect(await one(before.data[0]?.id ?? '')).toMatchObject({ finding: before.data[0] });
    });
    const { elapsed } = clock();
    clock().elapsed = () => elapsed() + 60_000;
    const after = await ask('');
    clock().elapsed = elapsed;
    expect(after.meta.failure).toBeNull();
    expect(after.meta.checkedOn > before.meta.checkedOn).toBe(true);
  });
});
