import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import type { ChangesAnswer } from '../../../../model/contracts/answers';
import { getService } from '../../get-service';
import { readInstant } from '../../controllers/asked-instant';

/** `GET /changes?since=…`: what readers see otherwise since then, for builds. */
export const changesController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context): Promise<ChangesAnswer> {
    const { since } = ctx.query;
    const from = typeof since === 'string' ? readInstant(since) : null;
    if (from === null) throw new errors.ValidationError('"since" is required: an instant such as 2026-03-31T12:00:00Z');
    // before the changes: what is noted meanwhile is listed the next time
    const until = getService(strapi, 'clock').now();
    const { changes, complete } = await getService(strapi, 'changes').since(from);
    ctx.set('Cache-Control', 'no-store');
    return { data: changes, meta: { since: from.toISOString(), until: until.toISOString(), complete } };
  },
});
