import { catchUpTexts } from '../../content/texts/keep-texts';
import { coverageController } from './controller';
import { feature } from '../../core/feature';
import { coverage as service } from './service';
import { routes } from './routes';

/** How the languages of a page stand to each other. */
export const coverage = feature({
  name: 'coverage',
  services: { coverage: service },
  controllers: { coverage: coverageController },
  routes,
  completes: { complete: catchUpTexts, failed: 'the states of translations were not completed', behindTransfers: true },
});
