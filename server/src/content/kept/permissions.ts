import type { Core } from '@strapi/strapi';
import type { ChangeEvent } from '../../database/after-changes';
import { findRows, group, link } from '../../database/rows';
import { anything, number, parts, text } from '../../../../model/readers';
import { uidOf } from '../../../../model/plugin-id';
import type { Kept, KeptKind, Scope } from './kept-kind';

type Values = Record<string, unknown>;

/** Where Strapi stores permissions of one kind. */
interface PermissionModel {
  name: string;
  uid: string;
  /** The attribute that names whose the permission is, and the type of those. */
  owner: { attribute: string; uid: string };
  /** The facts of a permission. */
  attributes: readonly string[];
}

const ADMIN_ATTRIBUTES = ['action', 'actionParameters', 'subject', 'properties', 'conditions'];

const PERMISSION_MODELS: readonly PermissionModel[] = [
  {
    name: 'role permission',
    uid: 'admin::permission',
    owner: { attribute: 'role', uid: 'admin::role' },
    attributes: ADMIN_ATTRIBUTES,
  },
  {
    name: 'admin token permission',
    uid: 'admin::permission',
    owner: { attribute: 'apiToken', uid: 'admin::api-token' },
    attributes: ADMIN_ATTRIBUTES,
  },
  {
    name: 'API token permission',
    uid: 'admin::api-token-permission',
    owner: { attribute: 'token', uid: 'admin::api-token' },
    attributes: ['action'],
  },
  {
    name: 'user permission',
    uid: 'plugin::users-permissions.permission',
    owner: { attribute: 'role', uid: 'plugin::users-permissions.role' },
    attributes: ['action'],
  },
];

/** Strapi gives this role every permission at each start. */
const SUPER_ADMIN = 'strapi-super-admin';

const OWN = uidOf('');
const isOwn = (value: unknown): boolean => typeof value === 'string' && value.startsWith(OWN);

const query = (strapi: Core.Strapi, uid: string) => strapi.db.query(uid);

const scopeOf = (_strapi: Core.Strapi, { result }: ChangeEvent): Scope | null => {
  const { action, subject } = parts(result ?? {});
  const isOther = action !== undefined && !isOwn(action) && !isOwn(subject);
  return isOther ? null : {};
};

const sameRight = (one: Kept<Values>, other: Kept<Values>): boolean =>
  one.owner === other.owner &&
  one.value['action'] === other.value['action'] &&
  one.value['subject'] === other.value['subject'];

const permissions = ({ name, uid, owner, attributes }: PermissionModel): KeptKind<Values> => {
  const read = async (strapi: Core.Strapi): Promise<Kept<Values>[]> => {
    const $or = ['action', 'subject']
      .filter((attribute) => attributes.includes(attribute))
      .map((attribute) => ({ [attribute]: { $startsWith: OWN } }));
    const owners = link({ documentId: text, roleCode: group(owner.uid === 'admin::role' ? ['code'] : [], text) });
    const columns = { value: group(attributes, anything), whose: group([owner.attribute], owners) };
    return (await findRows(strapi, uid, columns, { where: { $or } })).flatMap(({ value, whose }) => {
      const held = whose[owner.attribute];
      return !held || held.roleCode['code'] === SUPER_ADMIN ? [] : [{ owner: held.documentId, value }];
    });
  };
  return {
    name,
    models: [uid],
    scopeOf,
    read,
    async restore(strapi, kept) {
      const present = await read(strapi);
      const owners = await findRows(strapi, owner.uid, { id: number, documentId: text });
      for (const permission of kept) {
        const whose = owners.find(({ documentId }) => documentId === permission.owner);
        if (whose === undefined || present.some((other) => sameRight(other, permission))) continue;
        await query(strapi, uid).create({ data: { ...permission.value, [owner.attribute]: whose.id } });
        present.push(permission);
      }
    },
  };
};

/** Permissions for the plugin's actions and types: of roles, API tokens, and roles of the users-permissions plugin. */
export const PERMISSIONS: readonly KeptKind<Values>[] = PERMISSION_MODELS.map(permissions);
