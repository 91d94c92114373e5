import type { Core } from '@strapi/strapi';
import { routes } from './routes';
import { feature } from '../../core/feature';
import { getService } from '../../get-service';
import { sites } from './sites';
import { staging } from './service';
import { tools } from './tools';
import { plainMessage } from '../../adapters/strapi/plain-message';

/** A fault of the settings, or of the folder of uploads, stops imports, and nothing else. */
const prepareImports = async (strapi: Core.Strapi): Promise<void> => {
  try {
    await getService(strapi, 'settings').load();
    await getService(strapi, 'staging').sweep();
  } catch (error) {
    strapi.log.error(`compliance: ${plainMessage(error)}`);
  }
};

/** Sources that are uploaded or chosen to be imported, with map and plan. */
export const sources = feature({
  name: 'sources',
  services: { sites, staging },
  routes,
  completes: { after: ['imports'], complete: prepareImports },
  // a run reads the files of its source
  stops: {
    after: ['imports'],
    stop: async (strapi: Core.Strapi): Promise<void> => getService(strapi, 'staging').stop(),
  },
  tools,
});
