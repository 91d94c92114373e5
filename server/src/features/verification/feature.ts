import { routes } from './routes';
import { feature } from '../../core/feature';
import { verification as service } from './service';
import { tools } from './tools';

/** A person confirms what a certification states. */
export const verification = feature({
  name: 'verification',
  services: { verification: service },
  routes,
  tools,
});
