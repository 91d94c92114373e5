import { contentRead } from '../../auth/readable-entries';
import { adminRoute, type AdminRoute } from '../../routes/admin-route';
import { uidOf } from '../../../../model/plugin-id';

export const routes: readonly AdminRoute[] = [
  adminRoute('GET', '/coverage', 'coverage.find', contentRead(uidOf('page'))),
  adminRoute('GET', '/coverage/:documentId', 'coverage.pair', contentRead(uidOf('page'))),
  adminRoute('POST', '/coverage/publish-preview', 'coverage.preview', contentRead(uidOf('page'))),
  adminRoute('POST', '/coverage/publish', 'coverage.publish', contentRead(uidOf('page'))),
  adminRoute('POST', '/coverage/:documentId/in-step', 'coverage.mark', contentRead(uidOf('page'))),
];
