import type { Core } from '@strapi/strapi';
import { makeRequestsTable } from '../../adapters/strapi/evidence/request-rows';
import { feature } from '../../core/feature';
import { getService } from '../../get-service';
import { checks } from './checks';
import { requestsRouter } from './router';
import { routes } from './routes';
import { documentRequests } from './service';
import { requestSweep } from './sweep';

/** Requests for documents that are on request. */
export const requests = feature({
  name: 'requests',
  services: { 'document-requests': documentRequests, 'request-sweep': requestSweep },
  routes,
  routers: { 'document-requests': requestsRouter },
  completes: { complete: makeRequestsTable },
  starts: (strapi: Core.Strapi): void => {
    getService(strapi, 'request-sweep').start();
  },
  stops: {
    stop: async (strapi: Core.Strapi): Promise<void> => {
      await getService(strapi, 'request-sweep').stop();
      await getService(strapi, 'document-requests').stop();
    },
  },
  checks,
});
