import type { Core } from '@strapi/strapi';
import { makeRequestsTable } from '../../adapters/strapi/evidence/request-rows';
import { feature } from '../../core/feature';
import { getService } from '../../get-service';
import { checks } from './checks';
import { requestsRouter } from './router';
import { routes } from './routes';
import { documentRequests } from './service';

/** Requests for documents that are on request. */
export const requests = feature({
  name: 'requests',
  services: { 'document-requests': documentRequests },
  routes,
  routers: { 'document-requests': requestsRouter },
  completes: { complete: makeRequestsTable },
  // whether or not new ones are taken
  hourly: {
    work: async (strapi: Core.Strapi): Promise<void> => getService(strapi, 'document-requests').sweep(),
    failed: 'old requests for documents were not deleted',
  },
  stops: { stop: async (strapi: Core.Strapi): Promise<void> => getService(strapi, 'document-requests').stop() },
  checks,
});
