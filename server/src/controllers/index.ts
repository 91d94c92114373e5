import { permissionOnly } from '../auth/permission-only';
import { changesController } from './changes';
import { claimsController } from './claims';
import { certificationsController } from './admin/certifications';
import { coverageController } from './admin/coverage';
import { findingsController } from './admin/findings';
import { editorRoleController } from './admin/editor-role';
import { evidenceController } from './admin/evidence';
import { evidenceFileController } from './evidence-file';
import { entrySourcesController } from './admin/entry-sources';
import { movedPagesController } from './admin/moved-pages';
import { overviewController } from './admin/overview';
import { runsController } from './admin/runs';
import { settingsController } from './admin/settings';
import { sitesController } from './admin/sites';
import { stagedImportsController } from './admin/staged-imports';
import { verificationController } from './admin/verification';
import { webhooksController } from './admin/webhooks';
import { pageByPath } from './page-by-path';
import { trustCenterController } from './trust-center';
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
  claims: claimsController,
  changes: changesController,
  webhooks: webhooksController,
  'trust-center': trustCenterController,
  'evidence-file': evidenceFileController,
  overview: overviewController,
  'moved-pages': movedPagesController,
  certifications: certificationsController,
  coverage: coverageController,
  'entry-sources': entrySourcesController,
  evidence: evidenceController,
  sites: sitesController,
  'staged-imports': stagedImportsController,
  runs: runsController,
  settings: settingsController,
  'editor-role': editorRoleController,
  verification: verificationController,
  findings: findingsController,
  content: { readDrafts: permissionOnly(), readRestrictedDocuments: permissionOnly() },
};
