import { entrySourcesController } from './controller';
import { feature } from '../../core/feature';
import { entrySources as service } from './service';
import { contentRead } from '../../auth/readable-entries';
import { adminRoute, type AdminRoute } from '../../routes/admin-route';
import { RECORD_TYPES } from '../../../../model/contracts/values';
import { uidOf } from '../../../../model/plugin-id';

const routes: readonly AdminRoute[] = [
  ...RECORD_TYPES.map((type) =>
    adminRoute('GET', `/entry-sources/${type}/:documentId`, `entry-sources.${type}`, contentRead(uidOf(type))),
  ),
];

/** Where an imported entry comes from: file, line and sentence of each field. */
export const entrySources = feature({
  name: 'entry-sources',
  services: { 'entry-sources': service },
  controllers: { 'entry-sources': entrySourcesController },
  routes,
});
