import { catchUpLedger } from '../../content/ledger/keep-ledger';
import { certificationsController } from './controller';
import { claimsController } from './claims-controller';
import { feature } from '../../core/feature';
import { claimsRouter } from './claims-router';
import { certificationStatuses } from './certification-statuses';
import { ledger } from './ledger';
import { ledgerHistory } from './ledger-history';
import { tools } from './tools';
import { contentRead } from '../../auth/readable-entries';
import { adminRoute, type AdminRoute } from '../../routes/admin-route';
import { uidOf } from '../../../../model/plugin-id';

const routes: readonly AdminRoute[] = [
  adminRoute('GET', '/certifications/statuses', 'certifications.statuses', contentRead(uidOf('certification'))),
  adminRoute('GET', '/certifications/:documentId/ledger', 'certifications.ledger', contentRead(uidOf('certification'))),
];

/** The statuses of certifications, and the ledger of what was claimed when. */
export const certifications = feature({
  name: 'certifications',
  services: { ledger, 'ledger-history': ledgerHistory, 'certification-statuses': certificationStatuses },
  controllers: { claims: claimsController, certifications: certificationsController },
  routes,
  routers: { claims: claimsRouter },
  completes: { complete: catchUpLedger, failed: 'the ledger of claims was not completed', behindTransfers: true },
  tools,
});
