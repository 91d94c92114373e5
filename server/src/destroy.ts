import type { Core } from '@strapi/strapi';
import { queriesDone } from './content/queries-done';
import { ordered } from './core/ordered';
import { features } from './features';
import { getService } from './get-service';

const STOPS = ordered(features.flatMap(({ name, stops }) => (stops === undefined ? [] : [{ name, ...stops }])));

/** Strapi closes the database when its plugins are done. */
export const destroy = async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  // Commands of Strapi that only register an app, as ts:generate-types, have no database to wait for.
  if (!strapi.isLoaded) return;
  await getService(strapi, 'hourly').stop();
  for (const { stop } of STOPS) await stop(strapi);
  await getService(strapi, 'bodies').stop();
  await queriesDone(strapi);
};
