/** @database any */
import fs from 'node:fs';
import path from 'node:path';
import { RECORD_TYPES } from '../../../model/contracts/values';
import { uidOf } from '../../../model/plugin-id';
import { panelRoutes } from '../../../server/src/doors/routes';
import { ADMIN_ACTIONS } from '../../../server/src/permissions';
import { createAdministrator } from '../../support/http/administrators';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';

/** The table of the document: who is answered with what, by the rights that a route needs. */
const TABLE = /(\| right of the route \|.*)\n\|[-|]+\|\n((?:\|.*\n)+)/;

const cells = (row: string) =>
  row
    .split('|')
    .map((cell) => cell.trim())
    .filter(Boolean);

const text = fs.readFileSync(path.join(__dirname, '../../../docs/permissions.md'), 'utf8');
const [, head = '', body = ''] = TABLE.exec(text) ?? [];
const [, ...people] = cells(head);
const [ofPlugin, ofContent, alsoOfStrapi] = body.split('\n').map((line) => cells(line).slice(1));

/** A permission of the Content Manager that some routes need, for the type that they are about. */
const READ = 'plugin::content-manager.explorer.read';

interface Row {
  route: string;
  action: string;
  /** Of the permission to read: for which type. */
  subject: string;
  /** In the order of `people`: `401`, `403` or `yes`. */
  expected: readonly string[];
}

const rows = panelRoutes.map(({ method, path: below, needs: [first, ...others] }): Row => {
  const route = `${method} /compliance${below}`;
  if (typeof first === 'object') return { route, ...first, expected: ofContent ?? [] };
  const expected = (others.length === 0 ? ofPlugin : alsoOfStrapi) ?? [];
  return { route, action: (first ?? '').replace('plugin::compliance.', ''), subject: '', expected };
});

const ACTIONS = ADMIN_ACTIONS.map(({ action }) => action.replace('plugin::compliance.', ''));

let app: RunningStrapi;
const tokens = new Map<string, string | undefined>();

/** Who asks for a route that needs an action. */
const personFor = (who: string, { action, subject }: Row) =>
  /^with(?:out)? the action$/.test(who) ? [who, action, subject].join(' ').trimEnd() : who;

const full = (action: string) => ({ action: `plugin::compliance.${action}` });

const reading = (type: string) => ({ action: READ, subject: `plugin::compliance.${type}` });

const createAdminToken = async (owner: number): Promise<string> => {
  const service = app.strapi.service('admin::api-token-admin') as unknown as {
    create(token: object, owner: unknown): Promise<{ accessKey: string }>;
  };
  const user: unknown = await app.strapi.db.query('admin::user').findOne({ where: { id: owner }, populate: ['roles'] });
  const adminPermissions = ACTIONS.map((action) => ({
    ...full(action),
    subject: null,
    properties: {},
    conditions: [],
  }));
  const token = { name: 'admin', description: '', kind: 'admin', lifespan: null, adminPermissions };
  return (await service.create(token, user)).accessKey;
};

beforeAll(async () => {
  app = await bootStrapi();
  tokens.set('no token', undefined);
  tokens.set('API token', await app.apiToken());
  tokens.set('other token', 'eyJhbGciOiJIUzI1NiJ9.eyJpZCI6MX0.c2lnbmVkLWJ5LXVzZXJzLXBlcm1pc3Npb25z');
  const owner = await createAdministrator(app, 'strapi-super-admin');
  tokens.set('Super Admin', owner.token);
  tokens.set('admin token', await createAdminToken(owner.id));
  tokens.set('Author', (await createAdministrator(app, 'strapi-author')).token);
  tokens.set('Editor', (await createAdministrator(app, 'strapi-editor')).token);
  for (const action of ACTIONS) {
    const others = ACTIONS.filter((other) => other !== action).map(full);
    tokens.set(`with the action ${action}`, (await createAdministrator(app, [full(action)])).token);
    tokens.set(`without the action ${action}`, (await createAdministrator(app, others)).token);
  }
  for (const type of RECORD_TYPES) {
    const others = RECORD_TYPES.filter((other) => other !== type).map(reading);
    tokens.set(`with the action ${READ} ${uidOf(type)}`, (await createAdministrator(app, [reading(type)])).token);
    const without = await createAdministrator(app, [...ACTIONS.map(full), ...others]);
    tokens.set(`without the action ${READ} ${uidOf(type)}`, without.token);
  }
});

afterAll(async () => app.close());

interface Layer {
  path: string;
  methods: string[];
}

test('Strapi has the routes of the admin panel that are asked here, and no other', () => {
  const layers = app.strapi.server.listRoutes() as unknown as Layer[];
  const routes = layers
    .filter((layer) => layer.path.startsWith('/compliance/'))
    .flatMap((layer) => layer.methods.filter((method) => method !== 'HEAD').map((method) => `${method} ${layer.path}`));
  expect(routes.length).toBeGreaterThan(10);
  expect(rows.map(({ route }) => route).sort()).toEqual(routes.sort());
});

test('the table knows every kind of person that is asked here', () => {
  expect(people).toEqual([
    'no token',
    'API token',
    'admin token',
    'other token',
    'without the action',
    'Author',
    'Editor',
    'with the action',
    'Super Admin',
  ]);
});

const answerOf = async (method: string, route: string, token: string | undefined): Promise<string> => {
  const address = route.replace(/:id/, '0'.repeat(32)).replace(/:\w+/g, '999999');
  const { status } = await app.request(method, address, {
    ...(token !== undefined && { token }),
    ...(method !== 'GET' && { json: {} }),
  });
  if (status === 401 || status === 403) return String(status);
  // what is let in may be malformed or name nothing; it may not break
  return status < 500 ? 'yes' : String(status);
};

test.each(rows)('$route is answered as the table says', async (row) => {
  const { route, expected } = row;
  const [method = '', address = ''] = route.split(' ');
  const answers: [string, string][] = [];
  for (const who of people) answers.push([who, await answerOf(method, address, tokens.get(personFor(who, row)))]);
  expect(answers).toEqual(people.map((who, n) => [who, expected[n]]));
});

test('who may not read webhooks is not told of them when saving one', async () => {
  const may = [full('settings'), { action: 'admin::webhooks.update' }];
  const change = { json: { receivesChanges: true } };
  const { token } = await createAdministrator(app, may);
  expect((await app.request('PUT', '/compliance/webhooks/999999', { token, ...change })).status).toBe(403);
  const { token: reader } = await createAdministrator(app, [...may, { action: 'admin::webhooks.read' }]);
  expect((await app.request('PUT', '/compliance/webhooks/999999', { token: reader, ...change })).status).toBe(404);
});

test('the form of a role lists the actions under the plugin, in groups', async () => {
  const { body } = await app.get('/admin/permissions', { token: tokens.get('Super Admin') });
  const { plugins } = (body as { data: { sections: { plugins: Record<string, string>[] } } }).data.sections;
  const own = plugins.filter(({ plugin }) => plugin === 'plugin::compliance' || plugin === 'compliance');
  expect(own.map(({ action, subCategory }) => [action, subCategory])).toEqual(
    ADMIN_ACTIONS.map(({ action, subCategory }) => [action, subCategory]),
  );
});
