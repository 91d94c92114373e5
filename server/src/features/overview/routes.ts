import { ACTIONS } from '../../permissions';
import { adminRoute, type AdminRoute } from '../../routes/admin-route';

const { importRead } = ACTIONS;

export const routes: readonly AdminRoute[] = [
  adminRoute('GET', '/overview', 'overview.numbers', importRead),
  adminRoute('GET', '/overview/certifications', 'overview.certifications', importRead),
];
