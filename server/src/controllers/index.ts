import { permissionOnly } from '../auth/permission-only';
import { runsController } from './admin/runs';
import { settingsController } from './admin/settings';
import { sitesController } from './admin/sites';
import { stagedImportsController } from './admin/staged-imports';
import { pageByPath } from './page-by-path';
import { readController } from './read';

/** Keyed by the middle part of the scopes: `plugin::compliance.<controller>.<action>`. */
export const controllers = {
  page: readController('page'),
  certification: readController('certification'),
  standard: readController('standard'),
  organization: readController('organization'),
  service: readController('service'),
  document: readController('document'),
  redirect: readController('redirect'),
  'page-by-path': pageByPath,
  sites: sitesController,
  'staged-imports': stagedImportsController,
  runs: runsController,
  settings: settingsController,
  content: { readDrafts: permissionOnly(), readRestrictedDocuments: permissionOnly() },
};
