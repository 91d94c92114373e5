import type { Core } from '@strapi/strapi';
import { isObject } from '../../../model/readers';
import { RECORD_TYPES } from '../../../model/contracts/values';
import { EDITOR_ACTIONS } from '../permissions';
import { uidOf } from '../../../model/plugin-id';
import { localesOf } from '../locales-service';

/** A permission of an administrator's role, as Strapi stores it. */
export interface RolePermission {
  action: string;
  subject: string | null;
  properties: { fields?: string[]; locales?: string[] };
  conditions: string[];
}

/** The parts of Strapi's services for roles that are used here; they carry no types of their own. */
interface Action {
  actionId: string;
  section: string;
  subjects: string[];
  options?: { applyToProperties?: unknown };
}

interface PermissionService {
  actionProvider: {
    values(): Action[];
    appliesToProperty(property: string, action: string, subject: string): Promise<boolean>;
  };
}

interface ContentTypeService {
  getPermissionsWithNestedFields(actions: Action[]): { action: string; subject: string; properties: object }[];
}

interface Services {
  get(uid: 'admin::permission'): PermissionService;
  get(uid: 'admin::content-type'): ContentTypeService;
}

/** Evidence is attached from the Media Library: looked at, added, and not deleted. */
const MEDIA = ['plugin::upload.read', 'plugin::upload.assets.create', 'plugin::upload.assets.download'];

const bare = (action: string): RolePermission => ({ action, subject: null, properties: {}, conditions: [] });

/**
 * The permissions of a compliance editor: read and write all fields of the plugin's types in all languages, see what imports have
 * brought, verify and publish. Not: import, roll back, settings.
 */
export const editorPermissions = async (strapi: Core.Strapi): Promise<RolePermission[]> => {
  const services = strapi.get<Services>('services');
  const { actionProvider } = services.get('admin::permission');
  const uids = new Set<string>(RECORD_TYPES.map(uidOf));
  const ofContent = actionProvider
    .values()
    .filter(({ section }) => section === 'contentTypes')
    .map((action) => ({ ...action, subjects: action.subjects.filter((subject) => uids.has(subject)) }));
  const locales = (await localesOf(strapi).find()).map(({ code }) => code);
  const permissions: RolePermission[] = [];
  for (const { action, subject, properties } of services
    .get('admin::content-type')
    .getPermissionsWithNestedFields(ofContent)) {
    const fields =
      isObject(properties) && Array.isArray(properties['fields']) ? properties['fields'].map(String) : null;
    const hasLocales = await actionProvider.appliesToProperty('locales', action, subject);
    permissions.push({
      action,
      subject,
      properties: { ...(fields !== null && { fields }), ...(hasLocales && { locales }) },
      conditions: [],
    });
  }
  return [...permissions, ...[...EDITOR_ACTIONS, ...MEDIA].map(bare)];
};
