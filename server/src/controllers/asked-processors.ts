import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import type { Objections } from '../../../model/contracts/processors';
import { uidOf } from '../../../model/plugin-id';
import { listOf, number, orElse, text } from '../../../model/readers';
import { countryCode } from '../../../model/validate/formats/country-code';
import { objectionsOf } from '../config';
import { findRows } from '../database/rows';
import type { Json } from '../delivery/query/reach';
import { AS_OF, holdAskedDay } from './asked-day';
import type { OwnParameters } from './own-parameters';
import { queryOf } from './requests';
import { exactly } from './exact';

const PARAMETERS = {
  asOf: AS_OF.describe('The day on which statuses count; today by default'),
  country: z
    .string()
    .refine((code) => countryCode(code) === null, 'must be the ISO 3166-1 code of a country, such as DE')
    .optional()
    .describe('Only those that process data in this country'),
};

const QUESTION = z.object(PARAMETERS);

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

/** The promises to customers about processors. */
export const objections = exactly<Objections>()(
  z.object({
    address: z.string().nullable().describe('Where to object to a processor: an e-mail address or a web address'),
    noticeDays: z.int().nullable().describe('How many days before a processor is in use customers are told of it'),
  }),
);

/** Parameters and answers of `GET /processors` beside those of Strapi. */
export const processorParameters: OwnParameters = {
  schemas: PARAMETERS,
  begin: (strapi, ctx) => {
    holdAskedDay(strapi, ctx);
  },
  where: inAskedCountry,
  answers: { objections },
  meta: (strapi) => ({ objections: objectionsOf(strapi) }),
};
