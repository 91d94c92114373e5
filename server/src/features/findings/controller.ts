import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { FINDINGS_LIST } from '../../../../model/lists/findings';
import { getService } from '../../get-service';
import { NotYet } from '../../services/late-answers';
import { answered, late } from '../../controllers/answer';
import { askedOf, bodyOf, pageSchema, param, queryOf, readerOf, userOf } from '../../controllers/requests';

const pageQuery = z.object({ ...pageSchema, ...askedOf(FINDINGS_LIST) });
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

export const findingsController = ({ strapi }: { strapi: Core.Strapi }) => {
  const findings = () => getService(strapi, 'findings');
  const decided = (decision: 'accept' | 'reopen') =>
    answered(async (ctx) => {
      const { reason } = bodyOf(ctx, decisionBody);
      const reviewer = { name: userOf(ctx).name, ability: readerOf(ctx).ability };
      await findings().decide(reviewer, param(ctx, 'finding'), decision, reason);
      return { data: null };
    });
  return {
    find: answered(async (ctx) => {
      const { page, pageSize, ...filter } = queryOf(ctx, pageQuery);
      const answer = await findings().page(readerOf(ctx).ability, filter, { page, pageSize });
      return answer instanceof NotYet ? late(ctx, answer) : answer;
    }),
    findOne: answered(async (ctx) =>
      late(ctx, await findings().one(readerOf(ctx).ability, param(ctx, 'finding'), queryOf(ctx, filterQuery))),
    ),
    accept: decided('accept'),
    reopen: decided('reopen'),
  };
};
