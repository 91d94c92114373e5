import { z } from 'zod';
import { contentRead } from '../../auth/readable-entries';
import { isDay } from '../../controllers/asked-instant';
import { bodyOf, param, readerOf, userOf } from '../../controllers/requests';
import { uidOf } from '../../../../model/plugin-id';
import { get, post, type PanelRoute } from '../../routes/panel-route';
import { listVersions, makeVersion } from './drafted';
import { outlookOf, publishVersion } from './outlook';

const newVersion = z.strictObject({
  effectiveFrom: z
    .string({ error: 'must be a day, such as 2027-01-01' })
    .refine(isDay, 'must be a day, such as 2027-01-01'),
});
const seenVersion = z.strictObject({ hash: z.string({ error: 'must be the hash that was shown' }).max(255) });

const right = contentRead(uidOf('page-version'));

/** The forms of a page and of a version ask them. */
export const routes: readonly PanelRoute[] = [
  get('/pages/:documentId/versions', right, async (ctx, strapi) => ({
    data: await listVersions(strapi, readerOf(ctx), param(ctx, 'documentId')),
  })),
  post('/pages/:documentId/versions', right, async (ctx, strapi) => {
    const { effectiveFrom } = bodyOf(ctx, newVersion);
    const asked = { page: param(ctx, 'documentId'), effectiveFrom };
    ctx.status = 201;
    return { data: await makeVersion(strapi, readerOf(ctx), userOf(ctx), asked) };
  }),
  get('/page-versions/:documentId/outlook', right, async (ctx, strapi) => ({
    data: await outlookOf(strapi, readerOf(ctx), param(ctx, 'documentId')),
  })),
  post('/page-versions/:documentId/publish', right, async (ctx, strapi) => {
    const asked = { documentId: param(ctx, 'documentId'), hash: bodyOf(ctx, seenVersion).hash };
    return { data: await publishVersion(strapi, readerOf(ctx), userOf(ctx), asked) };
  }),
];
