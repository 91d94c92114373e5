import type { Core } from '@strapi/strapi';
import { queriesDone } from './content/queries-done';
import { getService } from './get-service';

/** Strapi closes the database when its plugins are done. */
export const destroy = async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  await getService(strapi, 'runs').stop();
  await getService(strapi, 'staging').stop();
  await queriesDone(strapi);
};
