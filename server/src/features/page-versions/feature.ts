import { VERSIONS_BY_PATH } from '../../auth/read-scopes';
import { feature } from '../../core/feature';
import { versionsByPath } from './controller';
import { versionsByPathRouter } from './router';
import { checks } from './checks';
import { routes } from './routes';
import { tools } from './tools';

/** The versions of pages: which of them is in force (see `services/versions`), and how a person makes and publishes one. */
export const pageVersions = feature({
  name: 'page-versions',
  controllers: { [VERSIONS_BY_PATH]: versionsByPath },
  routers: { [VERSIONS_BY_PATH]: versionsByPathRouter },
  routes,
  tools,
  checks,
});
