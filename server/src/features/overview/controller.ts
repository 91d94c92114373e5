import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { CERTIFICATIONS_LIST } from '../../../../model/lists/certifications';
import { getService } from '../../get-service';
import { answered, paged } from '../../controllers/answer';
import { askedOf, languageOf, pageSchema, queryOf, readerOf } from '../../controllers/requests';

const certificationsQuery = z.object({ ...pageSchema, ...askedOf(CERTIFICATIONS_LIST) });

export const overviewController = ({ strapi }: { strapi: Core.Strapi }) => {
  const overview = () => getService(strapi, 'overview');
  return {
    numbers: answered(async (ctx) => ({ data: await overview().numbers(readerOf(ctx)) })),
    certifications: answered(async (ctx) => {
      const { page, pageSize, ...filter } = queryOf(ctx, certificationsQuery);
      return paged(await overview().certifications(filter, { page, pageSize }, languageOf(ctx)));
    }),
  };
};
