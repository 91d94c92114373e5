import { catchUpLedger } from '../../content/ledger/keep-ledger';
import { routes } from './routes';
import { claimsController } from './claims-controller';
import { feature } from '../../core/feature';
import { claimsRouter } from './claims-router';
import { certificationStatuses } from './certification-statuses';
import { claimsOnDay } from './claims-on-day';
import { ledger } from './ledger';
import { ledgerHistory } from './ledger-history';
import { policiesOnDay } from './policies-on-day';
import { z } from 'zod';
import { contentRead } from '../../auth/readable-entries';
import { localeSchema, printable } from '../../controllers/requests';
import { getService } from '../../get-service';
import { tool, type OfferedTool } from '../../mcp/tool';
import { uidOf } from '../../../../model/plugin-id';

const tools: readonly OfferedTool[] = [
  tool({
    name: 'compliance_get_statuses',
    title: 'Read the current status of certifications',
    description:
      'Answers the status that holds now for the draft and the published version of certifications in one language, with the reason, since when and until ' +
      'when it holds. Only certifications that this token can read in the Content Manager.',
    needs: contentRead(uidOf('certification')),
    input: z.strictObject({
      documentIds: z.array(printable.max(255)).min(1).max(100),
      locale: localeSchema,
    }),
    answer: (app, { ability }, { documentIds, locale }) =>
      getService(app, 'certification-statuses').of(ability, documentIds, locale),
  }),
];

/** The statuses of certifications, and the ledger of what was claimed when. */
export const certifications = feature({
  name: 'certifications',
  services: {
    ledger,
    'ledger-history': ledgerHistory,
    'claims-on-day': claimsOnDay,
    'policies-on-day': policiesOnDay,
    'certification-statuses': certificationStatuses,
  },
  controllers: { claims: claimsController },
  routes,
  routers: { claims: claimsRouter },
  completes: { complete: catchUpLedger, failed: 'the ledger of claims was not completed', behindTransfers: true },
  tools,
});
