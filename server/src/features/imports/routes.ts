import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { getService } from '../../get-service';
import type { RunItem } from '../../adapters/strapi/journal/create-journal';
import type { ReportFormat, Resolutions, RunKind } from '../../../../model/contracts/runs';
import { RUN_FINDINGS_LIST, RUN_ITEMS_LIST, RUNS_LIST } from '../../../../model/lists/runs';
import { faceted, late, paged } from '../../controllers/answer';
import { ACTIONS } from '../../permissions';
import type { StopRequest } from '../../../../migrator/model/ports/runs';
import { accepted, get, getList, post, put, type Action, type PanelRoute } from '../../routes/panel-route';
import { bodyOf, numberParam, pageSchema, param, queryOf, userOf } from '../../controllers/requests';
import type { Context } from 'koa';
import { flag, method } from '../../../../model/readers';
import { Refusal } from '../../services/refusal';
import { RUN_RIGHTS } from './runs/run-rights';

/**
 * Whoever finishes a run needs the right to begin one of its kind: the route knows only that there is a run.
 *
 * @throws Refusal (403)
 */
const requireResumeRight = (ctx: Context, kind: RunKind): void => {
  const right = RUN_RIGHTS[kind];
  // a run that resolves a conflict is not resumed, whoever asks
  if (kind === 'resolve' || flag(method(ctx.state.userAbility, 'can')(right))) return;
  throw new Refusal(403, 'RESUME_NOT_ALLOWED', `Your role may not resume this run: it lacks ${right}.`);
};

const resolutionBody = z.union(
  [
    z.strictObject({ field: z.string().min(1), take: z.enum(['base', 'editor', 'source']) }),
    z.strictObject({ field: z.string().min(1), text: z.string().max(10_000_000) }),
  ],
  { error: 'must contain a "field" and either "take" (base, editor or source) or a "text"' },
);
const resolutionsBody: z.ZodType<Resolutions> = z.strictObject({
  items: z
    .array(z.strictObject({ item: z.int().min(1), resolutions: z.array(resolutionBody).min(1).max(200) }))
    .max(500)
    .default([]),
  rest: z.enum(['base', 'editor', 'source'], { error: 'must be base, editor or source' }).optional(),
});
const planBody = z.strictObject({
  planHash: z.string({ error: 'must be the hash of the plan that you approve' }).min(1, 'must not be empty'),
});
const conflictsQuery = z.object(pageSchema);
const choice = z.boolean({ error: 'must be true or false' }).default(false);
const publishBody = planBody.extend({ resolved: choice, publishDrafts: choice });
const choiceInQuery = z
  .enum(['true', 'false'], { error: 'must be true or false' })
  .default('false')
  .transform((asked) => asked === 'true');
const publishQuery = z.object({ resolved: choiceInQuery, publishDrafts: choiceInQuery });

const FORMATS: Record<ReportFormat, { type: string; extension: string }> = {
  json: { type: 'application/json', extension: 'json' },
  csv: { type: 'text/csv', extension: 'csv' },
  markdown: { type: 'text/markdown', extension: 'md' },
  sarif: { type: 'application/sarif+json', extension: 'sarif' },
};
const reportQuery = z.object({
  format: z.enum(['json', 'csv', 'markdown', 'sarif'], { error: 'must be json, csv, markdown or sarif' }),
});

/** An item of a run in the panel's words. */
const shownItem = ({ number, ...item }: RunItem & { exists: boolean }) => ({ n: number, ...item });

const { importRead, importRun, importPublish, importResolve, importRollback } = ACTIONS;

const runs = (strapi: Core.Strapi) => getService(strapi, 'runs');
const runOf = (ctx: Context): number => numberParam(ctx, 'run');

const stopped =
  (request: StopRequest): Action =>
  async (ctx, strapi) => ({ data: await runs(strapi).stopRun(runOf(ctx), request) });

/** Their work goes on behind the answer. */
const begun = {
  apply: accepted(async (ctx, strapi) => {
    const { planHash } = bodyOf(ctx, planBody);
    return { data: await runs(strapi).apply(userOf(ctx), param(ctx, 'id'), planHash) };
  }),
  resume: accepted(async (ctx, strapi) => {
    requireResumeRight(ctx, (await runs(strapi).one(runOf(ctx))).kind);
    return { data: await runs(strapi).resume(userOf(ctx), runOf(ctx)) };
  }),
  resolve: accepted(async (ctx, strapi) => ({
    data: await runs(strapi).resolveMany(userOf(ctx), runOf(ctx), bodyOf(ctx, resolutionsBody)),
  })),
  publish: accepted(async (ctx, strapi) => {
    const { planHash, ...choices } = bodyOf(ctx, publishBody);
    return { data: await runs(strapi).publish(userOf(ctx), runOf(ctx), planHash, choices) };
  }),
  rollBack: accepted(async (ctx, strapi) => {
    const { planHash } = bodyOf(ctx, planBody);
    return { data: await runs(strapi).rollBack(userOf(ctx), runOf(ctx), planHash) };
  }),
};

export const routes: readonly PanelRoute[] = [
  post('/staged/:id/apply', importRun, begun.apply),
  getList(RUNS_LIST, importRead, async (filter, page, _, strapi) => paged(await runs(strapi).all(filter, page))),
  get('/runs/:run', importRead, async (ctx, strapi) => ({ data: await runs(strapi).one(runOf(ctx)) })),
  getList(RUN_ITEMS_LIST, importRead, async (filter, page, ctx, strapi) => {
    const { data, ...rest } = await runs(strapi).items(runOf(ctx), filter, page);
    return faceted({ data: data.map(shownItem), ...rest });
  }),
  getList(RUN_FINDINGS_LIST, importRead, async (filter, page, ctx, strapi) =>
    faceted(await runs(strapi).findings(runOf(ctx), filter, page)),
  ),
  get('/runs/:run/causes', importRead, async (ctx, strapi) => ({ data: await runs(strapi).causes(runOf(ctx)) })),
  get('/runs/:run/report', importRead, async (ctx, strapi) => {
    const run = runOf(ctx);
    const { format } = queryOf(ctx, reportQuery);
    const text = await runs(strapi).report(run, format);
    // its own guess of the type comes first
    ctx.attachment(`run-${String(run)}.${FORMATS[format].extension}`);
    ctx.type = `${FORMATS[format].type}; charset=utf-8`;
    return text;
  }),
  get('/runs/:run/map', importRead, async (ctx, strapi) => ({ data: { text: await runs(strapi).map(runOf(ctx)) } })),
  post('/runs/:run/pause', importRun, stopped('pause')),
  post('/runs/:run/resume', importRun, begun.resume),
  post('/runs/:run/cancel', importRun, stopped('cancel')),
  get('/runs/:run/conflicts', importRead, async (ctx, strapi) =>
    paged(await runs(strapi).conflicts(runOf(ctx), queryOf(ctx, conflictsQuery))),
  ),
  post('/runs/:run/resolutions', importResolve, begun.resolve),
  put('/runs/:run/conflicts/:item', importResolve, async (ctx, strapi) => {
    const resolution = bodyOf(ctx, resolutionBody);
    const item = numberParam(ctx, 'item');
    const { conflict, published } = await runs(strapi).resolve(userOf(ctx), runOf(ctx), item, resolution);
    return { data: conflict, meta: { published } };
  }),
  get('/runs/:run/publish', importPublish, async (ctx, strapi) =>
    late(ctx, await runs(strapi).previewPublish(userOf(ctx), runOf(ctx), queryOf(ctx, publishQuery))),
  ),
  post('/runs/:run/publish', importPublish, begun.publish),
  get('/runs/:run/rollback', importRollback, async (ctx, strapi) =>
    late(ctx, await runs(strapi).previewRollback(userOf(ctx), runOf(ctx))),
  ),
  post('/runs/:run/rollback', importRollback, begun.rollBack),
];
