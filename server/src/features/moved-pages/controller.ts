import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { getService } from '../../get-service';
import { answered } from '../../controllers/answer';
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

/** The actions of a page's form on the paths that it leaves. */
export const movedPagesController = ({ strapi }: { strapi: Core.Strapi }) => {
  const moved = () => getService(strapi, 'moved-pages');
  return {
    paths: answered(async (ctx) => {
      const place = { documentId: param(ctx, 'documentId'), ...queryOf(ctx, planQuery) };
      return { data: await moved().paths(readerOf(ctx), place) };
    }),
    links: answered(async (ctx) => {
      const place = { documentId: param(ctx, 'documentId'), ...queryOf(ctx, planQuery) };
      return { data: await moved().links(readerOf(ctx), userOf(ctx), place) };
    }),
    rewrite: answered(async (ctx) => {
      const { locale, hash } = bodyOf(ctx, rewriteBody);
      const place = { documentId: param(ctx, 'documentId'), locale };
      return { data: await moved().rewrite(readerOf(ctx), userOf(ctx), place, hash) };
    }),
    unpublish: answered(async (ctx) => {
      const { locale, to } = bodyOf(ctx, unpublishBody);
      const place = { documentId: param(ctx, 'documentId'), locale };
      await moved().unpublish(readerOf(ctx), userOf(ctx), place, to);
      return { data: null };
    }),
  };
};
