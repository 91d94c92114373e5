import { catchUpTexts } from '../../content/texts/keep-texts';
import { routes } from './routes';
import { feature } from '../../core/feature';
import { coverage as service } from './service';

/** How the languages of a page stand to each other. */
export const coverage = feature({
  name: 'coverage',
  services: { coverage: service },
  routes,
  completes: { complete: catchUpTexts, failed: 'the states of translations were not completed', behindTransfers: true },
});
