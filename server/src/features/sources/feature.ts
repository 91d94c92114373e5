import type { Core } from '@strapi/strapi';
import { sitesController, stagedImportsController } from './controller';
import { feature } from '../../core/feature';
import { getService } from '../../get-service';
import { sites } from './sites';
import { staging } from './service';
import { tools } from './tools';
import { plainMessage } from '../../adapters/strapi/plain-message';
import { ACTIONS } from '../../permissions';
import { adminRoute, type AdminRoute } from '../../routes/admin-route';

const { importRead, importUpload, importRun } = ACTIONS;

const routes: readonly AdminRoute[] = [
  adminRoute('GET', '/sites', 'sites.find', importRead),
  adminRoute('POST', '/staged', 'staged-imports.upload', importUpload),
  adminRoute('POST', '/staged/folder', 'staged-imports.folder', importUpload),
  adminRoute('GET', '/staged', 'staged-imports.find', importRead),
  adminRoute('GET', '/staged/:id', 'staged-imports.findOne', importRead),
  adminRoute('DELETE', '/staged/:id', 'staged-imports.remove', importUpload),
  adminRoute('GET', '/staged/:id/map', 'staged-imports.map', importRead),
  adminRoute('POST', '/staged/:id/map/check', 'staged-imports.checkMap', importUpload),
  adminRoute('PUT', '/staged/:id/map', 'staged-imports.saveMap', importUpload),
  adminRoute('POST', '/staged/:id/map/rules', 'staged-imports.addRule', importUpload),
  adminRoute('POST', '/staged/:id/plan', 'staged-imports.startPlanning', importRun),
  adminRoute('DELETE', '/staged/:id/plan', 'staged-imports.dropPlan', importRun),
  adminRoute('GET', '/staged/:id/plan', 'staged-imports.plan', importRead),
  adminRoute('GET', '/staged/:id/plan/items', 'staged-imports.planItems', importRead),
  adminRoute('GET', '/staged/:id/plan/items/:n', 'staged-imports.planItem', importRead),
  adminRoute('GET', '/staged/:id/plan/files', 'staged-imports.planFiles', importRead),
  adminRoute('GET', '/staged/:id/plan/causes', 'staged-imports.planCauses', importRead),
  adminRoute('POST', '/staged/:id/approval', 'staged-imports.approvePlan', importRun),
];

/** A fault of the settings, or of the folder of uploads, stops imports, and nothing else. */
const prepareImports = async (strapi: Core.Strapi): Promise<void> => {
  try {
    await getService(strapi, 'settings').load();
    await getService(strapi, 'staging').sweep();
  } catch (error) {
    strapi.log.error(`compliance: ${plainMessage(error)}`);
  }
};

/** Sources that are uploaded or chosen to be imported, with map and plan. */
export const sources = feature({
  name: 'sources',
  services: { sites, staging },
  controllers: { sites: sitesController, 'staged-imports': stagedImportsController },
  routes,
  completes: { after: ['imports'], complete: prepareImports },
  // a run reads the files of its source
  stops: {
    after: ['imports'],
    stop: async (strapi: Core.Strapi): Promise<void> => getService(strapi, 'staging').stop(),
  },
  tools,
});
