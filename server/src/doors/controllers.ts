import { permissionOnly } from '../auth/permission-only';
import { readController } from '../controllers/read';
import { joined } from '../core/joined';
import { fromKeys } from '../../../model/typed-keys';
import { READABLE_TYPES } from '../delivery/readable-types';
import { features } from '../features';

/** Keyed by the middle part of the scopes: `plugin::compliance.<controller>.<action>`. */
export const controllers = joined([
  fromKeys(READABLE_TYPES, readController),
  ...features.map((each) => each.controllers),
  { content: { readDrafts: permissionOnly(), readRestrictedDocuments: permissionOnly() } },
]);
