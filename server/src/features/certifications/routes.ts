import { contentRead } from '../../auth/readable-entries';
import { adminRoute, type AdminRoute } from '../../routes/admin-route';
import { uidOf } from '../../../../model/plugin-id';

export const routes: readonly AdminRoute[] = [
  adminRoute('GET', '/certifications/statuses', 'certifications.statuses', contentRead(uidOf('certification'))),
  adminRoute('GET', '/certifications/:documentId/ledger', 'certifications.ledger', contentRead(uidOf('certification'))),
];
