import type { Core } from '@strapi/strapi';
import { findingsController } from './controller';
import { feature } from '../../core/feature';
import { getService } from '../../get-service';
import { findings as service } from './service';
import { lint } from './lint';
import { ACTIONS } from '../../permissions';
import { adminRoute, type AdminRoute } from '../../routes/admin-route';

const { importRead, acceptFinding } = ACTIONS;

const routes: readonly AdminRoute[] = [
  adminRoute('GET', '/findings', 'findings.find', importRead),
  adminRoute('GET', '/findings/:finding', 'findings.findOne', importRead),
  adminRoute('POST', '/findings/:finding/accept', 'findings.accept', acceptFinding),
  adminRoute('POST', '/findings/:finding/reopen', 'findings.reopen', acceptFinding),
];

/** The findings of content and of the last imports, in one list. */
export const findings = feature({
  name: 'findings',
  services: { findings: service, lint },
  controllers: { findings: findingsController },
  routes,
  stops: { stop: async (strapi: Core.Strapi): Promise<void> => getService(strapi, 'findings').stop() },
});
