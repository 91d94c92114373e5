import type { Core } from '@strapi/strapi';

const READ = 'plugin::content-manager.explorer.read';

/** The permission to read entries of a type in the Content Manager, as the policies of a route take it. */
export const contentRead = (subject: string) => ({ action: READ, subject });

/** What a role may, as Strapi's engine answers it. */
export interface Ability {
  can(action: string, subject: string, field?: string): boolean;
}

interface Services {
  get(uid: 'admin::permission'): {
    createPermissionsManager(options: { ability: Ability; model: string }): { getQuery(action: string): object | null };
  };
}

/**
 * The entries of a type that a role may read in the Content Manager, as a condition: its languages, and conditions such as
 * "only their own". Null: it may not read one of these fields.
 */
export const readableEntries = (
  strapi: Core.Strapi,
  ability: Ability,
  uid: string,
  fields: readonly string[],
): object | null => {
  if (fields.some((field) => !ability.can(READ, uid, field))) return null;
  const permissions = strapi.get<Services>('services').get('admin::permission');
  return permissions.createPermissionsManager({ ability, model: uid }).getQuery(READ);
};
