import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import { AS_OF, holdAskedDay } from '../../controllers/asked-day';
import { queryOf } from '../../controllers/requests';
import { getService } from '../../get-service';
import { dayAt } from '../../../../model/status/calendar-day';
import { holdMoment, momentOf } from '../../services/status/moment-of';
import { chosenVersion } from '../../content/versions/in-force';
import { namedVersion, versionsOf, type PagePlace } from '../../services/versions/stated';

/** The parameters that ask for the text of another day than today, or of a version. */
export const VERSION_PARAMETERS = {
  asOf: AS_OF.describe('The day on which versions and statuses count; today by default'),
  version: z
    .string()
    .max(255)
    .optional()
    .describe('A version of the page by its key or by the day from which it is in force, such as 2027-01-01'),
};

const QUESTION = z.object(VERSION_PARAMETERS);

/**
 * Answers a request as of the day that it names.
 *
 * @throws ValidationError (400) for what is no day, for both parameters at once, and for drafts, of which neither is known
 */
export const holdDayOfVersion = (strapi: Core.Strapi, ctx: Context): void => {
  const { asOf, version } = queryOf(ctx, QUESTION);
  if (asOf === undefined && version === undefined) return;
  if (asOf !== undefined && version !== undefined)
    throw new errors.ValidationError('"asOf" and "version" exclude each other');
  if (ctx.query.status === 'draft')
    throw new errors.ValidationError('"asOf" and "version" ask for what is published, and not for drafts');
  holdAskedDay(strapi, ctx);
};

/**
 * Answers a request by the version that it names.
 *
 * @throws NotFoundError (404) where there is no such version, and where nothing is known of the text of the day that is asked for
 */
export const holdAskedVersion = async (strapi: Core.Strapi, ctx: Context, place: PagePlace): Promise<void> => {
  const { asOf, version: name } = queryOf(ctx, QUESTION);
  if (name !== undefined) {
    const version = await namedVersion(strapi, place, name);
    if (version === null) throw new errors.NotFoundError('This page has no published version of this name or day');
    holdMoment(ctx, { ...momentOf(strapi, ctx), version });
  }
  if (asOf === undefined) return;
  const { now, rules } = getService(strapi, 'status').moment();
  if (asOf >= dayAt(now, rules.timeZone)) return;
  const { own } = await versionsOf(strapi, place);
  // the page holds the text of today
  if (chosenVersion(own, momentOf(strapi, ctx)) === null)
    throw new errors.NotFoundError(`No version of this page is known to have been in force on ${asOf}`);
};
