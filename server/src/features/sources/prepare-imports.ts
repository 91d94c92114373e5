import type { Core } from '@strapi/strapi';
import { plainMessage } from '../../adapters/strapi/plain-message';
import { getService } from '../../get-service';

/** What is wrong with settings, or with the folder of uploads, stops imports, and nothing else. */
export const prepareImports = async (strapi: Core.Strapi): Promise<void> => {
  try {
    await getService(strapi, 'settings').load();
    await getService(strapi, 'staging').sweep();
  } catch (error) {
    strapi.log.error(`compliance: ${plainMessage(error)}`);
  }
};
