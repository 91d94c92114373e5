import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import type { PlanChoices } from '../../../../model/contracts/plan';
import type { Decision, SourceRule } from '../../../../model/contracts/rules';
import { FILES_LIST, PLAN_FINDINGS_LIST, PLAN_LIST } from '../../../../model/lists/plan';
import { getService } from '../../get-service';
import { faceted, late } from '../../controllers/answer';
import { ACTIONS } from '../../permissions';
import { accepted, get, getList, post, put, remove, type PanelRoute } from '../../routes/panel-route';
import {
  announcedBytes,
  bodyOf,
  numberParam,
  param,
  queryOf,
  siteSchema,
  uploadTypeWrong,
  userOf,
} from '../../controllers/requests';

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
const storedMapBody = z.strictObject({ text: z.string({ error: `${TEXT}, or null` }).nullable() });

/** The longest path, link or name that a rule is about, or gives. */
const LONGEST = 1_000;
const ruleText = z.string({ error: 'must be text' }).min(1, 'must not be empty').max(LONGEST);
const ruleValue = z.union([ruleText, z.array(ruleText).max(100), z.literal(true), z.null()], {
  error: 'must be text, a list of texts, true or null',
});
const ruleSchema: z.ZodType<SourceRule> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('link'), from: ruleText, to: ruleText.nullable() }),
  z.strictObject({ kind: z.literal('exclude'), path: ruleText }),
  z.strictObject({ kind: z.literal('host'), host: ruleText }),
  z.strictObject({ kind: z.literal('assets'), prefix: ruleText, folder: ruleText }),
  z.strictObject({ kind: z.literal('page'), path: ruleText, field: ruleText, value: ruleValue }),
  z.strictObject({ kind: z.literal('fact'), certification: ruleText, field: ruleText, value: ruleValue }),
]);
const causeSchema = z.strictObject({
  code: ruleText,
  target: z.strictObject({ kind: z.enum(['page', 'image', 'document']), host: z.string().nullable() }).nullable(),
});
const decisionSchema: z.ZodType<Decision> = z.union(
  [
    z.strictObject({ rule: ruleSchema }),
    z.strictObject({ cause: causeSchema, choice: ruleText, to: ruleText.nullable().optional() }),
  ],
  { error: 'must have a "rule", or a "cause" and a "choice"' },
);
const decisionsBody = z.strictObject({
  planHash: z.string({ error: 'must be the hash of the plan that you have read' }).min(1, 'must not be empty'),
  decisions: z.array(decisionSchema, { error: 'must be a list of decisions' }).min(1, 'must not be empty').max(500),
});

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

const { importRead, importUpload, importRun } = ACTIONS;

/** The sources that a person has brought in. */
const own = (ctx: Context, strapi: Core.Strapi) => getService(strapi, 'staging').of(userOf(ctx).id);
const id = (ctx: Context) => param(ctx, 'id');

export const routes: readonly PanelRoute[] = [
  get('/sites', importRead, async (_, strapi) => ({ data: await getService(strapi, 'sites').overview() })),
  post('/staged', importUpload, async (ctx, strapi) => {
    if (ctx.is('application/zip') === false) throw uploadTypeWrong();
    const { site, name } = queryOf(ctx, uploadQuery);
    const data = await own(ctx, strapi).upload({ site, name, body: ctx.req, announced: announcedBytes(ctx) });
    ctx.status = 201;
    return { data };
  }),
  post('/staged/folder', importUpload, async (ctx, strapi) => {
    const data = await own(ctx, strapi).folder(bodyOf(ctx, folderBody));
    ctx.status = 201;
    return { data };
  }),
  get('/staged', importRead, async (ctx, strapi) => ({ data: await own(ctx, strapi).all() })),
  get('/staged/:id', importRead, async (ctx, strapi) => ({ data: await own(ctx, strapi).one(id(ctx)) })),
  remove('/staged/:id', importUpload, async (ctx, strapi) => ({ data: await own(ctx, strapi).remove(id(ctx)) })),
  get('/staged/:id/map', importRead, async (ctx, strapi) => late(ctx, await own(ctx, strapi).map(id(ctx)))),
  post('/staged/:id/map/check', importUpload, async (ctx, strapi) => {
    await own(ctx, strapi).one(id(ctx));
    return { data: { problems: await getService(strapi, 'staging').checkMap(bodyOf(ctx, mapBody).text) } };
  }),
  put('/staged/:id/map', importUpload, async (ctx, strapi) => ({
    data: await own(ctx, strapi).saveMap(id(ctx), bodyOf(ctx, storedMapBody).text),
  })),
  post('/staged/:id/decisions', importUpload, async (ctx, strapi) => {
    const { planHash, decisions } = bodyOf(ctx, decisionsBody);
    return { data: await own(ctx, strapi).decide(id(ctx), planHash, decisions) };
  }),
  post(
    '/staged/:id/plan',
    importRun,
    accepted(async (ctx, strapi) => ({ data: await own(ctx, strapi).startPlanning(id(ctx), bodyOf(ctx, planBody)) })),
  ),
  remove('/staged/:id/plan', importRun, async (ctx, strapi) => ({ data: await own(ctx, strapi).dropPlan(id(ctx)) })),
  get('/staged/:id/plan', importRead, async (ctx, strapi) => ({ data: await own(ctx, strapi).plan(id(ctx)) })),
  getList(PLAN_LIST, importRead, async (filter, page, ctx, strapi) =>
    faceted(await own(ctx, strapi).planRows(id(ctx), filter, page)),
  ),
  get('/staged/:id/plan/items/:n', importRead, async (ctx, strapi) => ({
    data: await own(ctx, strapi).planItem(id(ctx), numberParam(ctx, 'n')),
  })),
  getList(FILES_LIST, importRead, async (filter, page, ctx, strapi) =>
    faceted(await own(ctx, strapi).planFiles(id(ctx), filter, page)),
  ),
  get('/staged/:id/plan/causes', importRead, async (ctx, strapi) => ({
    data: await own(ctx, strapi).planCauses(id(ctx)),
  })),
  getList(PLAN_FINDINGS_LIST, importRead, async (filter, page, ctx, strapi) =>
    faceted(await own(ctx, strapi).planFindings(id(ctx), filter, page)),
  ),
  post('/staged/:id/approval', importRun, async (ctx, strapi) => ({
    data: await own(ctx, strapi).approvePlan(id(ctx), userOf(ctx), bodyOf(ctx, approvalBody).planHash),
  })),
];
