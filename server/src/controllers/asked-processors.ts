import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import type { Objections } from '../../../model/contracts/processors';
import { uidOf } from '../../../model/plugin-id';
import { listOf, number, orElse, text } from '../../../model/readers';
import { startOfDay } from '../../../model/status/calendar-day';
import { countryCode } from '../../../model/validate/formats/country-code';
import { objectionsOf } from '../config';
import { findRows } from '../database/rows';
import type { Json } from '../delivery/query/reach';
import { getService } from '../get-service';
import { holdMoment } from '../services/status/moment-of';
import { isDay } from './asked-instant';
import type { OwnParameters } from './own-parameters';
import { queryOf } from './requests';

const PARAMETERS = {
  asOf: z
    .string()
    .refine(isDay, 'must be a day, such as 2026-03-31')
    .optional()
    .describe('The day on which statuses count; today by default'),
  country: z
    .string()
    .refine((code) => countryCode(code) === null, 'must be the ISO 3166-1 code of a country, such as DE')
    .optional()
    .describe('Only those that process data in this country'),
};

const QUESTION = z.object(PARAMETERS);

/** Makes the day that a request names the one on which its answer counts. */
const holdAskedDay = (strapi: Core.Strapi, ctx: Context): void => {
  const { asOf } = queryOf(ctx, QUESTION);
  if (asOf === undefined) return;
  const moment = getService(strapi, 'status').moment();
  holdMoment(ctx, { ...moment, now: startOfDay(asOf, moment.rules.timeZone) });
};

/**
 * The condition of the country that a request names; null for none. The codes are compared here, since databases look into
 * JSON each in its own way: there are some dozens of processors.
 */
const inAskedCountry = async (strapi: Core.Strapi, ctx: Context): Promise<Json | null> => {
  const { country } = queryOf(ctx, QUESTION);
  if (country === undefined) return null;
  const columns = { id: number, countries: orElse(listOf(text), []) };
  const rows = await findRows(strapi, uidOf('processor'), columns, {});
  return { id: { $in: rows.filter(({ countries }) => countries.includes(country)).map(({ id }) => id) } };
};

/** What customers are promised about processors. */
export const objections = z.object({
  address: z.string().nullable().describe('Where to object to a processor: an e-mail address or a web address'),
  noticeDays: z.int().nullable().describe('How many days before a processor is in use customers are told of it'),
}) satisfies z.ZodType<Objections>;

/** What `GET /processors` takes and answers beside what Strapi does. */
export const processorParameters: OwnParameters = {
  schemas: PARAMETERS,
  begin: holdAskedDay,
  where: inAskedCountry,
  answers: { objections },
  meta: (strapi) => ({ objections: objectionsOf(strapi) }),
};
