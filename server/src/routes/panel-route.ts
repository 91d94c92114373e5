import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import type { contentRead } from '../auth/readable-entries';
import { answered, late } from '../controllers/answer';
import { askedOf, pageSchema, queryOf } from '../controllers/requests';
import type { AdminAction } from '../permissions';
import type { AnswerOf, Asked, List } from '../../../model/lists/list';
import { uidOf } from '../../../model/plugin-id';
import { NotYet } from '../services/late-answers';

/** An action of the plugin, the permission to read entries of a type in the Content Manager, or one of Strapi's to manage roles or webhooks. */
type NeededAction =
  | AdminAction
  | ReturnType<typeof contentRead>
  | 'admin::roles.create'
  | 'admin::roles.update'
  | 'admin::webhooks.read'
  | 'admin::webhooks.update';

/** Answers a request with the body of the response. @throws Refusal */
export type Action = (ctx: Context, strapi: Core.Strapi) => Promise<unknown>;

/** A route of the panel, for people whose role allows all of `needs`. */
export interface PanelRoute {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below `/compliance`. */
  path: string;
  needs: readonly NeededAction[];
  action: Action;
}

type Needs = NeededAction | readonly NeededAction[];

const route =
  (method: PanelRoute['method']) =>
  (path: string, needs: Needs, action: Action): PanelRoute => ({ method, path, needs: [needs].flat(), action });

export const get = route('GET');
export const post = route('POST');
export const put = route('PUT');
export const remove = route('DELETE');

/** An action whose work goes on behind its answer. */
export const accepted =
  (action: Action): Action =>
  async (ctx, strapi) => {
    const data = await action(ctx, strapi);
    ctx.status = 202;
    return data;
  };

/** The page of a list that a request asks for; pages count from 1. */
interface AskedPage {
  page: number;
  pageSize: number;
}

/** The rows of a list that fit a question; `NotYet` while they are being found. */
type Rows<Of extends List> = (
  filter: Asked<Of>,
  page: AskedPage,
  ctx: Context,
  strapi: Core.Strapi,
) => Promise<AnswerOf<Of> | NotYet>;

/** The route at which a list is answered. */
export const getList = <Of extends List>(list: Of, needs: Needs, rows: Rows<Of>): PanelRoute => {
  const question = z.object({ ...pageSchema, ...askedOf<List>(list) });
  return get(list.at, needs, async (ctx, strapi) => {
    const { page, pageSize, ...filter } = queryOf(ctx, question);
    // parsed by the schemas of this list
    const answer = await rows(filter as Asked<Of>, { page, pageSize }, ctx, strapi);
    return answer instanceof NotYet ? late(ctx, answer) : answer;
  });
};

/**
 * The route as Strapi takes it. The strategy is named since Strapi also lets its admin tokens through: no token of an API acts
 * here.
 */
export const strapiRoute = (strapi: Core.Strapi, { method, path, needs, action }: PanelRoute) => ({
  method,
  path,
  handler: answered(async (ctx) => action(ctx, strapi)),
  config: {
    auth: { scope: [], strategies: ['admin'] },
    policies: ['admin::isAuthenticatedAdmin', { name: 'admin::hasPermissions', config: { actions: needs } }],
    middlewares: [uidOf('current-settings')],
  },
});
