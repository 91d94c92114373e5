import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { contentRead } from '../../auth/readable-entries';
import { uidOf } from '../../../../model/plugin-id';
import { getService } from '../../get-service';
import { get, type PanelRoute } from '../../routes/panel-route';
import { momentOf } from '../../services/status/moment-of';
import { claimedInstant } from './claimed-instant';
import { listSchema, localeSchema, pageSchema, param, queryOf, readerOf } from '../../controllers/requests';

const statusesQuery = z.object({ documentIds: listSchema, locale: localeSchema });
const ledgerQuery = z.object({
  ...pageSchema,
  locale: localeSchema,
  format: z.enum(['json', 'csv'], { error: 'must be json or csv' }).default('json'),
});

const claimsQuery = z.object({
  asOf: z.string({ error: 'must be a day' }).optional(),
  locale: localeSchema.nullable().default(null),
  format: z.enum(['json', 'csv'], { error: 'must be json or csv' }).default('json'),
});

/** The end of the day that is asked for, today without one. */
const claimsAsked = (strapi: Core.Strapi, ctx: Context) => {
  const { asOf, ...rest } = queryOf(ctx, claimsQuery);
  const moment = momentOf(strapi, ctx);
  return { ...rest, instant: asOf === undefined ? moment.now : claimedInstant(asOf, moment) };
};

const right = contentRead(uidOf('certification'));
const versionRight = contentRead(uidOf('page-version'));

export const routes: readonly PanelRoute[] = [
  get('/claims', right, async (ctx, strapi) => {
    const { instant, locale, format } = claimsAsked(strapi, ctx);
    const service = getService(strapi, 'claims-on-day');
    const claims = await service.of(readerOf(ctx), instant, locale);
    if (format === 'json') return claims;
    ctx.attachment(`claims-${claims.meta.day}-${claims.meta.locale}.csv`);
    ctx.type = 'text/csv; charset=utf-8';
    return service.csv(claims);
  }),
  get('/claims/pages', versionRight, async (ctx, strapi) => ({
    data: await getService(strapi, 'policies-on-day').pages(readerOf(ctx)),
  })),
  get('/claims/pages/:documentId', versionRight, async (ctx, strapi) => {
    const { instant, locale, format } = claimsAsked(strapi, ctx);
    const asked = { page: param(ctx, 'documentId'), instant, locale };
    const service = getService(strapi, 'policies-on-day');
    if (format === 'json') return service.of(readerOf(ctx), asked);
    const table = await service.csv(readerOf(ctx), asked);
    ctx.attachment('versions.csv');
    ctx.type = 'text/csv; charset=utf-8';
    return table;
  }),
  get('/certifications/statuses', right, async (ctx, strapi) => {
    const { documentIds, locale } = queryOf(ctx, statusesQuery);
    const { ability } = readerOf(ctx);
    return { data: await getService(strapi, 'certification-statuses').of(ability, documentIds, locale) };
  }),
  get('/certifications/:documentId/ledger', right, async (ctx, strapi) => {
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
];
