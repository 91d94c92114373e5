import type { Core } from '@strapi/strapi';

import type { HttpClient } from './http-client';

const ADMIN = { email: 'admin@example.com', password: 'Test-only-passw0rd' };

// Strapi's own services carry no types of their own.
const roles = (strapi: Core.Strapi) =>
  strapi.service('admin::role') as unknown as { getSuperAdmin: () => Promise<{ id: number }> };

const users = (strapi: Core.Strapi) =>
  strapi.service('admin::user') as unknown as { create: (user: Record<string, unknown>) => Promise<unknown> };

const apiTokens = (strapi: Core.Strapi) =>
  strapi.service('admin::api-token') as unknown as {
    create: (token: Record<string, unknown>) => Promise<{ accessKey: string }>;
  };

const createSuperAdmin = async (strapi: Core.Strapi) => {
  const role = await roles(strapi).getSuperAdmin();
  await users(strapi).create({
    ...ADMIN,
    firstname: 'Test',
    lastname: 'Admin',
    isActive: true,
    registrationToken: null,
    roles: [role.id],
  });
};

/** Logs in the super admin that `loginAsAdmin` has created in this database. */
export const loginAgain = async (http: HttpClient): Promise<string> => {
  const { status, body } = await http.post('/admin/login', ADMIN);
  const token = (body as { data?: { token?: string } } | null)?.data?.token;
  if (token === undefined) throw new Error(`Login failed with ${status}: ${JSON.stringify(body)}`);
  return token;
};

/** Logs a super admin in (creating it first) and returns the token that the admin panel would send. */
export const loginAsAdmin = async (strapi: Core.Strapi, http: HttpClient): Promise<string> => {
  await createSuperAdmin(strapi);
  return loginAgain(http);
};

let created = 0;

/**
 * The secret of a new content API token.
 *
 * @param permissions action uids such as `plugin::compliance.page.find`; none for a token that may do everything
 */
export const createApiToken = async (strapi: Core.Strapi, permissions?: string[]): Promise<string> => {
  created += 1;
  const { accessKey } = await apiTokens(strapi).create({
    name: `test ${created}`,
    description: '',
    lifespan: null,
    ...(permissions === undefined ? { type: 'full-access' } : { type: 'custom', permissions }),
  });
  return accessKey;
};
