import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { LINK_DAYS } from '../../../../model/contracts/evidence';
import { DOCUMENT_REQUESTS_LIST } from '../../../../model/lists/document-requests';
import { bodyOf, param, readerOf, userOf } from '../../controllers/requests';
import { getService } from '../../get-service';
import { ACTIONS } from '../../permissions';
import { getList, post, type PanelRoute } from '../../routes/panel-route';
import { listRequests } from './list-requests';

const { sendEvidence } = ACTIONS;

const grantBody = z.strictObject({ days: z.literal(LINK_DAYS, { error: `must be ${LINK_DAYS.join(', ')}` }) });

const refuseBody = z.strictObject({
  reason: z
    .string({ error: 'must say why' })
    .trim()
    .min(1, 'must not be empty')
    .max(2_000, 'must have at most 2000 characters')
    .regex(/^(?:[^\p{Cc}]|[\t\r\n])*$/u, 'must not contain control characters'),
});

const requests = (strapi: Core.Strapi) => getService(strapi, 'document-requests');

/** The inbox of requests. Whoever may send evidence decides about them. */
export const routes: readonly PanelRoute[] = [
  getList(DOCUMENT_REQUESTS_LIST, sendEvidence, async (filter, page, ctx, strapi) =>
    listRequests(strapi, readerOf(ctx), filter, page),
  ),
  post('/document-requests/:request/grant', sendEvidence, async (ctx, strapi) => {
    const { days } = bodyOf(ctx, grantBody);
    return { data: await requests(strapi).grant(readerOf(ctx), userOf(ctx), param(ctx, 'request'), days) };
  }),
  post('/document-requests/:request/refuse', sendEvidence, async (ctx, strapi) => {
    const { reason } = bodyOf(ctx, refuseBody);
    return { data: await requests(strapi).refuse(readerOf(ctx), userOf(ctx), param(ctx, 'request'), reason) };
  }),
];
