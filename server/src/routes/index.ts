import { adminRouter } from './admin-router';
import { changesRouter } from './changes-router';
import { claimsRouter } from './claims-router';
import { trustCenterRouter } from './trust-center-router';
import { evidenceFileRouter } from './evidence-file-router';
import { pageByPathRouter } from './page-by-path-router';
import { readRouter } from './read-router';

/** The first route that fits answers, so `/pages/by-path` stands before `/pages/:id`. */
export const routes = {
  'page-by-path': pageByPathRouter,
  claims: claimsRouter,
  changes: changesRouter,
  'trust-center': trustCenterRouter,
  'evidence-file': evidenceFileRouter,
  page: readRouter('page'),
  certification: readRouter('certification'),
  standard: readRouter('standard'),
  organization: readRouter('organization'),
  service: readRouter('service'),
  document: readRouter('document'),
  redirect: readRouter('redirect'),
  admin: adminRouter,
};
