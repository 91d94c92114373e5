import { ACTIONS } from '../../permissions';
import { adminRoute, type AdminRoute } from '../../routes/admin-route';

const { importRead, acceptFinding } = ACTIONS;

export const routes: readonly AdminRoute[] = [
  adminRoute('GET', '/findings', 'findings.find', importRead),
  adminRoute('GET', '/findings/:finding', 'findings.findOne', importRead),
  adminRoute('POST', '/findings/:finding/accept', 'findings.accept', acceptFinding),
  adminRoute('POST', '/findings/:finding/reopen', 'findings.reopen', acceptFinding),
];
