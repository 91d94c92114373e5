import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { getService } from '../../get-service';
import { answered } from './answer';
import { listSchema, localeSchema, queryOf, readerOf } from './requests';

const statusesQuery = z.object({ documentIds: listSchema, locale: localeSchema });

export const certificationsController = ({ strapi }: { strapi: Core.Strapi }) => ({
  statuses: answered(async (ctx) => {
    const { documentIds, locale } = queryOf(ctx, statusesQuery);
    const { ability } = readerOf(ctx);
    return { data: await getService(strapi, 'certification-statuses').of(ability, documentIds, locale) };
  }),
});
