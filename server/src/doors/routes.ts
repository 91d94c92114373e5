import { joined } from '../core/joined';
import { READABLE_TYPES } from '../delivery/readable-types';
import { features } from '../features';
import { readRouter } from '../routes/read-router';
import { fromKeys } from '../../../model/typed-keys';

/** The routes of the admin panel, below `/compliance`; who may what is written down in docs/permissions.md. */
export const adminRouter = { type: 'admin', routes: features.flatMap(({ routes = [] }) => routes) };

/** The first route that fits answers, so `/pages/by-path` stands before `/pages/:id`. */
export const routes = joined([
  ...features.map(({ routers }) => routers),
  fromKeys(READABLE_TYPES, readRouter),
  { admin: adminRouter },
]);
