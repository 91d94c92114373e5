import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { Moment } from '../../delivery/computed/moment';
import { getService } from '../../get-service';

const moments = new WeakMap<object, Moment>();

/** Answers a request as of another moment than now. */
export const holdMoment = ({ state }: Pick<Context, 'state'>, moment: Moment): void => {
  moments.set(state, moment);
};

/** One moment for a whole request: what a filter took for active is not answered as expired a millisecond later. */
export const momentOf = (strapi: Core.Strapi, { state }: Pick<Context, 'state'>): Moment => {
  const moment = moments.get(state) ?? getService(strapi, 'status').moment();
  moments.set(state, moment);
  return moment;
};
