import { catchUpLedger } from '../../content/ledger/keep-ledger';
import { certificationsController } from './controller';
import { claimsController } from './claims-controller';
import { feature } from '../../core/feature';
import { claimsRouter } from './claims-router';
import { certificationStatuses } from './certification-statuses';
import { ledger } from './ledger';
import { ledgerHistory } from './ledger-history';
import { routes } from './routes';
import { tools } from './tools';

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
