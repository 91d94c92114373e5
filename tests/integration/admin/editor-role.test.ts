/** @database any */
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { createAdministrator } from '../../support/http/administrators';

interface Answer {
  data: {
    role: { id: number; name: string } | null;
    missing: { fields: { type: string; field: string }[]; actions: string[]; locales: string[] };
  };
}

interface Permission {
  action: string;
  subject: string | null;
  properties: { fields?: string[]; locales?: string[] };
  conditions: string[];
}

const ADDRESS = '/compliance/editor-role';
const CODE = 'compliance-editor';
const TEXTS = { name: 'Compliance editor', description: 'Keeps the trust center true' };

let app: RunningStrapi;
let token: string;

const look = async () => (await app.get(ADDRESS, { token })).body as Answer;
const complete = async (texts: object = TEXTS) => app.post(ADDRESS, texts, { token });
const permissionsOf = async (role: number) =>
  ((await app.get(`/admin/roles/${role}/permissions`, { token })).body as { data: Permission[] }).data;
const permissionOf = async (role: number, action: string, subject: string | null = null) =>
  (await permissionsOf(role)).find((each) => each.action === action && each.subject === subject);

/** A permission as another role is given it. */
const given = ({ action, subject, properties, conditions }: Permission) => ({
  action,
  properties,
  conditions,
  ...(subject !== null && { subject }),
});

beforeAll(async () => {
  app = await bootStrapi();
  token = await app.adminToken();
});

afterAll(async () => app.close());

test('is created in one request, with names that a person gives', async () => {
  expect((await look()).data.role).toBeNull();
  expect(await complete({ name: ' ' })).toMatchObject({ status: 400 });
  const { status, body } = await complete();
  expect(status).toBe(200);
  const { role, missing } = (body as Answer).data;
  expect(role).toMatchObject({ name: TEXTS.name });
  expect(missing).toEqual({ fields: [], actions: [], locales: [] });
  const id = role?.id ?? 0;
  const update = await permissionOf(id, 'plugin::content-manager.explorer.update', 'plugin::compliance.certification');
  expect(update?.properties.fields).toEqual(expect.arrayContaining(['name', 'owner', 'issuedBy', 'validUntil']));
  expect(update?.properties.locales?.toSorted()).toEqual(['en', 'zh-CN']);
  expect(await permissionOf(id, 'plugin::content-manager.explorer.publish', 'plugin::compliance.page')).toBeDefined();
  expect(await permissionOf(id, 'plugin::compliance.certification.verify')).toBeDefined();
  for (const action of ['settings', 'import.rollback', 'import.run'])
    expect(await permissionOf(id, `plugin::compliance.${action}`)).toBeUndefined();
  const others = (await permissionsOf(id)).filter(
    ({ subject }) => subject?.startsWith('plugin::compliance.') === false,
  );
  expect(others).toEqual([]);
});

test('lets its people edit and verify, and not import', async () => {
  const { role } = (await look()).data;
  const editor = await createAdministrator(app, (await permissionsOf(role?.id ?? 0)).map(given));
  const entry = { key: 'role-test', name: 'Role test', country: 'DE' };
  const address = '/content-manager/collection-types/plugin::compliance.organization?locale=en';
  expect(await app.post(address, entry, { token: editor.token })).toMatchObject({ status: 201 });
  expect(await app.get('/compliance/verifications', { token: editor.token })).toMatchObject({ status: 200 });
  expect(await app.get('/compliance/settings', { token: editor.token })).toMatchObject({ status: 403 });
});

const remembered = () => app.strapi.store({ type: 'plugin', name: 'compliance', key: 'editor-role' });
const authorId = async () => {
  const author: unknown = await app.strapi.db.query('admin::role').findOne({ where: { code: 'strapi-author' } });
  return (author as { id: number }).id;
};

test('is known by its code, whatever another database remembered of the row of its own', async () => {
  const { role } = (await look()).data;
  const stored = (await remembered().get({})) as object;
  expect(stored).toMatchObject({ role: CODE });
  // an earlier version remembered the row, which here is that of another role
  await remembered().set({ value: { ...stored, role: await authorId() } });
  expect((await look()).data.role).toEqual(role);
  await remembered().delete({});
  expect((await look()).data).toEqual({ role, missing: { fields: [], actions: [], locales: [] } });
  await remembered().set({ value: stored });
});

test('is found by the row that an earlier version remembered, and known by its code when it is completed', async () => {
  const { role } = (await look()).data;
  const roles = app.strapi.db.query('admin::role');
  const stored = (await remembered().get({})) as object;
  await roles.update({ where: { id: role?.id }, data: { code: 'compliance-editor-20251128' } });
  await remembered().set({ value: { ...stored, role: role?.id } });
  expect((await look()).data.role).toEqual(role);
  expect((await complete()).status).toBe(200);
  expect(await remembered().get({})).toMatchObject({ role: 'compliance-editor-20251128' });
  expect((await look()).data.role).toEqual(role);
  await roles.update({ where: { id: role?.id }, data: { code: CODE } });
  await remembered().set({ value: stored });
});

test('gets what a later version brings with a second request, and not what somebody has taken away', async () => {
  const { role } = (await look()).data;
  const id = role?.id ?? 0;
  // what was known when the role was made by a version without `owner`
  const stored = (await remembered().get({})) as { role: string; known: Permission[] };
  const withoutOwner = (permission: Permission): Permission => {
    const { fields } = permission.properties;
    if (permission.subject !== 'plugin::compliance.certification' || fields === undefined) return permission;
    return {
      ...permission,
      properties: { ...permission.properties, fields: fields.filter((name) => name !== 'owner') },
    };
  };
  await remembered().set({ value: { ...stored, known: stored.known.map(withoutOwner) } });
  const permissions = (await permissionsOf(id)).map(withoutOwner).map((permission) => {
    const { fields } = permission.properties;
    if (fields === undefined) return permission;
    return {
      ...permission,
      properties: { ...permission.properties, fields: fields.filter((name) => name !== 'badge') },
    };
  });
  expect(
    await app.put(
      `/admin/roles/${id}/permissions`,
      {
        permissions: permissions.map(({ action, subject, properties, conditions }) => ({
          action,
          subject,
          properties,
          conditions,
        })),
      },
      { token },
    ),
  ).toMatchObject({ status: 200 });
  expect((await look()).data.missing).toEqual({
    fields: [{ type: 'certification', field: 'owner' }],
    actions: [],
    locales: [],
  });
  expect(await complete()).toMatchObject({ status: 200 });
  const update = await permissionOf(id, 'plugin::content-manager.explorer.update', 'plugin::compliance.certification');
  expect(update?.properties.fields).toContain('owner');
  expect(update?.properties.fields).not.toContain('badge');
  expect((await look()).data.missing.fields).toEqual([]);
});

test('is created again when somebody has deleted it', async () => {
  const { role } = (await look()).data;
  expect(await app.request('DELETE', `/admin/roles/${role?.id ?? 0}`, { token })).toMatchObject({ status: 200 });
  expect((await look()).data.role).toBeNull();
  expect(await complete({ name: '合规编辑' })).toMatchObject({ status: 200 });
  expect((await look()).data.role?.name).toBe('合规编辑');
});

test('needs the permission to create roles', async () => {
  const person = await createAdministrator(app, [{ action: 'plugin::compliance.settings' }]);
  expect(await app.get(ADDRESS, { token: person.token })).toMatchObject({ status: 200 });
  expect(await app.post(ADDRESS, TEXTS, { token: person.token })).toMatchObject({ status: 403 });
});
