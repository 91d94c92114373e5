import { VERSIONS_BY_PATH } from '../../auth/read-scopes';
import { feature } from '../../core/feature';
import { versionsByPath } from './controller';
import { versionsByPathRouter } from './router';
import { tools } from './tools';

/** The versions of pages, and which of them is in force: see `services/versions`. */
export const pageVersions = feature({
  name: 'page-versions',
  controllers: { [VERSIONS_BY_PATH]: versionsByPath },
  routers: { [VERSIONS_BY_PATH]: versionsByPathRouter },
  tools,
});
