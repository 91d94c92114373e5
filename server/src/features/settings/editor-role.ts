import type { Core } from '@strapi/strapi';
import { completePermissions, lackedPermissions, type LackedPermission } from '../../auth/complete-permissions';
import { editorPermissions, type RolePermission } from '../../auth/editor-permissions';
import type { EditorRole } from '../../../../model/contracts/editor-role';
import { RECORD_TYPES } from '../../../../model/contracts/values';
import { inTransaction } from '../../database/in-transaction';
import { ACTIONS } from '../../permissions';
import { listOf, object, orElse, orNull, partial, text, type Reader } from '../../../../model/readers';
import { PLUGIN_ID, uidOf } from '../../../../model/plugin-id';

export interface EditorRoleService {
  find(): Promise<EditorRole>;
  /** Creates the role under this name, or adds what a later version has brought. */
  complete(texts: { name: string; description: string }): Promise<EditorRole>;
}

interface Role {
  id: number;
  name: string;
  code: string;
}

/** The parts of Strapi's services that are used here; they carry no types of their own. */
interface RoleService {
  findOne(where: object): Promise<Role | null>;
  create(role: { name: string; description: string; code: string }): Promise<Role>;
  assignPermissions(id: number, permissions: readonly RolePermission[]): Promise<unknown>;
}

interface PermissionService {
  findMany(query: { where: { role: { id: number } } }): Promise<unknown[]>;
}

interface Services {
  get(uid: 'admin::role'): RoleService;
  get(uid: 'admin::permission'): PermissionService;
}

const PERMISSION = object({
  action: text,
  subject: orNull(text),
  properties: orElse(partial({ fields: listOf(text), locales: listOf(text) }), {}),
  conditions: orElse(listOf(text), []),
});

/** The code of the role, the same in every database: programs that synchronize roles tell them apart by it. */
const CODE = 'compliance-editor';

const ROW_OR_CODE: Reader<number | string> = (value) => (typeof value === 'number' ? value : text(value));

/**
 * The record of the role: its code, and the permissions it was given when it was created or last completed. Earlier versions
 * remembered its row, and created it under a code of Strapi's choice.
 */
const REMEMBERED = orElse(object({ role: ROW_OR_CODE, known: listOf(PERMISSION) }), { role: CODE, known: [] });

/** The row may have been remembered in another database, where it is another role's: the plugin's role may verify. */
const whereOf = (role: number | string): object =>
  typeof role === 'number' ? { id: role, permissions: { action: ACTIONS.verify } } : { code: role };

const missingOf = (lacked: readonly LackedPermission[]): EditorRole['missing'] => {
  const fields = RECORD_TYPES.flatMap((type) => {
    const ofType = lacked.filter(({ subject }) => subject === uidOf(type)).flatMap((each) => each.fields);
    return [...new Set(ofType)].map((field) => ({ type, field }));
  });
  const actions = lacked.filter(({ isWhole }) => isWhole).map(({ action }) => action);
  const locales = lacked.flatMap((each) => (each.isWhole ? [] : each.locales));
  return { fields, actions: [...new Set(actions)], locales: [...new Set(locales)] };
};

const NOTHING: EditorRole['missing'] = { fields: [], actions: [], locales: [] };

/** A role for the people who keep the content true, made of Strapi's own permissions, which anybody may change afterwards. */
export const editorRole = ({ strapi }: { strapi: Core.Strapi }): EditorRoleService => {
  const store = strapi.store({ type: 'plugin', name: PLUGIN_ID, key: 'editor-role' });
  const services = () => strapi.get<Services>('services');
  const roles = () => services().get('admin::role');

  const permissionsOf = async (id: number): Promise<unknown[]> =>
    services()
      .get('admin::permission')
      .findMany({ where: { role: { id } } });

  const look = async () => {
    const remembered = REMEMBERED(await store.get({}));
    const role = (await roles().findOne(whereOf(remembered.role))) ?? (await roles().findOne({ code: CODE }));
    const wanted = await editorPermissions(strapi);
    if (role === null) return { role: null, wanted, current: [], lacked: [] };
    const current = (await permissionsOf(role.id)).map(PERMISSION);
    return { role, wanted, current, lacked: lackedPermissions(wanted, remembered.known, current) };
  };

  const find = async (): Promise<EditorRole> => {
    const { role, lacked } = await look();
    if (role === null) return { role, missing: NOTHING };
    return { role: { id: role.id, name: role.name }, missing: missingOf(lacked) };
  };

  return {
    find,
    async complete(texts) {
      await inTransaction(strapi, async () => {
        const { role, wanted, current, lacked } = await look();
        const { id, code } = role ?? (await roles().create({ ...texts, code: CODE }));
        await roles().assignPermissions(id, role === null ? wanted : completePermissions(current, lacked));
        await store.set({ value: { role: code, known: wanted } });
      });
      return find();
    },
  };
};
