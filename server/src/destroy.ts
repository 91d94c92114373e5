import type { Core } from '@strapi/strapi';
import { queriesDone } from './content/queries-done';
import { getService } from './get-service';

/** Strapi closes the database when its plugins are done. */
export const destroy = async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  // Commands of Strapi that only register an app, as ts:generate-types, have no database to wait for.
  if (!strapi.isLoaded) return;
  await getService(strapi, 'reminders').stop();
  await getService(strapi, 'runs').stop();
  await getService(strapi, 'changes').stop();
  await getService(strapi, 'staging').stop();
  await getService(strapi, 'findings').stop();
  await queriesDone(strapi);
};
