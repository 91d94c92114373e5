import { factories, type Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { hasScope } from '../auth/has-scope';
import { asksForDrafts } from '../delivery/draft-request';
import { hideFiles } from '../delivery/hide-files';
import type { Json, Reader, Schema } from '../delivery/reach';
import type { ReadableType } from '../delivery/readable-types';
import { restrictQuery } from '../delivery/restrict-query';
import { ACTIONS } from '../permissions';
import { uidOf } from '../plugin-id';

const readerOf = async (strapi: Core.Strapi, ctx: Context): Promise<Reader> => ({
  clearance: {
    // The policy `published-only` has let the request pass.
    drafts: asksForDrafts(ctx.query),
    restrictedDocuments: await hasScope(strapi, ctx, ACTIONS.readRestrictedDocuments),
  },
  schemaOf: (uid) => strapi.contentTypes[uid as keyof typeof strapi.contentTypes],
  refuse: (message) => {
    throw new errors.ValidationError(message);
  },
});

/** The parts of a core controller that its type leaves out, or says too much about. */
interface Sanitisers {
  sanitizeQuery: (ctx: Context) => Promise<unknown>;
  sanitizeOutput: (data: unknown, ctx: Context) => Promise<unknown>;
}

/** Strapi's own find and findOne of a type, for what the reader may see. */
export const readController =
  (type: ReadableType) =>
  ({ strapi }: { strapi: Core.Strapi }) => {
    const uid = uidOf(type);
    const controller = factories.createCoreController(uid)({ strapi });
    const schema = strapi.contentType(uid) as unknown as Schema;
    const { sanitizeQuery, sanitizeOutput } = controller as unknown as Sanitisers;
    const restricted: Sanitisers = {
      sanitizeQuery: async (ctx) =>
        restrictQuery((await sanitizeQuery(ctx)) as Json, schema, await readerOf(strapi, ctx)),
      sanitizeOutput: async (data, ctx) =>
        hideFiles(await sanitizeOutput(data, ctx), schema, await readerOf(strapi, ctx)),
    };
    return Object.assign(controller, restricted);
  };
