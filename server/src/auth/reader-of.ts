import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { asksForDrafts } from '../delivery/query/draft-request';
import type { LinkReader } from '../delivery/query/reach';
import { ACTIONS } from '../permissions';
import { allUids, schemaOf } from './app-reader';
import { hasScope } from './has-scope';

/** Who is asking, as far as it decides what they may see. */
export const readerOf = async (strapi: Core.Strapi, ctx: Context): Promise<LinkReader> => ({
  clearance: {
    // The policy `published-only` has let the request pass.
    drafts: asksForDrafts(ctx.query),
    restrictedDocuments: await hasScope(strapi, ctx, ACTIONS.readRestrictedDocuments),
  },
  schemaOf: (uid) => schemaOf(strapi, uid),
  get uids() {
    return allUids(strapi);
  },
  refuse: (message) => {
    throw new errors.ValidationError(message);
  },
});
