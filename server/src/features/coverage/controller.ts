import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { COVERAGE_LIST } from '../../../../model/lists/coverage';
import { getService } from '../../get-service';
import { answered } from '../../controllers/answer';
import {
  askedOf,
  bodyOf,
  localeSchema,
  pageSchema,
  param,
  queryOf,
  readerOf,
  userOf,
} from '../../controllers/requests';

const listQuery = z.object({ ...pageSchema, ...askedOf(COVERAGE_LIST) });

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

export const coverageController = ({ strapi }: { strapi: Core.Strapi }) => {
  const coverage = () => getService(strapi, 'coverage');
  return {
    find: answered(async (ctx) => {
      const { page, pageSize, ...filter } = queryOf(ctx, listQuery);
      return coverage().list(readerOf(ctx), filter, { page, pageSize });
    }),
    pair: answered(async (ctx) => {
      const address = { documentId: param(ctx, 'documentId'), ...queryOf(ctx, pairQuery) };
      return { data: await coverage().pair(readerOf(ctx), userOf(ctx), address) };
    }),
    preview: answered(async (ctx) => {
      const { documentIds } = bodyOf(ctx, previewBody);
      return { data: await coverage().preview(readerOf(ctx), userOf(ctx), documentIds) };
    }),
    publish: answered(async (ctx) => ({
      data: await coverage().publish(readerOf(ctx), userOf(ctx), bodyOf(ctx, publishBody).pages),
    })),
    mark: answered(async (ctx) => {
      const { hashes } = bodyOf(ctx, markBody);
      const documentId = param(ctx, 'documentId');
      await coverage().mark(readerOf(ctx), userOf(ctx), documentId, hashes);
      const [left = null, right = null] = Object.keys(hashes);
      return { data: await coverage().pair(readerOf(ctx), userOf(ctx), { documentId, left, right }) };
    }),
  };
};
