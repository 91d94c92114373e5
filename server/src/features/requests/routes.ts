import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { LINK_DAYS } from '../../../../model/contracts/evidence';
import { isEmailAddress } from '../../../../model/email-address';
import { DOCUMENT_REQUESTS_LIST } from '../../../../model/lists/document-requests';
import { bodyOf, param, queryOf, readerOf, userOf } from '../../controllers/requests';
import { getService } from '../../get-service';
import { ACTIONS } from '../../permissions';
import { get, getList, post, remove, type PanelRoute } from '../../routes/panel-route';
import { listRequests } from './list-requests';
import { deletePersonalData, readPersonalData } from './personal-data';

const { sendEvidence, settings } = ACTIONS;

const personQuery = z.object({
  email: z.string({ error: 'must be an e-mail address' }).refine(isEmailAddress, 'must be an e-mail address'),
});

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
  // of all documents: half of what there is would be no answer to the person
  get('/document-requests/person', settings, async (ctx, strapi) => ({
    data: await readPersonalData(strapi, queryOf(ctx, personQuery).email, getService(strapi, 'clock').now()),
  })),
  remove('/document-requests/person', settings, async (ctx, strapi) => {
    const { email } = queryOf(ctx, personQuery);
    const by = { by: userOf(ctx).name, now: getService(strapi, 'clock').now() };
    return { data: await deletePersonalData(strapi, email, by) };
  }),
];
