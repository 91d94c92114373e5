import { entrySourcesController } from './controller';
import { feature } from '../../core/feature';
import { entrySources as service } from './service';
import { routes } from './routes';

/** Where an imported entry comes from: file, line and sentence of each field. */
export const entrySources = feature({
  name: 'entry-sources',
  services: { 'entry-sources': service },
  controllers: { 'entry-sources': entrySourcesController },
  routes,
});
