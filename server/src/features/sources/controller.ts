import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import type { PlanChoices } from '../../../../model/contracts/plan';
import { FILES_LIST, PLAN_LIST } from '../../../../model/lists/plan';
import { getService } from '../../get-service';
import { accepted, answered, faceted, late } from '../../controllers/answer';
import {
  announcedBytes,
  askedOf,
  bodyOf,
  numberParam,
  pageSchema,
  param,
  queryOf,
  siteSchema,
  uploadTypeWrong,
  userOf,
} from '../../controllers/requests';

export const sitesController = ({ strapi }: { strapi: Core.Strapi }) => ({
  find: answered(async () => ({ data: await getService(strapi, 'sites').overview() })),
});

const uploadQuery = z.object({
  site: siteSchema,
  name: z.string({ error: 'must be the name of the file' }).max(255).default('source.zip'),
});

const folderBody = z.strictObject({
  site: siteSchema,
  folder: z.string({ error: 'must be the name of a folder that the server allows' }).min(1),
  path: z.string({ error: 'must be a path below the folder' }).max(1024).default(''),
});

const TEXT = 'must be the text of a map';
const mapBody = z.strictObject({ text: z.string({ error: TEXT }) });
const ruleBody = z.strictObject({ rule: z.string({ error: TEXT }).min(1, 'must not be empty').max(10_000) });
const storedMapBody = z.strictObject({ text: z.string({ error: `${TEXT}, or null` }).nullable() });

const planBody: z.ZodType<PlanChoices> = z.strictObject({
  publish: z.boolean({ error: 'must be true or false' }).default(false),
  publishDrafts: z.boolean({ error: 'must be true or false' }).optional(),
  only: z
    .string({ error: 'must be a glob, such as "support/**"' })
    .min(1, 'must not be empty')
    .max(1024)
    .nullable()
    .default(null),
});

const approvalBody = z.strictObject({
  planHash: z.string({ error: 'must be the hash of the plan that you approve' }).min(1, 'must not be empty'),
});

const rowsQuery = z.object({ ...pageSchema, ...askedOf(PLAN_LIST) });
const filesQuery = z.object({ ...pageSchema, ...askedOf(FILES_LIST) });

export const stagedImportsController = ({ strapi }: { strapi: Core.Strapi }) => {
  const own = (ctx: Context) => getService(strapi, 'staging').of(userOf(ctx).id);
  const id = (ctx: Context) => param(ctx, 'id');

  return {
    upload: answered(async (ctx) => {
      if (ctx.is('application/zip') === false) throw uploadTypeWrong();
      const { site, name } = queryOf(ctx, uploadQuery);
      const data = await own(ctx).upload({ site, name, body: ctx.req, announced: announcedBytes(ctx) });
      ctx.status = 201;
      return { data };
    }),
    folder: answered(async (ctx) => {
      const data = await own(ctx).folder(bodyOf(ctx, folderBody));
      ctx.status = 201;
      return { data };
    }),
    find: answered(async (ctx) => ({ data: await own(ctx).all() })),
    findOne: answered(async (ctx) => ({ data: await own(ctx).one(id(ctx)) })),
    remove: answered(async (ctx) => ({ data: await own(ctx).remove(id(ctx)) })),

    map: answered(async (ctx) => late(ctx, await own(ctx).map(id(ctx)))),
    checkMap: answered(async (ctx) => {
      await own(ctx).one(id(ctx));
      return { data: { problems: await getService(strapi, 'staging').checkMap(bodyOf(ctx, mapBody).text) } };
    }),
    saveMap: answered(async (ctx) => ({ data: await own(ctx).saveMap(id(ctx), bodyOf(ctx, storedMapBody).text) })),

    addRule: answered(async (ctx) => ({ data: await own(ctx).addMapRule(id(ctx), bodyOf(ctx, ruleBody).rule) })),

    startPlanning: accepted(async (ctx) => ({
      data: await own(ctx).startPlanning(id(ctx), bodyOf(ctx, planBody)),
    })),
    dropPlan: answered(async (ctx) => ({ data: await own(ctx).dropPlan(id(ctx)) })),
    plan: answered(async (ctx) => ({ data: await own(ctx).plan(id(ctx)) })),
    approvePlan: answered(async (ctx) => ({
      data: await own(ctx).approvePlan(id(ctx), userOf(ctx), bodyOf(ctx, approvalBody).planHash),
    })),
    planItems: answered(async (ctx) => {
      const { page, pageSize, ...filter } = queryOf(ctx, rowsQuery);
      return faceted(await own(ctx).planRows(id(ctx), filter, { page, pageSize }));
    }),
    planItem: answered(async (ctx) => ({ data: await own(ctx).planItem(id(ctx), numberParam(ctx, 'n')) })),
    planFiles: answered(async (ctx) => {
      const { page, pageSize, ...filter } = queryOf(ctx, filesQuery);
      return faceted(await own(ctx).planFiles(id(ctx), filter, { page, pageSize }));
    }),
    planCauses: answered(async (ctx) => ({ data: await own(ctx).planCauses(id(ctx)) })),
  };
};
