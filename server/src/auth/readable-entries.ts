import type { Core } from '@strapi/strapi';

const READ = 'plugin::content-manager.explorer.read';

/** The permission to read entries of a type in the Content Manager, as the policies of a route take it. */
export const contentRead = (subject: string) => ({ action: READ, subject });

/** What a role may, as Strapi's engine answers it. */
export interface Ability {
  can(action: string, subject: unknown, field?: string): boolean;
}

interface Services {
  get(uid: 'admin::permission'): {
    createPermissionsManager(options: { ability: Ability; model: string }): {
      getQuery(action: string): object | null;
      toSubject(entity: object, model: string): unknown;
    };
  };
}

/** Whether a role may read entries of a type, and each of these fields. */
export const mayReadFields = (ability: Ability, uid: string, fields: readonly string[]): boolean =>
  ability.can(READ, uid) && fields.every((field) => ability.can(READ, uid, field));

/**
 * The entries of a type that a role may read in the Content Manager, as a condition: its languages, and conditions such as
 * "only their own". Null: it may not read the type, or one of these fields.
 */
export const readableEntries = (
  strapi: Core.Strapi,
  ability: Ability,
  uid: string,
  fields: readonly string[],
): object | null => {
  if (!mayReadFields(ability, uid, fields)) return null;
  const permissions = strapi.get<Services>('services').get('admin::permission');
  return permissions.createPermissionsManager({ ability, model: uid }).getQuery(READ);
};

/** Who reads: what their role may, and who they are, for roles that may read their own entries alone. */
export interface AdminReader {
  ability: Ability;
  user: unknown;
}

/** The languages among these in which a role may read entries of a type that this person has made. */
export const readableLocales = (
  strapi: Core.Strapi,
  { ability, user }: AdminReader,
  uid: string,
  locales: readonly string[],
): string[] => {
  const permissions = strapi.get<Services>('services').get('admin::permission');
  const manager = permissions.createPermissionsManager({ ability, model: uid });
  // a new one each time: Strapi marks the entity that it is given
  return locales.filter((locale) => ability.can(READ, manager.toSubject({ locale, createdBy: user }, uid)));
};
