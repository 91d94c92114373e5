import type { Core } from '@strapi/strapi';
import { joined } from '../core/joined';
import { READABLE_TYPES } from '../delivery/readable-types';
import { features } from '../features';
import { strapiRoute } from '../routes/panel-route';
import { readRouter } from '../routes/read-router';
import { fromKeys } from '../../../model/typed-keys';
import { readController } from '../controllers/read';

/** The routes of the admin panel, below `/compliance`; docs/permissions.md says by the kind of right who may ask them. */
export const panelRoutes = features.flatMap(({ routes = [] }) => routes);

const adminRouter = ({ strapi }: { strapi: Core.Strapi }) => ({
  type: 'admin',
  routes: panelRoutes.map((route) => strapiRoute(strapi, route)),
});

/** The first route that fits answers, so `/pages/by-path` stands before `/pages/:id`. */
export const routes = joined([
  ...features.map(({ routers }) => routers),
  fromKeys(READABLE_TYPES, readRouter),
  { admin: adminRouter },
]);

/** How Strapi marks the controller actions that API tokens and roles can be given (core's `getActionsMap`). */
const ACTION_TYPE = Symbol.for('__type__');

/**
 * A controller action that no route leads to. It exists to be ticked for an API token or a role, and is asked for by
 * its scope. Strapi has no other way to list a content API permission.
 */
const permissionOnly = (): (() => undefined) => Object.assign(() => undefined, { [ACTION_TYPE]: ['content-api'] });

/** Keyed by the middle part of the scopes: `plugin::compliance.<controller>.<action>`. */
export const controllers = joined([
  fromKeys(READABLE_TYPES, readController),
  ...features.map((each) => each.controllers),
  { content: { readDrafts: permissionOnly(), readRestrictedDocuments: permissionOnly() } },
]);
