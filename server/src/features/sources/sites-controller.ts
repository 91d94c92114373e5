import type { Core } from '@strapi/strapi';
import { getService } from '../../get-service';
import { answered } from '../../controllers/admin/answer';

export const sitesController = ({ strapi }: { strapi: Core.Strapi }) => ({
  find: answered(async () => ({ data: await getService(strapi, 'sites').overview() })),
});
