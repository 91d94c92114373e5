import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { draftsRefused } from '../auth/drafts-refused';
import { hasScope } from '../auth/has-scope';
import { asksForDrafts } from '../delivery/query/draft-request';
import { ACTIONS } from '../permissions';

/** The context of a policy: a copy of the context's own properties, so `query` is found on the request only. */
type PolicyContext = Pick<Context, 'request' | 'state'>;

/**
 * Lets drafts be read only by those who may, whatever way they are asked for: in Strapi whoever may read may read
 * drafts.
 *
 * @throws PolicyError (403), or ValidationError (400) for a status that does not exist
 */
export const publishedOnly = async (ctx: PolicyContext, _config: unknown, { strapi }: { strapi: Core.Strapi }) => {
  if (!asksForDrafts(ctx.request.query)) return true;
  if (!(await hasScope(strapi, ctx, ACTIONS.readDrafts))) throw draftsRefused();
  const { status } = ctx.request.query;
  if (status !== undefined && status !== 'draft' && status !== 'published')
    throw new errors.ValidationError('"status" must be draft or published');
  return true;
};
