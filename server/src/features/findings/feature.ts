import type { Core } from '@strapi/strapi';
import { findingsController } from './controller';
import { feature } from '../../core/feature';
import { getService } from '../../get-service';
import { findings as service } from './service';
import { lint } from './lint';
import { routes } from './routes';

/** What is wrong in content and in the last imports, in one list. */
export const findings = feature({
  name: 'findings',
  services: { findings: service, lint },
  controllers: { findings: findingsController },
  routes,
  stops: { stop: async (strapi: Core.Strapi): Promise<void> => getService(strapi, 'findings').stop() },
});
