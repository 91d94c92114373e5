import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { QUEUE_LIST } from '../../../../model/lists/verification';
import { VERIFIED_STATUSES } from '../../../../model/contracts/verification';
import { getService } from '../../get-service';
import { CANDIDATE_TYPES } from './candidates';
import { paged } from '../../controllers/answer';
import { ACTIONS } from '../../permissions';
import { get, getList, post, type PanelRoute } from '../../routes/panel-route';
import { bodyOf, languageOf, pageSchema, param, queryOf, searchSchema, userOf } from '../../controllers/requests';

const pageQuery = z.object(pageSchema);
const candidatesQuery = z.object({
  type: z.enum(CANDIDATE_TYPES, { error: `must be one of ${CANDIDATE_TYPES.join(', ')}` }),
  q: searchSchema,
});

const fact = {
  field: z.string({ error: 'must be the name of a fact' }).max(255),
  locale: z.string({ error: 'must be a language, or null' }).max(255).nullable(),
};
/** How long a text may be says its field, as in the form. */
const value = z.union([z.string(), z.array(z.string().max(255)).max(500)], {
  error: 'must be text or a list of texts',
});
const decision = z.discriminatedUnion(
  'decision',
  [
    z.strictObject({ ...fact, decision: z.literal('accept') }),
    z.strictObject({ ...fact, decision: z.literal('correct'), value }),
    z.strictObject({ ...fact, decision: z.literal('clear') }),
  ],
  { error: 'must have a "field", a "locale", and a "decision": accept, correct (with a "value") or clear' },
);
/** Strict: who verifies, and when, is nothing that a request can say. */
const verifyBody = z.strictObject({
  hash: z.string({ error: 'must be the hash of the certification that you verify' }).min(1, 'must not be empty'),
  decisions: z.array(decision, { error: 'must be a list of decisions' }).max(1_000).default([]),
  documents: z.array(z.string().max(255), { error: 'must be a list of document ids' }).max(100).default([]),
  status: z.enum(VERIFIED_STATUSES, { error: `must be one of ${VERIFIED_STATUSES.join(', ')}` }).default('active'),
  publish: z.boolean({ error: 'must be true or false' }).default(false),
});

const right = ACTIONS.verify;

const verification = (strapi: Core.Strapi) => getService(strapi, 'verification');

export const routes: readonly PanelRoute[] = [
  getList(QUEUE_LIST, right, async (filter, page, ctx, strapi) =>
    verification(strapi).queue(filter, page, languageOf(ctx)),
  ),
  get('/verification-candidates', right, async (ctx, strapi) => {
    const { type, q } = queryOf(ctx, candidatesQuery);
    return { data: await verification(strapi).candidates(type, q, languageOf(ctx)) };
  }),
  get('/verification-due-evidence', right, async (ctx, strapi) =>
    paged(await verification(strapi).dueEvidence(queryOf(ctx, pageQuery), languageOf(ctx))),
  ),
  get('/verifications/:documentId', right, async (ctx, strapi) => ({
    data: await verification(strapi).one(userOf(ctx), param(ctx, 'documentId'), languageOf(ctx)),
  })),
  post('/verifications/:documentId', right, async (ctx, strapi) => {
    const request = bodyOf(ctx, verifyBody);
    return {
      data: await verification(strapi).verify(userOf(ctx), param(ctx, 'documentId'), request, languageOf(ctx)),
    };
  }),
];
