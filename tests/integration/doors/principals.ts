import type { RunningStrapi } from '../../support/app/boot';
import { READABLE_TYPES } from '../../../server/src/delivery/readable-types';
import { createToken } from '../rest/create-token';

const READING = [
  ...READABLE_TYPES.map((name) => `plugin::compliance.${name}`),
  'api::thing.thing',
  'api::shelf.shelf',
  'api::post.post',
  'plugin::upload.content-api',
  'plugin::users-permissions.user',
].flatMap((type) => [`${type}.find`, `${type}.findOne`]);
const APP = [
  ...READING,
  'plugin::compliance.page-by-path.findOne',
  'plugin::compliance.page-versions-by-path.find',
  'plugin::compliance.trust-center.find',
  'api::front.front.find',
  'plugin::users-permissions.user.count',
  'api::shelf.shelf.create',
  'api::shelf.shelf.update',
  'api::thing.thing.update',
];
const DRAFTS = 'plugin::compliance.content.readDrafts';
const RESTRICTED = 'plugin::compliance.content.readRestrictedDocuments';

/** Somebody who asks: their bearer token, none for a request without credentials. */
export type Token = string | undefined;

interface Role {
  id: number;
}

const roleOf = async ({ strapi }: RunningStrapi, type: string) =>
  (await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type } })) as Role;

const allow = async ({ strapi }: RunningStrapi, { id }: Role, actions: readonly string[]) => {
  const permissions = strapi.db.query('plugin::users-permissions.permission');
  for (const action of actions) await permissions.create({ data: { action, role: id } });
};

const logIn = async (app: RunningStrapi, { id }: Role) => {
  const account = { username: 'reader', email: 'reader@example.com', password: 'Test-only-passw0rd' };
  const users = app.strapi.plugin('users-permissions').service<{ add: (user: object) => Promise<unknown> }>('user');
  await users.add({
    ...account,
    provider: 'local',
    confirmed: true,
    role: id,
  });
  const json = { identifier: account.email, password: account.password };
  const { body } = await app.post('/api/auth/local', json);
  return (body as { jwt: string }).jwt;
};

/** Everybody who may read all types over every door, with and without the permissions that open more. */
export const createPrincipals = async (app: RunningStrapi) => {
  const custom = async (name: string, permissions: string[]) => createToken(app, name, { type: 'custom', permissions });
  await allow(app, await roleOf(app, 'public'), APP);
  const authenticated = await roleOf(app, 'authenticated');
  await allow(app, authenticated, APP);
  const plain: Record<string, Token> = {
    public: undefined,
    user: await logIn(app, authenticated),
    readOnly: await createToken(app, 'read-only', { type: 'read-only' }),
    reading: await custom('reading', APP),
    onlyPages: await custom('only-pages', ['plugin::compliance.page.find', 'api::thing.thing.find']),
    onlyDocuments: await custom('only-documents', ['plugin::compliance.document.find', 'api::thing.thing.find']),
  };
  return {
    plain,
    drafts: await custom('drafts', [...APP, DRAFTS]),
    restricted: await custom('restricted', [...APP, RESTRICTED]),
    full: await createToken(app, 'full', { type: 'full-access' }),
  };
};

export type Principals = Awaited<ReturnType<typeof createPrincipals>>;
