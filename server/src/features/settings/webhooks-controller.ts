import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { setReceives } from '../../adapters/strapi/change-webhooks';
import { getService } from '../../get-service';
import { Refusal } from '../../services/refusal';
import { answered } from '../../controllers/admin/answer';
import { bodyOf, numberParam } from '../../controllers/admin/requests';

const webhookBody = z.strictObject({ receivesChanges: z.boolean({ error: 'must be true or false' }) });

/** Which webhooks are told of changes: Strapi's own form does not list the event. */
export const webhooksController = ({ strapi }: { strapi: Core.Strapi }) => ({
  find: answered(async () => ({ data: await getService(strapi, 'changes').delivery() })),
  save: answered(async (ctx) => {
    const id = numberParam(ctx, 'webhook');
    const { receivesChanges } = bodyOf(ctx, webhookBody);
    if (!(await setReceives(strapi, String(id), receivesChanges)))
      throw new Refusal(404, 'ADDRESS_UNKNOWN', `There is no webhook ${String(id)}`);
    return { data: await getService(strapi, 'changes').delivery() };
  }),
});
