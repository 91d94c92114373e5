import { z } from 'zod';
import { PAGE_FIELDS } from '../../../model/contracts/page-fields';
import { EFFECTIVE_STATUSES } from '../../../model/contracts/certifications/certification-status';
import { FIELD_ROWS } from '../services/page-fields/field-rows';
import { fromKeys } from '../../../model/typed-keys';

/** The fields of certifications that are computed, whatever `fields` names. */
export const OF_CERTIFICATIONS = {
  effectiveStatus: z.enum(EFFECTIVE_STATUSES).describe('The status at the time of the request'),
  statusChangesAt: z.string().nullable().describe('When the status changes without an edit, as an instant'),
  editionSuperseded: z.boolean().describe('Whether certificates of the edition of its standard are no longer valid'),
};

/** The same of standards. */
export const OF_STANDARDS = {
  editionSuperseded: z.boolean().describe('Whether certificates of this edition are no longer valid'),
};

/** The fields of pages that are computed where `fields` names them. */
export const OF_PAGES = fromKeys(PAGE_FIELDS, (name) => FIELD_ROWS[name].answer);

export const alternates = z
  .array(z.object({ locale: z.string(), path: z.string(), title: z.string().nullable() }))
  .describe('The locales in which the page is published, the default one first');

export const translation = z.object({
  prevailing: z.string().nullable().describe('The locale that prevails by what the page says'),
  behind: z.boolean().describe('Whether the published text of another language has changed since'),
  since: z.string().nullable().describe('Since when, as an instant'),
});

export const pagination = z.object({
  pagination: z.object({ page: z.number(), pageSize: z.number(), pageCount: z.number(), total: z.number() }),
});

const to = z.string().describe('Where it has moved');

/** Where a path leads that is no page's. */
export const redirect = z.union([
  z.object({ to, code: z.union([z.literal(301), z.literal(302), z.literal(308)]) }),
  z
    .object({ to: z.null(), code: z.literal(410) })
    .describe('It was removed. Without redirects=answer the status is 410'),
]);

const status = z.enum(EFFECTIVE_STATUSES);
const statuses = z.array(status);

/** A filter by the status, beside those by stored fields. */
export const statusFilter = z
  .union([status, z.object({ $eq: status, $ne: status, $in: statuses, $notIn: statuses }).partial()])
  .describe('The status at the time of the request. The operators are $eq, $ne, $in and $notIn');
