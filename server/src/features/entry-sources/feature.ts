import { feature } from '../../core/feature';
import { entrySources as service } from './service';
import { z } from 'zod';
import { RECORD_TYPES } from '../../../../model/contracts/values';
import { contentRead } from '../../auth/readable-entries';
import { uidOf } from '../../../../model/plugin-id';
import { getService } from '../../get-service';
import { get, type PanelRoute } from '../../routes/panel-route';
import { localeSchema, param, queryOf, readerOf } from '../../controllers/requests';

/** A type without languages has entries without one. */
const query = z.object({ locale: localeSchema.optional() });

/** A route for each type, which requires the permission to read that type. */
const routes: readonly PanelRoute[] = RECORD_TYPES.map((type) =>
  get(`/entry-sources/${type}/:documentId`, contentRead(uidOf(type)), async (ctx, strapi) => {
    const { locale = '' } = queryOf(ctx, query);
    const entry = { type, documentId: param(ctx, 'documentId'), locale };
    return { data: await getService(strapi, 'entry-sources').of(readerOf(ctx).ability, entry) };
  }),
);

/** Where an imported entry comes from: file, line and sentence of each field. */
export const entrySources = feature({
  name: 'entry-sources',
  services: { 'entry-sources': service },
  routes,
});
