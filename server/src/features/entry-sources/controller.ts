import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { RECORD_TYPES, type RecordType } from '../../../../model/contracts/values';
import { getService } from '../../get-service';
import { fromKeys } from '../../../../model/typed-keys';
import { answered } from '../../controllers/answer';
import { localeSchema, param, queryOf, readerOf } from '../../controllers/requests';

/** A type without languages has entries without one. */
const query = z.object({ locale: localeSchema.optional() });

/** An action for each type: each of their routes requires the permission to read that type. */
export const entrySourcesController = ({ strapi }: { strapi: Core.Strapi }) =>
  fromKeys(RECORD_TYPES, (type: RecordType) =>
    answered(async (ctx: Context) => {
      const { locale = '' } = queryOf(ctx, query);
      const entry = { type, documentId: param(ctx, 'documentId'), locale };
      return { data: await getService(strapi, 'entry-sources').of(readerOf(ctx).ability, entry) };
    }),
  );
