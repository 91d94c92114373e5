import { contentRead } from '../../auth/readable-entries';
import { ACTIONS } from '../../permissions';
import { adminRoute, type AdminRoute } from '../../routes/admin-route';
import { uidOf } from '../../../../model/plugin-id';

const { sendEvidence } = ACTIONS;

export const routes: readonly AdminRoute[] = [
  adminRoute('GET', '/evidence/:documentId', 'evidence.findOne', contentRead(uidOf('document'))),
  adminRoute('GET', '/evidence/:documentId/file', 'evidence.file', contentRead(uidOf('document'))),
  adminRoute('PUT', '/evidence/:documentId/file', 'evidence.store', contentRead(uidOf('document'))),
  adminRoute('POST', '/evidence/:documentId/links', 'evidence.send', sendEvidence),
  adminRoute('DELETE', '/evidence/:documentId/links/:link', 'evidence.revoke', sendEvidence),
];
