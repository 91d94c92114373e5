import { ACTIONS } from '../../permissions';
import { adminRoute, type AdminRoute } from '../../routes/admin-route';

const { importRead, importUpload, importRun } = ACTIONS;

export const routes: readonly AdminRoute[] = [
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
