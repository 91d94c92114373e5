import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { Ability } from '../../auth/readable-entries';
import { getService } from '../../get-service';
import { answered } from './answer';
import { listSchema, localeSchema, queryOf } from './requests';

const statusesQuery = z.object({ documentIds: listSchema, locale: localeSchema });

export const certificationsController = ({ strapi }: { strapi: Core.Strapi }) => ({
  statuses: answered(async (ctx) => {
    const { documentIds, locale } = queryOf(ctx, statusesQuery);
    // Strapi types its state as anything; the policies have put the ability there
    const ability = ctx.state.userAbility as Ability;
    return { data: await getService(strapi, 'certification-statuses').of(ability, documentIds, locale) };
  }),
});
