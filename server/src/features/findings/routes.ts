import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { FINDING_DECISIONS, type FindingDecision } from '../../../../model/contracts/listed-findings';
import { FINDINGS_LIST } from '../../../../model/lists/findings';
import { getService } from '../../get-service';
import { late } from '../../controllers/answer';
import { ACTIONS } from '../../permissions';
import { get, getList, post, type Action, type PanelRoute } from '../../routes/panel-route';
import { askedOf, bodyOf, param, printable, queryOf, readerOf, userOf } from '../../controllers/requests';

const filterQuery = z.object(askedOf(FINDINGS_LIST));

const reasonSchema = z
  .string({ error: 'must be text' })
  .trim()
  .min(1, 'must not be empty')
  .max(2_000, 'must have at most 2000 characters')
  // PostgreSQL stores no zero byte
  .regex(/^[^\0]*$/, 'must not contain a zero byte');

const decisionBody = z.strictObject({ reason: reasonSchema });

const decision = z.enum(FINDING_DECISIONS, { error: `must be one of ${FINDING_DECISIONS.join(', ')}` });
const decisionsBody = z.union([
  z.strictObject({ decision, reason: reasonSchema, ids: z.array(printable.max(64)).min(1).max(1_000) }),
  z.strictObject({ decision, reason: reasonSchema, matching: filterQuery, count: z.int().min(1) }),
]);

const { importRead, acceptFinding } = ACTIONS;

const findings = (strapi: Core.Strapi) => getService(strapi, 'findings');

const reviewerOf = (ctx: Context) => ({ name: userOf(ctx).name, ability: readerOf(ctx).ability });

const decided =
  (made: FindingDecision): Action =>
  async (ctx, strapi) => {
    const { reason } = bodyOf(ctx, decisionBody);
    await findings(strapi).decide(reviewerOf(ctx), param(ctx, 'finding'), made, reason);
    return { data: null };
  };

export const routes: readonly PanelRoute[] = [
  getList(FINDINGS_LIST, importRead, async (filter, page, ctx, strapi) =>
    findings(strapi).page(readerOf(ctx).ability, filter, page),
  ),
  get('/findings/:finding', importRead, async (ctx, strapi) =>
    late(ctx, await findings(strapi).one(readerOf(ctx).ability, param(ctx, 'finding'), queryOf(ctx, filterQuery))),
  ),
  post('/findings/decisions', acceptFinding, async (ctx, strapi) => {
    const { decision: made, reason, ...chosen } = bodyOf(ctx, decisionsBody);
    return { data: await findings(strapi).decideAll(reviewerOf(ctx), chosen, made, reason) };
  }),
  post('/findings/:finding/accept', acceptFinding, decided('accept')),
  post('/findings/:finding/reopen', acceptFinding, decided('reopen')),
];
