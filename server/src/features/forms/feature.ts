import { trustCenterController } from './controller';
import { feature } from '../../core/feature';
import { trustCenterRouter } from './router';
import { forms as service } from './service';

/** The trust center as a whole, in the forms that others read. */
export const forms = feature({
  name: 'forms',
  services: { forms: service },
  controllers: { 'trust-center': trustCenterController },
  routers: { 'trust-center': trustCenterRouter },
});
