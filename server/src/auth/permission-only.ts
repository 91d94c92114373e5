/** How Strapi marks the controller actions that API tokens and roles can be given (core's `getActionsMap`). */
const ACTION_TYPE = Symbol.for('__type__');

/**
 * A controller action that no route leads to. It exists to be ticked for an API token or a role, and is asked for by
 * its scope. Strapi has no other way to list a content API permission.
 */
export const permissionOnly = (): (() => undefined) =>
  Object.assign(() => undefined, { [ACTION_TYPE]: ['content-api'] });
