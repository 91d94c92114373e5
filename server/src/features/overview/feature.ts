import { overviewController } from './controller';
import { feature } from '../../core/feature';
import { overview as service } from './service';
import { routes } from './routes';
import { tools } from './tools';

/** How the content stands, in numbers. */
export const overview = feature({
  name: 'overview',
  services: { overview: service },
  controllers: { overview: overviewController },
  routes,
  tools,
});
