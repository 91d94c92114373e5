import type { RolePermission } from './editor-permissions';

/** The wanted permissions that a role lacks. */
export interface LackedPermission {
  action: string;
  subject: string | null;
  /** Whether the whole permission is lacking. */
  isWhole: boolean;
  fields: string[];
  locales: string[];
}

const isSame = (one: RolePermission, other: RolePermission): boolean =>
  one.action === other.action && one.subject === other.subject;

const without = (wanted: string[] = [], ...others: (string[] | undefined)[]): string[] =>
  wanted.filter((value) => !others.some((other) => other?.includes(value) === true));

/**
 * Permissions that are new since the role was last completed. A permission that an administrator has taken from the role was
 * known then, and so is not given back.
 */
export const lackedPermissions = (
  wanted: readonly RolePermission[],
  known: readonly RolePermission[],
  current: readonly RolePermission[],
): LackedPermission[] =>
  wanted.flatMap((permission): LackedPermission[] => {
    const { action, subject, properties } = permission;
    const before = known.find((each) => isSame(each, permission));
    const has = current.find((each) => isSame(each, permission));
    if (before === undefined && has === undefined)
      return [{ action, subject, isWhole: true, fields: properties.fields ?? [], locales: properties.locales ?? [] }];
    // somebody has taken the whole permission away
    if (has === undefined) return [];
    const fields = without(properties.fields, before?.properties.fields, has.properties.fields);
    const locales = without(properties.locales, before?.properties.locales, has.properties.locales);
    return fields.length + locales.length === 0 ? [] : [{ action, subject, isWhole: false, fields, locales }];
  });

const extended = (has: string[] | undefined, more: string[]): string[] | undefined =>
  more.length === 0 ? has : [...(has ?? []), ...more];

/** The permissions of a role with what it lacks; everything else about them stays. */
export const completePermissions = <Permission extends RolePermission>(
  current: readonly Permission[],
  lacked: readonly LackedPermission[],
): (Permission | RolePermission)[] => [
  ...current.map((permission) => {
    const more = lacked.find(
      ({ action, subject, isWhole }) => !isWhole && action === permission.action && subject === permission.subject,
    );
    if (more === undefined) return permission;
    const fields = extended(permission.properties.fields, more.fields);
    const locales = extended(permission.properties.locales, more.locales);
    return {
      ...permission,
      properties: { ...permission.properties, ...(fields && { fields }), ...(locales && { locales }) },
    };
  }),
  ...lacked
    .filter(({ isWhole }) => isWhole)
    .map(({ action, subject, fields, locales }) => ({
      action,
      subject,
      properties: { ...(fields.length > 0 && { fields }), ...(locales.length > 0 && { locales }) },
      conditions: [],
    })),
];
