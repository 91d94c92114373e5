import { contentRead } from '../../auth/readable-entries';
import { adminRoute, type AdminRoute } from '../../routes/admin-route';
import { RECORD_TYPES } from '../../../../model/contracts/values';
import { uidOf } from '../../../../model/plugin-id';

export const routes: readonly AdminRoute[] = [
  ...RECORD_TYPES.map((type) =>
    adminRoute('GET', `/entry-sources/${type}/:documentId`, `entry-sources.${type}`, contentRead(uidOf(type))),
  ),
];
