import type { Core } from '@strapi/strapi';
import { queriesDone } from './content/queries-done';

/** Strapi closes the database when its plugins are done. */
export const destroy = async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => queriesDone(strapi);
