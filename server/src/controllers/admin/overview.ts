import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { CERTIFICATION_SETS } from '../../contracts/overview';
import { getService } from '../../get-service';
import { answered } from './answer';
import { paged } from './paged';
import { languageOf, pageSchema, queryOf, readerOf } from './requests';

const certificationsQuery = z.object({
  ...pageSchema,
  set: z.enum(CERTIFICATION_SETS, { error: `must be one of ${CERTIFICATION_SETS.join(', ')}` }),
});

export const overviewController = ({ strapi }: { strapi: Core.Strapi }) => {
  const overview = () => getService(strapi, 'overview');
  return {
    numbers: answered(async (ctx) => ({ data: await overview().numbers(readerOf(ctx)) })),
    certifications: answered(async (ctx) => {
      const { set, ...page } = queryOf(ctx, certificationsQuery);
      return paged(await overview().certifications(set, page, languageOf(ctx)));
    }),
  };
};
