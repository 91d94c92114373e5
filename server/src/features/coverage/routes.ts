import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { COVERAGE_LIST } from '../../../../model/lists/coverage';
import { contentRead } from '../../auth/readable-entries';
import { uidOf } from '../../../../model/plugin-id';
import { getService } from '../../get-service';
import { get, getList, post, type PanelRoute } from '../../routes/panel-route';
import { bodyOf, localeSchema, param, queryOf, readerOf, userOf } from '../../controllers/requests';

const pairQuery = z.object({
  left: localeSchema.nullable().default(null),
  right: localeSchema.nullable().default(null),
});
const markBody = z.strictObject({
  hashes: z
    .record(localeSchema, z.string().max(255), { error: 'must name the hash of each of the two texts by language' })
    .refine((hashes) => Object.keys(hashes).length === 2, 'must name the hash of each of the two texts by language'),
});

/** As many pages as the list shows, and as many as are published before the answer. */
const MOST_PREVIEWED = 100;
const MOST_PUBLISHED = 25;

const documentId = z.string({ error: 'must be the id of a page' }).min(1, 'must not be empty').max(255);
const previewBody = z.strictObject({
  documentIds: z
    .array(documentId, { error: 'must be a list of pages' })
    .min(1, 'must name at least one page')
    .max(MOST_PREVIEWED, `must name at most ${String(MOST_PREVIEWED)} pages`),
});
const publishBody = z.strictObject({
  pages: z
    .array(z.strictObject({ documentId, hash: z.string({ error: 'must be the hash of the preview' }).max(255) }), {
      error: 'must be a list of pages, each with the hash of its preview',
    })
    .min(1, 'must name at least one page')
    .max(MOST_PUBLISHED, `must name at most ${String(MOST_PUBLISHED)} pages`),
});

const right = contentRead(uidOf('page'));

const coverage = (strapi: Core.Strapi) => getService(strapi, 'coverage');

export const routes: readonly PanelRoute[] = [
  getList(COVERAGE_LIST, right, async (filter, page, ctx, strapi) =>
    coverage(strapi).list(readerOf(ctx), filter, page),
  ),
  get('/coverage/:documentId', right, async (ctx, strapi) => {
    const address = { documentId: param(ctx, 'documentId'), ...queryOf(ctx, pairQuery) };
    return { data: await coverage(strapi).pair(readerOf(ctx), userOf(ctx), address) };
  }),
  post('/coverage/publish-preview', right, async (ctx, strapi) => {
    const { documentIds } = bodyOf(ctx, previewBody);
    return { data: await coverage(strapi).preview(readerOf(ctx), userOf(ctx), documentIds) };
  }),
  post('/coverage/publish', right, async (ctx, strapi) => ({
    data: await coverage(strapi).publish(readerOf(ctx), userOf(ctx), bodyOf(ctx, publishBody).pages),
  })),
  post('/coverage/:documentId/in-step', right, async (ctx, strapi) => {
    const { hashes } = bodyOf(ctx, markBody);
    const documentId = param(ctx, 'documentId');
    await coverage(strapi).mark(readerOf(ctx), userOf(ctx), documentId, hashes);
    const [left = null, right = null] = Object.keys(hashes);
    return { data: await coverage(strapi).pair(readerOf(ctx), userOf(ctx), { documentId, left, right }) };
  }),
];
