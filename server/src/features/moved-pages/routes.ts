import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { contentRead } from '../../auth/readable-entries';
import { uidOf } from '../../../../model/plugin-id';
import { getService } from '../../get-service';
import { get, post, type PanelRoute } from '../../routes/panel-route';
import { bodyOf, localeSchema, param, queryOf, readerOf, userOf } from '../../controllers/requests';

const planQuery = z.object({ locale: localeSchema });
const rewriteBody = z.strictObject({
  locale: localeSchema,
  hash: z.string({ error: 'must be the hash of the plan' }).max(255),
});
const unpublishBody = z.strictObject({
  locale: localeSchema,
  to: z
    .string({ error: 'must be the path or URL to which readers are led, or null: the page is gone' })
    .trim()
    .min(1, 'must not be empty')
    .max(2_000, 'must have at most 2,000 characters')
    .nullable(),
});

const right = contentRead(uidOf('page'));

const moved = (strapi: Core.Strapi) => getService(strapi, 'moved-pages');

/** The form of a page asks them about the paths that it leaves. */
export const routes: readonly PanelRoute[] = [
  get('/moved-pages/:documentId', right, async (ctx, strapi) => {
    const place = { documentId: param(ctx, 'documentId'), ...queryOf(ctx, planQuery) };
    return { data: await moved(strapi).paths(readerOf(ctx), place) };
  }),
  get('/moved-pages/:documentId/links', right, async (ctx, strapi) => {
    const place = { documentId: param(ctx, 'documentId'), ...queryOf(ctx, planQuery) };
    return { data: await moved(strapi).links(readerOf(ctx), userOf(ctx), place) };
  }),
  post('/moved-pages/:documentId/links', right, async (ctx, strapi) => {
    const { locale, hash } = bodyOf(ctx, rewriteBody);
    const place = { documentId: param(ctx, 'documentId'), locale };
    return { data: await moved(strapi).rewrite(readerOf(ctx), userOf(ctx), place, hash) };
  }),
  post('/moved-pages/:documentId/unpublish', right, async (ctx, strapi) => {
    const { locale, to } = bodyOf(ctx, unpublishBody);
    const place = { documentId: param(ctx, 'documentId'), locale };
    await moved(strapi).unpublish(readerOf(ctx), userOf(ctx), place, to);
    return { data: null };
  }),
];
