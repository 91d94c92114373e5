import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { CERTIFICATION_SETS } from '../../contracts/overview';
import { getService } from '../../get-service';
import { answered } from './answer';
import { paged } from './paged';
import { localeSchema, pageSchema, queryOf } from './requests';

const certificationsQuery = z.object({
  ...pageSchema,
  set: z.enum(CERTIFICATION_SETS, { error: `must be one of ${CERTIFICATION_SETS.join(', ')}` }),
});
const pagesQuery = z.object({ ...pageSchema, without: localeSchema });

export const overviewController = ({ strapi }: { strapi: Core.Strapi }) => {
  const overview = () => getService(strapi, 'overview');
  return {
    numbers: answered(async () => ({ data: await overview().numbers() })),
    certifications: answered(async (ctx) => {
      const { set, ...page } = queryOf(ctx, certificationsQuery);
      return paged(await overview().certifications(set, page));
    }),
    pages: answered(async (ctx) => {
      const { without, ...page } = queryOf(ctx, pagesQuery);
      return paged(await overview().pagesWithout(without, page));
    }),
  };
};
