import type { Core } from '@strapi/strapi';

import type { HttpClient } from './http-client';

const PASSWORD = 'Test-only-passw0rd';

/** A permission of a role, as Strapi stores it. */
export interface RolePermission {
  action: string;
  subject?: string;
  properties?: { fields?: string[]; locales?: string[] };
  conditions?: string[];
}

interface Roles {
  create(role: { name: string; description: string }): Promise<{ id: number }>;
  findOne(where: { code: string }): Promise<{ id: number } | null>;
  assignPermissions(role: number, permissions: RolePermission[]): Promise<unknown>;
}

interface Users {
  create(user: Record<string, unknown>): Promise<{ id: number }>;
}

/** An administrator who is logged in. */
export interface Administrator {
  id: number;
  role: number;
  token: string;
}

let created = 0;

const rolesOf = (strapi: Core.Strapi) => strapi.service('admin::role') as unknown as Roles;

/** Gives a role these permissions, in place of those it has. */
export const setPermissions = async (
  strapi: Core.Strapi,
  role: number,
  permissions: RolePermission[],
): Promise<void> => {
  await rolesOf(strapi).assignPermissions(
    role,
    permissions.map((permission) => ({ properties: {}, conditions: [], ...permission })),
  );
};

const roleOf = async (strapi: Core.Strapi, role: string | RolePermission[]): Promise<number> => {
  const roles = rolesOf(strapi);
  if (typeof role === 'string') {
    const found = await roles.findOne({ code: role });
    if (found === null) throw new Error(`No role ${role}`);
    return found.id;
  }
  created += 1;
  const { id } = await roles.create({ name: `role ${String(created)}`, description: '' });
  await setPermissions(strapi, id, role);
  return id;
};

/**
 * Makes an administrator and logs in.
 *
 * @param role code of a role that Strapi brings, such as `strapi-editor`, or the permissions of a new one
 */
export const createAdministrator = async (
  { strapi, ...http }: HttpClient & { strapi: Core.Strapi },
  role: string | RolePermission[],
): Promise<Administrator> => {
  created += 1;
  const email = `admin-${String(created)}@example.com`;
  const roleId = await roleOf(strapi, role);
  const { id } = await (strapi.service('admin::user') as unknown as Users).create({
    email,
    password: PASSWORD,
    firstname: 'Test',
    lastname: `Admin ${String(created)}`,
    isActive: true,
    registrationToken: null,
    roles: [roleId],
  });
  const { body } = await http.post('/admin/login', { email, password: PASSWORD });
  return { id, role: roleId, token: (body as { data: { token: string } }).data.token };
};
