/** @database any */
import type { UID } from '@strapi/strapi';
import { createAdministrator, type Administrator } from '../../support/http/administrators';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { dataOf } from '../../support/http/staging';

const CERTIFICATION = 'plugin::compliance.certification' as UID.ContentType;
const ORGANIZATION = 'plugin::compliance.organization' as UID.ContentType;
const FORM = `/content-manager/collection-types/${CERTIFICATION}`;
const VERIFIED = { verifiedOn: '2026-02-03', verifiedBy: 'Ada Verifier' };
const CLAIMED = { verifiedOn: '2020-01-01', verifiedBy: 'Somebody Else' };

let app: RunningStrapi;
let owner: Administrator;

beforeAll(async () => {
  app = await bootStrapi();
  owner = await createAdministrator(app, 'strapi-super-admin');
});

afterAll(async () => app.close());

const verified = async (key: string): Promise<string> => {
  const data = { key, name: key, certificationStatus: 'active', ...VERIFIED };
  return (await app.strapi.documents(CERTIFICATION).create({ locale: 'en', data })).documentId;
};

const UNVERIFIED = { verifiedOn: null, verifiedBy: null };

const stored = async (documentId: string): Promise<unknown[]> => {
  const select = ['locale', 'name', 'verifiedOn', 'verifiedBy'];
  return app.strapi.db.query(CERTIFICATION).findMany({ where: { documentId }, select, orderBy: { id: 'asc' } });
};

test('a form that names who verified a certification, or clears it, changes nothing of it', async () => {
  const documentId = await verified('form-update');
  for (const said of [CLAIMED, { verifiedOn: null, verifiedBy: null }]) {
    const json = { key: 'form-update', name: 'By hand', ...said };
    expect(await app.put(`${FORM}/${documentId}?locale=en`, json, { token: owner.token })).toMatchObject({
      status: 200,
      body: { data: { name: 'By hand', ...VERIFIED } },
    });
  }
  expect(await stored(documentId)).toMatchObject([{ name: 'By hand', ...VERIFIED }]);
});

test('nor does one that adds a language or publishes', async () => {
  const documentId = await verified('form-locale');
  const json = { key: 'form-locale', name: '名称', ...CLAIMED };
  await app.put(`${FORM}/${documentId}?locale=zh-CN`, json, { token: owner.token });
  const answer = await app.post(`${FORM}/${documentId}/actions/publish?locale=zh-CN`, json, { token: owner.token });
  expect(answer.status).toBe(200);
  const rows = await stored(documentId);
  expect(rows).toHaveLength(3);
  for (const row of rows) expect(row).toMatchObject(VERIFIED);
});

test('a certification that is made in the form has been verified by nobody, and neither has a copy', async () => {
  const nobody = { verifiedOn: null, verifiedBy: null };
  const made = await app.post(
    `${FORM}?locale=en`,
    { key: 'form-new', name: 'New', ...CLAIMED },
    { token: owner.token },
  );
  expect(made).toMatchObject({ status: 201, body: { data: nobody } });

  const original = await verified('form-original');
  const copy = { key: 'form-copy', name: 'Copy', ...VERIFIED };
  const copied = await app.post(`${FORM}/clone/${original}?locale=en`, copy, { token: owner.token });
  expect(copied.status).toBe(200);
  expect(await stored(String(dataOf(copied)['documentId']))).toMatchObject([nobody]);
  expect(await stored(original)).toMatchObject([VERIFIED]);
});

const updated = async (documentId: string, json: object, token = owner.token, locale = 'en') =>
  app.put(`${FORM}/${documentId}?locale=${locale}`, json, { token });

test('a certification whose facts a form changes has been verified by nobody any more, in no language', async () => {
  const organizations = app.strapi.documents(ORGANIZATION);
  const issuer = await organizations.create({ locale: 'en', data: { key: 'form-issuer', name: 'Issuer' } });
  const chinese = { documentId: issuer.documentId, locale: 'zh-CN', data: { name: '发证机构' } };
  await organizations.update(chinese);
  const changes: object[] = [
    { validUntil: '2027-05-05' },
    { scope: 'All sites' },
    { issuedBy: { connect: [{ documentId: issuer.documentId, locale: 'en' }] } },
  ];
  for (const [n, change] of changes.entries()) {
    const key = `form-fact-${String(n)}`;
    const documentId = await verified(key);
    await updated(documentId, { key, name: '名称' }, owner.token, 'zh-CN');
    expect(await stored(documentId)).toMatchObject([VERIFIED, VERIFIED]);
    const answer = await updated(documentId, { key, name: key, ...change });
    expect(answer).toMatchObject({ status: 200, body: { data: UNVERIFIED } });
    expect(await stored(documentId)).toMatchObject([UNVERIFIED, UNVERIFIED]);
  }
});

test('what is written about it is no fact, and neither is another status than “active”', async () => {
  const documentId = await verified('form-prose');
  const json = { key: 'form-prose', name: 'Renamed', summary: 'In other words', certificationStatus: 'suspended' };
  expect(await updated(documentId, json)).toMatchObject({ status: 200, body: { data: VERIFIED } });
  expect(await stored(documentId)).toMatchObject([VERIFIED]);
});

test('what readers are told stays verified until a changed draft is published', async () => {
  const documentId = await verified('form-published');
  const published = { key: 'form-published', name: 'Published', certificateNumber: 'IS 1' };
  await updated(documentId, published);
  await app.strapi.db.query(CERTIFICATION).updateMany({ where: { documentId }, data: VERIFIED });
  await app.strapi.documents(CERTIFICATION).publish({ documentId, locale: 'en' });
  await updated(documentId, { ...published, certificateNumber: 'IS 2' });
  const rows = async () =>
    app.strapi.db.query(CERTIFICATION).findMany({ where: { documentId, publishedAt: { $notNull: true } } });
  expect(await rows()).toMatchObject([{ certificateNumber: 'IS 1', ...VERIFIED }]);
  await app.post(`${FORM}/${documentId}/actions/publish?locale=en`, published, { token: owner.token });
  expect(await rows()).toMatchObject([UNVERIFIED]);
});

test('a discarded draft is as verified as what is published', async () => {
  const documentId = await verified('form-discarded');
  await app.strapi.documents(CERTIFICATION).publish({ documentId, locale: 'en' });
  await updated(documentId, { key: 'form-discarded', name: 'form-discarded', level: '3' });
  expect(await stored(documentId)).toMatchObject([UNVERIFIED, VERIFIED]);
  await app.post(`${FORM}/${documentId}/actions/discard?locale=en`, {}, { token: owner.token });
  expect(await stored(documentId)).toMatchObject([VERIFIED, VERIFIED]);
});

test('a form sets a certification to active only for somebody who may verify it', async () => {
  const editor = await createAdministrator(
    app,
    ['create', 'read', 'update'].map((action) => ({
      action: `plugin::content-manager.explorer.${action}`,
      subject: CERTIFICATION,
      properties: { fields: ['key', 'name', 'certificationStatus'], locales: ['en'] },
    })),
  );
  const create = async (token: string, key: string, certificationStatus: string) =>
    app.post(`${FORM}?locale=en`, { key, name: key, certificationStatus }, { token });
  const refused = {
    status: 400,
    body: { error: { details: { errors: [{ path: ['certificationStatus'] }] } } },
  };
  expect(await create(editor.token, 'form-claim', 'active')).toMatchObject(refused);
  expect(await create(owner.token, 'form-claim-owner', 'active')).toMatchObject({ status: 201 });

  const made = await create(editor.token, 'form-claim', 'withdrawn');
  expect(made.status).toBe(201);
  const documentId = String(dataOf(made)['documentId']);
  const active = { key: 'form-claim', name: 'form-claim', certificationStatus: 'active' };
  expect(await updated(documentId, active, editor.token)).toMatchObject(refused);
  expect((await updated(documentId, active)).status).toBe(200);
  // what is active already may be sent back
  expect((await updated(documentId, { ...active, name: 'Renamed' }, editor.token)).status).toBe(200);
});

describe('what nobody has verified any more', () => {
  const FIELDS = ['key', 'name', 'certificationStatus', 'validUntil'];
  const queued = async (key: string) => {
    const { body } = await app.get(`/compliance/verifications?q=${key}`, { token: owner.token });
    return (body as { data: { key: string }[] }).data.map((row) => row.key);
  };
  const states = async (documentId: string) =>
    app.strapi.db
      .query(CERTIFICATION)
      .findMany({ where: { documentId }, select: ['certificationStatus', 'verifiedOn'] });
  let editor: Administrator;

  beforeAll(async () => {
    editor = await createAdministrator(
      app,
      ['create', 'read', 'update'].map((action) => ({
        action: `plugin::content-manager.explorer.${action}`,
        subject: CERTIFICATION,
        properties: { fields: FIELDS, locales: ['en'] },
      })),
    );
  });

  test.each([VERIFIED, UNVERIFIED])(
    'is unverified again when somebody changed it who may not verify: %j',
    async (verification) => {
      const key = `form-ended-${String(verification.verifiedOn !== null)}`;
      const data = { key, name: key, certificationStatus: 'active', validUntil: '2020-01-01', ...verification };
      const { documentId } = await app.strapi.documents(CERTIFICATION).create({ locale: 'en', data });
      // a form sends back what it was filled with
      const json = { key, name: key, certificationStatus: 'active', validUntil: '2130-01-01' };
      const answer = await updated(documentId, json, editor.token);
      expect(answer).toMatchObject({ status: 200, body: { data: { certificationStatus: 'unverified' } } });
      expect(await states(documentId)).toEqual([
        expect.objectContaining({ certificationStatus: 'unverified', verifiedOn: null }),
      ]);
      expect(await queued(key)).toEqual([key]);
    },
  );

  test('keeps a status that claims nothing', async () => {
    const documentId = await verified('form-suspended');
    await app.strapi.documents(CERTIFICATION).update({
      documentId,
      locale: 'en',
      data: { certificationStatus: 'suspended' },
    });
    await updated(
      documentId,
      { key: 'form-suspended', name: 'form-suspended', validUntil: '2130-01-01' },
      editor.token,
    );
    expect(await states(documentId)).toMatchObject([{ certificationStatus: 'suspended', verifiedOn: null }]);
  });

  test('stays active for somebody who may verify, and is listed', async () => {
    const documentId = await verified('form-owner');
    await updated(documentId, { key: 'form-owner', name: 'form-owner', validUntil: '2130-01-01' });
    expect(await states(documentId)).toMatchObject([{ certificationStatus: 'active', verifiedOn: null }]);
    expect(await queued('form-owner')).toEqual(['form-owner']);
  });

  test('is a copy, of whatever status', async () => {
    const original = await verified('form-copied');
    const copy = async (key: string, said: object, token: string) => {
      const answer = await app.post(`${FORM}/clone/${original}?locale=en`, { key, name: key, ...said }, { token });
      expect(answer.status).toBe(200);
      return states(String(dataOf(answer)['documentId']));
    };
    const copied = { certificationStatus: 'unverified', verifiedOn: null };
    expect(await copy('form-copy-1', {}, editor.token)).toMatchObject([copied]);
    expect(await copy('form-copy-2', { certificationStatus: 'active' }, editor.token)).toMatchObject([copied]);
    expect(await copy('form-copy-3', {}, owner.token)).toMatchObject([{ ...copied, certificationStatus: 'active' }]);
    expect(await queued('form-copy-')).toEqual(['form-copy-1', 'form-copy-2', 'form-copy-3']);
  });
});

test('the form of a new app shows both as read-only', async () => {
  const { body } = await app.get(`/content-manager/content-types/${CERTIFICATION}/configuration`, {
    token: owner.token,
  });
  const { metadatas } = (body as { data: { contentType: { metadatas: Record<string, { edit: object }> } } }).data
    .contentType;
  expect(metadatas['verifiedBy']?.edit).toMatchObject({ editable: false });
  expect(metadatas['verifiedOn']?.edit).toMatchObject({ editable: false });
  expect(metadatas['owner']?.edit).toMatchObject({ editable: true });
});

test('an owner is stored, and shown to no reader of the API', async () => {
  const documentId = await verified('form-owned');
  const json = { key: 'form-owned', name: 'Owned', owner: 'grace@example.com' };
  const saved = await app.put(`${FORM}/${documentId}?locale=en`, json, { token: owner.token });
  expect(saved).toMatchObject({ status: 200, body: { data: { owner: 'grace@example.com' } } });
  const token = await app.apiToken();
  const read = await app.get(`/api/compliance/certifications/${documentId}?status=draft`, { token });
  expect(dataOf(read)).toMatchObject({ name: 'Owned' });
  expect(dataOf(read)).not.toHaveProperty('owner');
});
