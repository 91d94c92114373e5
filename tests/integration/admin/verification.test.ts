import { createAdministrator, type Administrator, type RolePermission } from '../../support/http/administrators';
import type { RunningStrapi } from '../../support/app/boot';
import { dataOf, type Data } from '../../support/http/staging';
import { rowsOf } from '../content/stored';
import {
  bootUnverified,
  CERTIFICATION,
  DOCUMENT,
  LOCALES,
  ORGANIZATION,
  STANDARD,
  TODAY,
  type UnverifiedApp,
} from './unverified-app';

const VERIFY = { action: 'plugin::compliance.certification.verify' };

let unverified: UnverifiedApp;
let app: RunningStrapi;
let owner: Administrator;
let documentId: string;

const contentRight = (action: 'update' | 'publish', fields?: string[]): RolePermission => ({
  action: `plugin::content-manager.explorer.${action}`,
  subject: CERTIFICATION,
  properties: { ...(fields && { fields }), locales: LOCALES },
});

const read: UnverifiedApp['read'] = async (...args) => unverified.read(...args);
const hashNow: UnverifiedApp['hashNow'] = async (...args) => unverified.hashNow(...args);
const verify: UnverifiedApp['verify'] = async (...args) => unverified.verify(...args);
const rows: UnverifiedApp['rows'] = async (...args) => unverified.rows(...args);
const unverify = async () => unverified.unverify();

beforeAll(async () => {
  unverified = await bootUnverified();
  ({ app, owner, documentId } = unverified);
});

afterAll(async () => app.close());

describe('verifying', () => {
  afterEach(unverify);

  test('sets status, the day in the time zone of the app, and who is logged in, in all languages', async () => {
    expect(await verify({})).toMatchObject({ status: 200, body: { data: { status: 'active', verifiedOn: TODAY } } });
    const drafts = await rows(false);
    expect(drafts.map(({ locale }) => locale)).toEqual(LOCALES);
    for (const draft of drafts)
      expect(draft).toMatchObject({ certificationStatus: 'active', verifiedOn: TODAY, verifiedBy: 'Test Admin 1' });
    expect(drafts[0]).toMatchObject({ updatedBy: { id: owner.id } });
    expect(await rows(true)).toEqual([]);
  });

  test.each(['verifiedBy', 'verifiedOn', 'owner'])('refuses a body that names %s', async (name) => {
    expect((await verify({ [name]: '2020-01-01' })).status).toBe(400);
    expect(await rows(false)).toMatchObject([{ verifiedBy: null }, { verifiedBy: null }]);
  });

  test('writes corrected and cleared facts: shared ones into all languages, others into their own', async () => {
    const answer = await verify({
      status: 'in-progress',
      decisions: [
        { field: 'type', locale: null, decision: 'accept' },
        { field: 'validUntil', locale: null, decision: 'correct', value: '2027-01-31' },
        { field: 'validIn', locale: null, decision: 'correct', value: ['CN', 'DE'] },
        { field: 'auditCycle', locale: null, decision: 'clear' },
        { field: 'issuedBy', locale: null, decision: 'clear' },
        { field: 'scope', locale: 'zh-CN', decision: 'correct', value: ' 备份 ' },
      ],
    });
    expect(answer.status).toBe(200);
    const [english, chinese] = await rows(false);
    const shared = { validUntil: '2027-01-31', validIn: ['CN', 'DE'], auditCycle: null, issuedBy: null };
    expect(english).toMatchObject({ ...shared, certificationStatus: 'in-progress' });
    expect(english?.['scope']).not.toBe('备份');
    expect(chinese).toMatchObject({ ...shared, certificationStatus: 'in-progress', scope: '备份' });
  });

  test('names another entry in all languages, as soon as it has them', async () => {
    const data = { key: 'other-body', name: 'Other Body' };
    const body = await app.strapi.documents(ORGANIZATION).create({ locale: 'en', data });
    const query = '/compliance/verification-candidates?type=organization&q=other';
    const found = await app.get(query, { token: owner.token });
    expect(found.body).toEqual({
      data: [{ documentId: body.documentId, name: 'Other Body', locales: ['en'], drafts: [] }],
    });
    const decisions = [{ field: 'issuedBy', locale: null, decision: 'correct', value: [body.documentId] }];
    const refused = await verify({ decisions });
    const lacking = { path: ['issuedBy'], type: 'certification', code: 'NO_VERSION', values: { locale: 'zh-CN' } };
    expect(refused).toMatchObject({ status: 400, body: { error: { details: { errors: [lacking] } } } });
    expect((refused.body as { error: Data }).error['message']).toBe(
      'issuedBy names "Other Body", which has no version in zh-CN. This field is the same in every language: add the zh-CN version first.',
    );
    expect(await rows(false)).toMatchObject([{ verifiedBy: null }, { verifiedBy: null }]);
    const chinese = { documentId: body.documentId, locale: 'zh-CN', data: { name: '其他机构' } };
    await app.strapi.documents(ORGANIZATION).update(chinese);
    expect((await verify({ decisions })).status).toBe(200);
    const named = { issuedBy: { key: 'other-body' } };
    expect(await rows(false)).toMatchObject([named, named]);
  });

  test('attaches evidence in all languages, beside what is there', async () => {
    const evidence = async (key: string, locales: string[]) => {
      const [first = 'en', ...others] = locales;
      const made = await app.strapi.documents(DOCUMENT).create({ locale: first, data: { key, title: key } });
      for (const locale of others)
        await app.strapi.documents(DOCUMENT).update({ documentId: made.documentId, locale, data: { title: key } });
      return made.documentId;
    };
    const first = await evidence('first-evidence', LOCALES);
    const second = await evidence('second-evidence', LOCALES);
    const chinese = await evidence('chinese-only', ['zh-CN']);
    expect((await verify({ documents: [first] })).status).toBe(200);
    expect((await verify({ documents: [first, second] })).status).toBe(200);
    expect(await verify({ documents: [chinese] })).toMatchObject({
      status: 400,
      body: {
        error: {
          message: expect.stringContaining('documents names "chinese-only", which has no version in en.') as string,
        },
      },
    });
    const attached = (await rows(false)).map(({ documents }) => (documents as Data[]).map(({ key }) => key));
    expect(attached).toEqual([
      ['first-evidence', 'second-evidence'],
      ['first-evidence', 'second-evidence'],
    ]);
    expect(dataOf(await read())['documents']).toMatchObject([
      { name: 'first-evidence', locales: LOCALES },
      { name: 'second-evidence', locales: LOCALES },
    ]);
  });

  test('publishes all languages when that is asked for', async () => {
    expect(await verify({ publish: true })).toMatchObject({ status: 200, body: { data: { isPublished: true } } });
    const published = await rows(true);
    expect(published.map(({ locale }) => locale)).toEqual(LOCALES);
    for (const row of published) expect(row).toMatchObject({ certificationStatus: 'active', verifiedOn: TODAY });
  });

  test('publishes it without evidence that is a draft, which says so, and which readers see once it is published', async () => {
    const data = { key: 'draft-evidence', title: 'Draft evidence', visibility: 'public' };
    const made = await app.strapi.documents(DOCUMENT).create({ locale: 'en', data });
    const chinese = { documentId: made.documentId, locale: 'zh-CN', data: { title: '草稿材料' } };
    await app.strapi.documents(DOCUMENT).update(chinese);
    const answer = await verify({ documents: [made.documentId], publish: true });
    const shown = (dataOf(answer)['documents'] as Data[]).find(({ documentId: id }) => id === made.documentId);
    expect(shown).toMatchObject({ name: 'Draft evidence', drafts: LOCALES });
    const seen = async () => {
      const [english] = await rows(true);
      const keys = (english?.['documents'] as Data[]).map(({ key }) => key);
      return keys.includes('draft-evidence');
    };
    expect(await seen()).toBe(false);
    await app.strapi.documents(DOCUMENT).publish({ documentId: made.documentId, locale: '*' });
    expect(await seen()).toBe(true);
    expect(dataOf(await read())['documents']).toContainEqual(
      expect.objectContaining({ name: 'Draft evidence', drafts: [] }),
    );
    await app.strapi.documents(DOCUMENT).delete({ documentId: made.documentId, locale: '*' });
  });

  test('changes nothing online when it is not', async () => {
    await verify({ publish: true });
    const decisions = [{ field: 'level', locale: null, decision: 'correct', value: 'Level 9' }];
    expect((await verify({ decisions, status: 'suspended' })).status).toBe(200);
    for (const row of await rows(true)) expect(row).toMatchObject({ certificationStatus: 'active', level: null });
    for (const row of await rows(false))
      expect(row).toMatchObject({ certificationStatus: 'suspended', level: 'Level 9' });
  });

  test('is refused when the facts have changed since they were read', async () => {
    const hash = await hashNow();
    await app.strapi.documents(CERTIFICATION).update({ documentId, locale: 'zh-CN', data: { scope: '另外的范围' } });
    expect(await verify({ hash })).toMatchObject({
      status: 409,
      body: { error: { details: { code: 'VERIFICATION_OUTDATED', reason: 'hash' } } },
    });
    expect(await rows(false)).toMatchObject([{ verifiedBy: null }, { verifiedBy: null }]);
    const [first, second] = await Promise.all([verify({ hash: await hashNow() }), verify({ hash: await hashNow() })]);
    expect([first.status, second.status].sort()).toEqual([200, 409]);
  });

  test('is refused when prose that it would publish, or the file of its evidence, has changed since', async () => {
    const report = { key: 'hashed', title: 'Hashed', sha256: 'a'.repeat(64) };
    const evidence = await app.strapi.documents(DOCUMENT).create({ locale: 'en', data: report });
    const { documentId: evidenceId } = evidence;
    await app.strapi.documents(DOCUMENT).update({ documentId: evidenceId, locale: 'zh-CN', data: { title: '报告' } });
    const proof = { documentId, locale: 'en', data: { documents: [evidenceId] } };
    await app.strapi.documents(CERTIFICATION).update(proof);
    const changes = [
      async () =>
        app.strapi
          .documents(CERTIFICATION)
          .update({ documentId, locale: 'zh-CN', data: { description: '没有人看过的文字' } }),
      async () =>
        app.strapi
          .documents(DOCUMENT)
          .update({ documentId: evidenceId, locale: 'en', data: { sha256: 'b'.repeat(64) } }),
    ];
    for (const change of changes) {
      const hash = await hashNow();
      await change();
      expect(await verify({ hash, publish: true })).toMatchObject({
        status: 409,
        body: { error: { details: { code: 'VERIFICATION_OUTDATED' } } },
      });
      expect(await rows(true)).toEqual([]);
    }
    await app.strapi.documents(CERTIFICATION).update({ ...proof, data: { documents: [] } });
    await app.strapi.documents(DOCUMENT).delete({ documentId: evidenceId, locale: '*' });
  });

  test('names what else differs from what is online', async () => {
    const pending = async () => dataOf(await read())['pending'];
    expect(await pending()).toEqual([]);
    await verify({ publish: true });
    expect(await pending()).toEqual([]);
    const data = { description: 'Not online yet', scope: 'A fact that the page shows' };
    await app.strapi.documents(CERTIFICATION).update({ documentId, locale: 'en', data });
    expect(await pending()).toEqual(['description']);
    const back = { description: null };
    await app.strapi.documents(CERTIFICATION).update({ documentId, locale: 'en', data: back });
  });

  test('is refused when an entry that it names was renamed since', async () => {
    const hash = await hashNow();
    const where = { key: 'iso-iec-27001' };
    const [standard] = await rowsOf(app.strapi, 'standard', where);
    const rename = { documentId: String(standard?.documentId), locale: 'en', data: { name: 'Another standard' } };
    await app.strapi.documents(STANDARD).update(rename);
    expect(await verify({ hash })).toMatchObject({ status: 409, body: { error: { details: { reason: 'hash' } } } });
    expect((await verify({})).status).toBe(200);
  });

  test.each([
    [{ field: 'name', locale: 'en', decision: 'clear' }, 'name cannot be cleared'],
    [{ field: 'name', locale: 'en', decision: 'correct', value: ' ' }, 'name cannot be cleared'],
    [{ field: 'certificationStatus', locale: null, decision: 'clear' }, 'certificationStatus is no fact'],
    [{ field: 'scope', locale: null, decision: 'clear' }, 'scope is no fact'],
    [{ field: 'validIn', locale: null, decision: 'correct', value: 'CN' }, 'validIn must be a list'],
    [{ field: 'level', locale: null, decision: 'correct', value: ['1'] }, 'level must be text'],
    [{ field: 'level', locale: null, decision: 'correct', value: 'a\0b' }, 'level contains characters'],
    [
      { field: 'standard', locale: null, decision: 'correct', value: ['gone'] },
      'standard names an entry that does not exist',
    ],
    [{ field: 'validUntil', locale: null, decision: 'correct', value: '2026-02-30' }, 'validUntil must be a date'],
    [{ field: 'level', locale: null, decision: 'guess' }, 'must have a'],
  ])('refuses %j', async (decision, message) => {
    const answer = await verify({ decisions: [decision], publish: true });
    expect(answer.status).toBe(400);
    expect((answer.body as { error: Data }).error['message']).toContain(message);
    expect(await rows(false)).toMatchObject([{ verifiedBy: null }, { verifiedBy: null }]);
    expect(await rows(true)).toEqual([]);
  });

  test('a text may be as long as in the form, and one that is too long is refused at its field', async () => {
    const correct = (field: string, value: string) => ({
      decisions: [{ field, locale: 'en', decision: 'correct', value }],
    });
    expect((await verify(correct('scope', 'Storage. '.repeat(2_000)))).status).toBe(200);
    const answer = await verify(correct('name', 'x'.repeat(12_000)));
    expect(answer).toMatchObject({
      status: 400,
      body: {
        error: {
          details: {
            errors: [
              {
                ...{ path: ['name'], type: 'certification', code: 'TOO_LONG' },
                values: { length: 12_000, limit: 255 },
              },
            ],
          },
        },
      },
    });
  });

  test('refuses evidence that does not exist, a fact twice, and the status unverified', async () => {
    expect((await verify({ documents: ['gone'] })).status).toBe(400);
    const twice = { field: 'level', locale: null, decision: 'clear' };
    expect((await verify({ decisions: [twice, twice] })).status).toBe(400);
    expect((await verify({ status: 'unverified' })).status).toBe(400);
  });
});

describe('who may', () => {
  afterEach(unverify);
  const set = ['certificationStatus', 'verifiedOn', 'verifiedBy'];
  const missingOf = ({ body }: { body: unknown }) =>
    (body as { error: { details: { missing: Data[] } } }).error.details.missing;

  test('the permission alone reads, and names what else is needed', async () => {
    const clerk = await createAdministrator(app, [VERIFY]);
    const seen = await read(clerk);
    expect(dataOf(seen)['missingRights']).toMatchObject({
      verify: [{ action: 'update', type: 'certification', locale: 'en', fields: [] }],
      publish: [
        { action: 'publish', locale: 'en' },
        { action: 'publish', locale: 'zh-CN' },
      ],
    });
    const refused = await verify({}, clerk);
    expect(refused).toMatchObject({ status: 403, body: { error: { details: { code: 'VERIFY_RIGHTS_MISSING' } } } });
    expect(missingOf(refused)).toMatchObject([{ action: 'update', type: 'certification', locale: 'en' }]);
    expect(await rows(false)).toMatchObject([{ verifiedBy: null }, { verifiedBy: null }]);
  });

  test('to write a fact needs the right to its field, and to publish the right to publish', async () => {
    const clerk = await createAdministrator(app, [VERIFY, contentRight('update', [...set, 'level'])]);
    const correct = (field: string) => ({ decisions: [{ field, locale: null, decision: 'correct', value: 'P2Y' }] });
    expect(missingOf(await verify(correct('auditCycle'), clerk))).toMatchObject([{ fields: ['auditCycle'] }]);
    expect(missingOf(await verify({ publish: true }, clerk))).toMatchObject([
      { action: 'publish', locale: 'en' },
      { action: 'publish', locale: 'zh-CN' },
    ]);
    expect((await verify(correct('level'), clerk)).status).toBe(200);
    expect(await rows(true)).toEqual([]);
  });

  test('with both rights it is published', async () => {
    const clerk = await createAdministrator(app, [VERIFY, contentRight('update', set), contentRight('publish')]);
    expect((await verify({ publish: true }, clerk)).status).toBe(200);
    expect(await rows(true)).toHaveLength(2);
  });

  test('the rights to edit everything do not verify', async () => {
    const editor = await createAdministrator(app, [contentRight('update', set), contentRight('publish')]);
    expect((await read(editor)).status).toBe(403);
    expect((await verify({}, editor)).status).toBe(403);
  });
});
