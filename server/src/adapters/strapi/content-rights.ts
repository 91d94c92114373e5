import type { Core } from '@strapi/strapi';
import { contentUid } from '../../content/content-type';
import { isObject } from '../../../../model/readers';
import type { MissingRight } from '../../../../model/contracts/rights';
import type { NeededRight } from '../../../../migrator/plan/needed-rights';

/** Strapi's own check of what a person may do in the content manager; it carries no types of its own. */
interface PermissionChecker {
  can: Record<Exclude<NeededRight['action'], 'upload'>, (entity: object, field?: string) => boolean>;
}

interface PermissionCheckers {
  create(options: { userAbility: unknown; model: string }): PermissionChecker;
}

interface Services {
  get(uid: 'admin::permission'): { engine: { generateUserAbility(user: unknown): Promise<Ability> } };
}

/** Strapi's own names of the rights to add files and to delete them; each holds for all files or for none. */
const UPLOAD = 'plugin::upload.assets.create';
const DELETE_FILES = 'plugin::upload.assets.update';

/** The rights of a role, as Strapi's engine answers them. */
interface Ability {
  can(action: string, subject: string): boolean;
}

/** Tells what somebody lacks of what is needed. */
export type RightsCheck = (needed: readonly NeededRight[]) => MissingRight[];

const describe = ({ action, type, locale, fields }: NeededRight): string => {
  if (action === 'upload') return `Your role may not add files to the Media Library (${UPLOAD}).`;
  if (type === 'file') return `Your role may not delete files of the Media Library (${DELETE_FILES}).`;
  return [
    `Your role may not ${action} entries of the type ${type}`,
    locale === '' ? '' : ` in ${locale}`,
    fields.length === 0 ? '' : `, or not these fields: ${fields.join(', ')}`,
    '.',
  ].join('');
};

/**
 * Checks against an administrator's rights in the Content Manager and the Media Library, as these would themselves:
 * type, locale, field by field. A right that holds for a person's own entries only covers what they create, and nothing
 * that is there already.
 */
const checkAgainst =
  (strapi: Core.Strapi, userAbility: Ability, userId: number): RightsCheck =>
  (needed) => {
    const checkers = strapi.plugin('content-manager').service<PermissionCheckers>('permission-checker');
    return needed.flatMap((right) => {
      const { action, type, locale, fields } = right;
      if (action === 'upload' || type === 'file')
        return userAbility.can(action === 'upload' ? UPLOAD : DELETE_FILES, 'plugin::upload.file')
          ? []
          : [{ ...right, locale: null, message: describe(right) }];
      const checker = checkers.create({ userAbility, model: contentUid(type) });
      // A new one each time: Strapi marks the entity that it is given.
      const may = (field?: string) =>
        checker.can[action](
          { ...(locale !== '' && { locale }), ...(action === 'create' && { createdBy: { id: userId } }) },
          field,
        );
      if (!may())
        return [{ ...right, locale: locale || null, fields: [], message: describe({ ...right, fields: [] }) }];
      const refused = fields.filter((field) => !may(field));
      if (refused.length === 0) return [];
      return [{ ...right, locale: locale || null, fields: refused, message: describe({ ...right, fields: refused }) }];
    });
  };

/** The rights missing to an agent, whose token may allow less than its administrator's role. */
export const rightsUnder = checkAgainst;

/** The rights of an administrator as they are now; of one who is gone or blocked, none. */
export const rightsOf = async (strapi: Core.Strapi, userId: number): Promise<RightsCheck> => {
  // whole, since Strapi's engine reads more of it
  const user: unknown = await strapi.db.query('admin::user').findOne({ where: { id: userId }, populate: ['roles'] });
  if (!isObject(user) || user['isActive'] !== true)
    return (needed) => needed.map((right) => ({ ...right, locale: right.locale || null, message: describe(right) }));
  const { engine } = strapi.get<Services>('services').get('admin::permission');
  return checkAgainst(strapi, await engine.generateUserAbility(user), userId);
};
