import type { Core } from '@strapi/strapi';
import { sitesController } from './sites-controller';
import { stagedImportsController } from './controller';
import { feature } from '../../core/feature';
import { getService } from '../../get-service';
import { sites } from './sites';
import { staging } from './service';
import { prepareImports } from './prepare-imports';
import { routes } from './routes';
import { tools } from './tools';

/** What is uploaded or chosen to be imported, its map and its plan. */
export const sources = feature({
  name: 'sources',
  services: { sites, staging },
  controllers: { sites: sitesController, 'staged-imports': stagedImportsController },
  routes,
  completes: { after: ['imports'], complete: prepareImports },
  // a run reads the files of its source
  stops: {
    after: ['imports'],
    stop: async (strapi: Core.Strapi): Promise<void> => getService(strapi, 'staging').stop(),
  },
  tools,
});
