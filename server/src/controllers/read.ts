import { factories, type Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { readerOf } from '../auth/reader-of';
import { checkPopulate } from '../delivery/query/check-populate';
import { hideFiles } from '../delivery/query/hide-files';
import type { Json, Schema } from '../delivery/query/reach';
import type { ReadableType } from '../delivery/readable-types';
import { restrictQuery } from '../delivery/query/restrict-query';
import { uidOf } from '../plugin-id';
import { blameQuery } from './query-fault';

/** The parts of a core controller that matter here; its own type leaves some out. */
export interface CoreController {
  find: (ctx: Context) => Promise<unknown>;
  findOne: (ctx: Context) => Promise<unknown>;
  sanitizeQuery: (ctx: Context) => Promise<unknown>;
  sanitizeOutput: (data: unknown, ctx: Context) => Promise<unknown>;
}

/** Strapi's own find and findOne of a type, for what the reader may see. */
export const readController =
  (type: ReadableType) =>
  ({ strapi }: { strapi: Core.Strapi }) => {
    const uid = uidOf(type);
    const schema = strapi.contentType(uid) as unknown as Schema;
    const controller = factories.createCoreController(uid)({ strapi }) as unknown as CoreController;
    const { sanitizeQuery, sanitizeOutput } = controller;
    return Object.assign(controller, {
      find: blameQuery(controller.find.bind(controller)),
      findOne: blameQuery(controller.findOne.bind(controller)),
      sanitizeQuery: async (ctx: Context) => {
        const reader = await readerOf(strapi, ctx);
        checkPopulate(ctx.query.populate, schema, reader);
        return restrictQuery((await sanitizeQuery(ctx)) as Json, schema, reader);
      },
      sanitizeOutput: async (data: unknown, ctx: Context) =>
        hideFiles(await sanitizeOutput(data, ctx), schema, await readerOf(strapi, ctx)),
    });
  };
