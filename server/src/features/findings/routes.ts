import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { FINDINGS_LIST } from '../../../../model/lists/findings';
import { getService } from '../../get-service';
import { late } from '../../controllers/answer';
import { ACTIONS } from '../../permissions';
import { get, getList, post, type Action, type PanelRoute } from '../../routes/panel-route';
import { askedOf, bodyOf, param, queryOf, readerOf, userOf } from '../../controllers/requests';

const filterQuery = z.object(askedOf(FINDINGS_LIST));

const decisionBody = z.strictObject({
  reason: z
    .string({ error: 'must be text' })
    .trim()
    .min(1, 'must not be empty')
    .max(2_000, 'must have at most 2000 characters')
    // PostgreSQL stores no zero byte
    .regex(/^[^\0]*$/, 'must not contain a zero byte'),
});

const { importRead, acceptFinding } = ACTIONS;

const findings = (strapi: Core.Strapi) => getService(strapi, 'findings');

const decided =
  (decision: 'accept' | 'reopen'): Action =>
  async (ctx, strapi) => {
    const { reason } = bodyOf(ctx, decisionBody);
    const reviewer = { name: userOf(ctx).name, ability: readerOf(ctx).ability };
    await findings(strapi).decide(reviewer, param(ctx, 'finding'), decision, reason);
    return { data: null };
  };

export const routes: readonly PanelRoute[] = [
  getList(FINDINGS_LIST, importRead, async (filter, page, ctx, strapi) =>
    findings(strapi).page(readerOf(ctx).ability, filter, page),
  ),
  get('/findings/:finding', importRead, async (ctx, strapi) =>
    late(ctx, await findings(strapi).one(readerOf(ctx).ability, param(ctx, 'finding'), queryOf(ctx, filterQuery))),
  ),
  post('/findings/:finding/accept', acceptFinding, decided('accept')),
  post('/findings/:finding/reopen', acceptFinding, decided('reopen')),
];
