import type { Core } from '@strapi/strapi';
import { routes } from './routes';
import { feature } from '../../core/feature';
import { getService } from '../../get-service';
import { findings as service } from './service';
import { lint } from './lint';

/** The findings of content and of the last imports, in one list. */
export const findings = feature({
  name: 'findings',
  services: { findings: service, lint },
  routes,
  stops: { stop: async (strapi: Core.Strapi): Promise<void> => getService(strapi, 'findings').stop() },
});
