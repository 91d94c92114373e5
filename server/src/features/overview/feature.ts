import { overviewController } from './controller';
import { feature } from '../../core/feature';
import { overview as service } from './service';
import { tools } from './tools';
import { ACTIONS } from '../../permissions';
import { adminRoute, type AdminRoute } from '../../routes/admin-route';

const { importRead } = ACTIONS;

const routes: readonly AdminRoute[] = [
  adminRoute('GET', '/overview', 'overview.numbers', importRead),
  adminRoute('GET', '/overview/certifications', 'overview.certifications', importRead),
];

/** How the content stands, in numbers. */
export const overview = feature({
  name: 'overview',
  services: { overview: service },
  controllers: { overview: overviewController },
  routes,
  tools,
});
