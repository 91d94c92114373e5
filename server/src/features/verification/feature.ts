import { verificationController } from './controller';
import { feature } from '../../core/feature';
import { verification as service } from './service';
import { tools } from './tools';
import { ACTIONS } from '../../permissions';
import { adminRoute, type AdminRoute } from '../../routes/admin-route';

const { verify } = ACTIONS;

const routes: readonly AdminRoute[] = [
  adminRoute('GET', '/verifications', 'verification.find', verify),
  adminRoute('GET', '/verification-candidates', 'verification.candidates', verify),
  adminRoute('GET', '/verification-due-evidence', 'verification.dueEvidence', verify),
  adminRoute('GET', '/verifications/:documentId', 'verification.findOne', verify),
  adminRoute('POST', '/verifications/:documentId', 'verification.verify', verify),
];

/** A person confirms what a certification states. */
export const verification = feature({
  name: 'verification',
  services: { verification: service },
  controllers: { verification: verificationController },
  routes,
  tools,
});
