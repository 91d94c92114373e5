import type { Core } from '@strapi/strapi';
import { routes } from './routes';
import { feature } from '../../core/feature';
import { getService } from '../../get-service';
import { imports as service } from './service';
import { runs } from './runs/service';
import { reportDatabase } from './report-database';
import { tools } from './tools';

export type { GivenMap, Progress } from './service';

/** Runs that apply a plan, publish what it left, or roll it back; for the command line also without a run of the panel. */
export const imports = feature({
  name: 'imports',
  services: { imports: service, runs },
  routes,
  completes: { complete: reportDatabase },
  stops: { stop: async (strapi: Core.Strapi): Promise<void> => getService(strapi, 'runs').stop() },
  tools,
});
