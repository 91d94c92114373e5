import { joined } from '../core/joined';
import { features, type FeatureServices } from '../features';
import { coreServices } from '../services';
import type { Core } from '@strapi/strapi';
import type { Check } from '../core/check';
import type { Feature } from '../core/feature';
import { hourlyWork, type HourlyService } from '../core/hourly';

/** The checks of features for an app that `doctor` has loaded. */
const checks = ({ strapi }: { strapi: Core.Strapi }) => ({
  run: async (): Promise<Check[]> => {
    const each: readonly Feature[] = features;
    const said: Check[] = [];
    for (const feature of each) said.push(...((await feature.checks?.(strapi)) ?? []));
    return said;
  },
});

/** The work of features that is due every hour. */
const hourly = ({ strapi }: { strapi: Core.Strapi }): HourlyService =>
  hourlyWork(
    strapi,
    features.flatMap(({ hourly: each }) => each ?? []),
  );

const ownServices = { ...coreServices, checks, hourly };

/** Keyed as Strapi looks them up. */
export const services = joined([ownServices, ...features.map((each) => each.services)]);

type Registered = typeof ownServices & FeatureServices;

declare module '../get-service' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- an interface, since only interfaces are merged
  interface Services extends Registered {}
}
