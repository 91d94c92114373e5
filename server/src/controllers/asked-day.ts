import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { startOfDay } from '../../../model/status/calendar-day';
import { getService } from '../get-service';
import { holdMoment } from '../services/status/moment-of';
import { isDay } from './asked-instant';
import { queryOf } from './requests';

/** The day as of which a request is answered. */
export const AS_OF = z.string().refine(isDay, 'must be a day, such as 2026-03-31').optional();

const QUESTION = z.object({ asOf: AS_OF });

/**
 * Makes the day that a request names the one on which its answer counts; null where it names none.
 *
 * @throws ValidationError (400) for what is no day
 */
export const holdAskedDay = (strapi: Core.Strapi, ctx: Context): string | null => {
  const { asOf } = queryOf(ctx, QUESTION);
  if (asOf === undefined) return null;
  const moment = getService(strapi, 'status').moment();
  holdMoment(ctx, { ...moment, now: startOfDay(asOf, moment.rules.timeZone) });
  return asOf;
};
