import { catchUpTexts } from '../../content/texts/keep-texts';
import { coverageController } from './controller';
import { feature } from '../../core/feature';
import { coverage as service } from './service';
import { contentRead } from '../../auth/readable-entries';
import { adminRoute, type AdminRoute } from '../../routes/admin-route';
import { uidOf } from '../../../../model/plugin-id';

const routes: readonly AdminRoute[] = [
  adminRoute('GET', '/coverage', 'coverage.find', contentRead(uidOf('page'))),
  adminRoute('GET', '/coverage/:documentId', 'coverage.pair', contentRead(uidOf('page'))),
  adminRoute('POST', '/coverage/publish-preview', 'coverage.preview', contentRead(uidOf('page'))),
  adminRoute('POST', '/coverage/publish', 'coverage.publish', contentRead(uidOf('page'))),
  adminRoute('POST', '/coverage/:documentId/in-step', 'coverage.mark', contentRead(uidOf('page'))),
];

/** How the languages of a page stand to each other. */
export const coverage = feature({
  name: 'coverage',
  services: { coverage: service },
  controllers: { coverage: coverageController },
  routes,
  completes: { complete: catchUpTexts, failed: 'the states of translations were not completed', behindTransfers: true },
});
