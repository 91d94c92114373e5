import type { Core } from '@strapi/strapi';
import { getService } from '../../get-service';
import { answered } from './answer';

export const sitesController = ({ strapi }: { strapi: Core.Strapi }) => ({
  find: answered(async () => ({ data: await getService(strapi, 'sites').overview() })),
});
