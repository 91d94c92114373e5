import { verificationController } from './controller';
import { feature } from '../../core/feature';
import { verification as service } from './service';
import { routes } from './routes';
import { tools } from './tools';

/** A person confirms what a certification states. */
export const verification = feature({
  name: 'verification',
  services: { verification: service },
  controllers: { verification: verificationController },
  routes,
  tools,
});
