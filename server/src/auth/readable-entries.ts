import type { Core } from '@strapi/strapi';
import { findRows } from '../database/rows';
import { orElse, text } from '../../../model/readers';

const READ = 'plugin::content-manager.explorer.read';

/** The permission to read entries of a type in the Content Manager, as the policies of a route take it. */
export const contentRead = (subject: string) => ({ action: READ, subject });

/** The rights of a role, as Strapi's engine answers them. */
export interface Ability {
  can(action: string, subject: unknown, field?: string): boolean;
  /** The rules for a type; with a field those that allow or forbid it. */
  rulesFor(action: string, subject: string, field?: string): unknown[];
}

interface Services {
  get(uid: 'admin::permission'): {
    createPermissionsManager(options: { ability: Pick<Ability, 'rulesFor'>; model: string }): {
      getQuery(action: string): object | null;
      toSubject(entity: object, model: string): unknown;
    };
  };
}

/** The entries of a type of which a role may read a field, by the rules that are about it. Null: none. */
const queryFor = (strapi: Core.Strapi, ability: Ability, uid: string, field?: string): object | null => {
  const permissions = strapi.get<Services>('services').get('admin::permission');
  const rulesFor: Ability['rulesFor'] = (action, subject) => ability.rulesFor(action, subject, field);
  return permissions.createPermissionsManager({ ability: { rulesFor }, model: uid }).getQuery(READ);
};

/**
 * The entries of a type that a role may read in the Content Manager, with each of these fields, as a condition: their
 * languages, and conditions such as "only their own". Several roles may allow each field in other languages. `{}`: all
 * entries. Null: it may not read the type, or one of these fields.
 */
export const readableEntries = (
  strapi: Core.Strapi,
  ability: Ability,
  uid: string,
  fields: readonly string[],
): object | null => {
  const queries = new Map<string, object>();
  for (const field of [undefined, ...fields]) {
    const query = queryFor(strapi, ability, uid, field);
    if (query === null) return null;
    if (Object.keys(query).length > 0) queries.set(JSON.stringify(query), query);
  }
  const [first, ...rest] = [...queries.values()];
  return rest.length === 0 ? (first ?? {}) : { $and: [first, ...rest] };
};

/** Whether a role may read a field of an entry in a language. */
export type IsReadable = (entry: { documentId: string; locale: string }, field: string) => boolean;

const PLACE = { documentId: text, locale: orElse(text, '') };
const placeOf = ({ documentId, locale }: { documentId: string; locale: string }): string => `${documentId} ${locale}`;

/** Which of these fields a role may read in the Content Manager, of each entry that the condition matches. */
export const readableFields = async (
  strapi: Core.Strapi,
  ability: Ability,
  uid: string,
  where: object,
  fields: readonly string[],
): Promise<IsReadable> => {
  const queries = new Map(fields.map((field) => [field, JSON.stringify(queryFor(strapi, ability, uid, field))]));
  const places = new Map<string, Set<string>>();
  for (const query of new Set(queries.values())) {
    const readable: unknown = JSON.parse(query);
    const rows = readable === null ? [] : await findRows(strapi, uid, PLACE, { where: { $and: [where, readable] } });
    places.set(query, new Set(rows.map(placeOf)));
  }
  return (entry, field) => places.get(queries.get(field) ?? '')?.has(placeOf(entry)) === true;
};

/** Who reads: what their role may, and who they are, for roles that may read their own entries alone. */
export interface AdminReader {
  ability: Ability;
  user: unknown;
  /** In which language they read the names of entries; null: in the main one. */
  language: string | null;
}

/** The languages among these in which a role may read these fields of entries of a type that this person has made. */
export const readableLocales = (
  strapi: Core.Strapi,
  { ability, user }: Pick<AdminReader, 'ability' | 'user'>,
  uid: string,
  locales: readonly string[],
  fields: readonly string[],
): string[] => {
  const permissions = strapi.get<Services>('services').get('admin::permission');
  const manager = permissions.createPermissionsManager({ ability, model: uid });
  // a new one each time: Strapi marks the entity that it is given
  const entryIn = (locale: string) => manager.toSubject({ locale, createdBy: user }, uid);
  return locales.filter(
    (locale) =>
      ability.can(READ, entryIn(locale)) && fields.every((field) => ability.can(READ, entryIn(locale), field)),
  );
};
