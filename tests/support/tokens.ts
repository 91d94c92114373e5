import type { Core } from '@strapi/strapi';

import type { HttpClient } from './http-client';

const ADMIN = { email: 'admin@example.com', password: 'Test-only-passw0rd' };

interface AdminServices {
  role: { getSuperAdmin: () => Promise<{ id: number }> };
  user: { create: (user: Record<string, unknown>) => Promise<unknown> };
  token: { create: (token: Record<string, unknown>) => Promise<{ accessKey: string }> };
}

// Strapi's own services carry no types of their own.
const service = <Name extends keyof AdminServices>(strapi: Core.Strapi, uid: string) =>
  strapi.service(uid as 'admin::role') as unknown as AdminServices[Name];

const createSuperAdmin = async (strapi: Core.Strapi) => {
  const role = await service<'role'>(strapi, 'admin::role').getSuperAdmin();
  await service<'user'>(strapi, 'admin::user').create({
    ...ADMIN,
    firstname: 'Test',
    lastname: 'Admin',
    isActive: true,
    registrationToken: null,
    roles: [role.id],
  });
};

/** Logs a super admin in (creating it first) and returns the token that the admin panel would send. */
export const loginAsAdmin = async (strapi: Core.Strapi, http: HttpClient): Promise<string> => {
  await createSuperAdmin(strapi);
  const { status, body } = await http.post('/admin/login', ADMIN);
  const token = (body as { data?: { token?: string } } | null)?.data?.token;
  if (token === undefined) throw new Error(`Login failed with ${String(status)}: ${JSON.stringify(body)}`);
  return token;
};

let created = 0;

/**
 * The secret of a new content API token.
 *
 * @param permissions action uids such as `plugin::compliance.page.find`; none for a token that may do everything
 */
export const createApiToken = async (strapi: Core.Strapi, permissions?: string[]): Promise<string> => {
  created += 1;
  const { accessKey } = await service<'token'>(strapi, 'admin::api-token').create({
    name: `test ${String(created)}`,
    description: '',
    lifespan: null,
    ...(permissions === undefined ? { type: 'full-access' } : { type: 'custom', permissions }),
  });
  return accessKey;
};
