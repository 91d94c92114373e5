import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { getService } from '../../get-service';
import { answered } from '../../controllers/answer';
import { listSchema, localeSchema, pageSchema, param, queryOf, readerOf } from '../../controllers/requests';

const statusesQuery = z.object({ documentIds: listSchema, locale: localeSchema });
const ledgerQuery = z.object({
  ...pageSchema,
  locale: localeSchema,
  format: z.enum(['json', 'csv'], { error: 'must be json or csv' }).default('json'),
});

export const certificationsController = ({ strapi }: { strapi: Core.Strapi }) => ({
  statuses: answered(async (ctx) => {
    const { documentIds, locale } = queryOf(ctx, statusesQuery);
    const { ability } = readerOf(ctx);
    return { data: await getService(strapi, 'certification-statuses').of(ability, documentIds, locale) };
  }),
  ledger: answered(async (ctx) => {
    const { format, locale, ...page } = queryOf(ctx, ledgerQuery);
    const asked = { documentId: param(ctx, 'documentId'), locale };
    const { ability } = readerOf(ctx);
    const history = getService(strapi, 'ledger-history');
    if (format === 'json') return history.of(ability, asked, page);
    const text = await history.csv(ability, asked);
    ctx.attachment(`ledger-${asked.documentId}.csv`);
    ctx.type = 'text/csv; charset=utf-8';
    return text;
  }),
});
