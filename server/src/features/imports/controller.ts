import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { getService } from '../../get-service';
import type { RunItem } from '../../adapters/strapi/journal/create-journal';
import type { ReportFormat, RunKind } from '../../../../model/contracts/runs';
import { RUN_FINDINGS_LIST, RUN_ITEMS_LIST, RUNS_LIST } from '../../../../model/lists/runs';
import { accepted, answered, faceted, late, paged } from '../../controllers/answer';
import { askedOf, bodyOf, numberParam, pageSchema, param, queryOf, userOf } from '../../controllers/requests';
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
const planBody = z.strictObject({
  planHash: z.string({ error: 'must be the hash of the plan that you approve' }).min(1, 'must not be empty'),
});
const choice = z.boolean({ error: 'must be true or false' }).default(false);
const publishBody = planBody.extend({ resolved: choice, publishDrafts: choice });
const choiceInQuery = z
  .enum(['true', 'false'], { error: 'must be true or false' })
  .default('false')
  .transform((asked) => asked === 'true');
const publishQuery = z.object({ resolved: choiceInQuery, publishDrafts: choiceInQuery });
const runsQuery = z.object({ ...pageSchema, ...askedOf(RUNS_LIST) });
const itemsQuery = z.object({ ...pageSchema, ...askedOf(RUN_ITEMS_LIST) });
const findingsQuery = z.object({ ...pageSchema, ...askedOf(RUN_FINDINGS_LIST) });

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

export const runsController = ({ strapi }: { strapi: Core.Strapi }) => {
  const runs = () => getService(strapi, 'runs');
  return {
    apply: accepted(async (ctx) => {
      const { planHash } = bodyOf(ctx, planBody);
      return { data: await runs().apply(userOf(ctx), param(ctx, 'id'), planHash) };
    }),
    find: answered(async (ctx) => {
      const { page, pageSize, ...filter } = queryOf(ctx, runsQuery);
      return paged(await runs().all(filter, { page, pageSize }));
    }),
    findOne: answered(async (ctx) => ({ data: await runs().one(numberParam(ctx, 'run')) })),
    items: answered(async (ctx) => {
      const { page, pageSize, ...filter } = queryOf(ctx, itemsQuery);
      const { data, ...rest } = await runs().items(numberParam(ctx, 'run'), filter, { page, pageSize });
      return faceted({ data: data.map(shownItem), ...rest });
    }),
    findings: answered(async (ctx) => {
      const { page, pageSize, ...filter } = queryOf(ctx, findingsQuery);
      return faceted(await runs().findings(numberParam(ctx, 'run'), filter, { page, pageSize }));
    }),
    causes: answered(async (ctx) => ({ data: await runs().causes(numberParam(ctx, 'run')) })),
    report: answered(async (ctx) => {
      const run = numberParam(ctx, 'run');
      const { format } = queryOf(ctx, reportQuery);
      const text = await runs().report(run, format);
      // its own guess of the type comes first
      ctx.attachment(`run-${String(run)}.${FORMATS[format].extension}`);
      ctx.type = `${FORMATS[format].type}; charset=utf-8`;
      return text;
    }),
    map: answered(async (ctx) => ({ data: { text: await runs().map(numberParam(ctx, 'run')) } })),
    pause: answered(async (ctx) => ({ data: await runs().stopRun(numberParam(ctx, 'run'), 'pause') })),
    cancel: answered(async (ctx) => ({ data: await runs().stopRun(numberParam(ctx, 'run'), 'cancel') })),
    conflicts: answered(async (ctx) => ({ data: await runs().conflicts(numberParam(ctx, 'run')) })),
    resolve: answered(async (ctx) => {
      const resolution = bodyOf(ctx, resolutionBody);
      const { conflict, published } = await runs().resolve(
        userOf(ctx),
        numberParam(ctx, 'run'),
        numberParam(ctx, 'item'),
        resolution,
      );
      return { data: conflict, meta: { published } };
    }),
    previewPublish: answered(async (ctx) =>
      late(ctx, await runs().previewPublish(userOf(ctx), numberParam(ctx, 'run'), queryOf(ctx, publishQuery))),
    ),
    publish: accepted(async (ctx) => {
      const { planHash, ...choices } = bodyOf(ctx, publishBody);
      return { data: await runs().publish(userOf(ctx), numberParam(ctx, 'run'), planHash, choices) };
    }),
    previewRollback: answered(async (ctx) =>
      late(ctx, await runs().previewRollback(userOf(ctx), numberParam(ctx, 'run'))),
    ),
    rollBack: accepted(async (ctx) => {
      const { planHash } = bodyOf(ctx, planBody);
      return { data: await runs().rollBack(userOf(ctx), numberParam(ctx, 'run'), planHash) };
    }),
    resume: accepted(async (ctx) => {
      const run = numberParam(ctx, 'run');
      requireResumeRight(ctx, (await runs().one(run)).kind);
      return { data: await runs().resume(userOf(ctx), run) };
    }),
  };
};
