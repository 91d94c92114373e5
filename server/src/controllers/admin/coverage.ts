import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { COVERAGE_STATES } from '../../contracts/coverage';
import { getService } from '../../get-service';
import { answered } from './answer';
import { localeSchema, pageSchema, queryOf, readerOf, searchSchema } from './requests';

const listQuery = z.object({
  ...pageSchema,
  state: z
    .enum(COVERAGE_STATES, { error: `must be one of ${COVERAGE_STATES.join(', ')}` })
    .nullable()
    .default(null),
  locale: localeSchema.nullable().default(null),
  q: searchSchema,
});

export const coverageController = ({ strapi }: { strapi: Core.Strapi }) => {
  const coverage = () => getService(strapi, 'coverage');
  return {
    find: answered(async (ctx) => {
      const { page, pageSize, ...filter } = queryOf(ctx, listQuery);
      return coverage().list(readerOf(ctx), filter, { page, pageSize });
    }),
  };
};
