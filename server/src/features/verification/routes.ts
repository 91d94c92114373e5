import { ACTIONS } from '../../permissions';
import { adminRoute, type AdminRoute } from '../../routes/admin-route';

const { verify } = ACTIONS;

export const routes: readonly AdminRoute[] = [
  adminRoute('GET', '/verifications', 'verification.find', verify),
  adminRoute('GET', '/verification-candidates', 'verification.candidates', verify),
  adminRoute('GET', '/verification-due-evidence', 'verification.dueEvidence', verify),
  adminRoute('GET', '/verifications/:documentId', 'verification.findOne', verify),
  adminRoute('POST', '/verifications/:documentId', 'verification.verify', verify),
];
