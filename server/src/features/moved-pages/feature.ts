import { routes } from './routes';
import { feature } from '../../core/feature';
import { movedPages as service } from './service';

/** Links to the paths that a page has left, and what the path of a removed page answers. */
export const movedPages = feature({
  name: 'moved-pages',
  services: { 'moved-pages': service },
  routes,
});
