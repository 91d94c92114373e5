import type { Core } from '@strapi/strapi';
import { runsController } from './controller';
import { feature } from '../../core/feature';
import { getService } from '../../get-service';
import { imports as service } from './service';
import { runs } from './runs/service';
import { reportDatabase } from './report-database';
import { tools } from './tools';
import { ACTIONS } from '../../permissions';
import { adminRoute, type AdminRoute } from '../../routes/admin-route';

const { importRead, importRun, importPublish, importResolve, importRollback } = ACTIONS;

const routes: readonly AdminRoute[] = [
  adminRoute('POST', '/staged/:id/apply', 'runs.apply', importRun),
  adminRoute('GET', '/runs', 'runs.find', importRead),
  adminRoute('GET', '/runs/:run', 'runs.findOne', importRead),
  adminRoute('GET', '/runs/:run/items', 'runs.items', importRead),
  adminRoute('GET', '/runs/:run/findings', 'runs.findings', importRead),
  adminRoute('GET', '/runs/:run/causes', 'runs.causes', importRead),
  adminRoute('GET', '/runs/:run/report', 'runs.report', importRead),
  adminRoute('GET', '/runs/:run/map', 'runs.map', importRead),
  adminRoute('POST', '/runs/:run/pause', 'runs.pause', importRun),
  adminRoute('POST', '/runs/:run/resume', 'runs.resume', importRun),
  adminRoute('POST', '/runs/:run/cancel', 'runs.cancel', importRun),
  adminRoute('GET', '/runs/:run/conflicts', 'runs.conflicts', importRead),
  adminRoute('PUT', '/runs/:run/conflicts/:item', 'runs.resolve', importResolve),
  adminRoute('GET', '/runs/:run/publish', 'runs.previewPublish', importPublish),
  adminRoute('POST', '/runs/:run/publish', 'runs.publish', importPublish),
  adminRoute('GET', '/runs/:run/rollback', 'runs.previewRollback', importRollback),
  adminRoute('POST', '/runs/:run/rollback', 'runs.rollBack', importRollback),
];

export type { GivenMap, Progress } from './service';

/** Runs that apply a plan, publish what it left, or roll it back; for the command line also without a run of the panel. */
export const imports = feature({
  name: 'imports',
  services: { imports: service, runs },
  controllers: { runs: runsController },
  routes,
  completes: { complete: reportDatabase },
  stops: { stop: async (strapi: Core.Strapi): Promise<void> => getService(strapi, 'runs').stop() },
  tools,
});
