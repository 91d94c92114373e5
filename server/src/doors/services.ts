import { joined } from '../core/joined';
import { features, type FeatureServices } from '../features';
import { coreServices } from '../services';
import { checksOf } from './checks';

const ownServices = { ...coreServices, checks: checksOf(features) };

/** Keyed as Strapi looks them up. */
export const services = joined([ownServices, ...features.map((each) => each.services)]);

type Registered = typeof ownServices & FeatureServices;

declare module '../get-service' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- an interface, since only interfaces are merged
  interface Services extends Registered {}
}
