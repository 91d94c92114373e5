import { z } from 'zod';
import type { ErrorAnswer, RedirectTarget } from '../../../model/contracts/answers';
import type { Alternate, Translation } from '../../../model/contracts/page-fields';
import type { ReadableType } from '../delivery/readable-types';
import { PAGE_FIELDS } from '../../../model/contracts/page-fields';
import { VERSION_STATES, type StatedVersion, type VersionsMeta } from '../../../model/contracts/page-versions';
import { PROCESSOR_STATUSES } from '../../../model/contracts/processors';
import { EFFECTIVE_STATUSES } from '../../../model/contracts/certifications/certification-status';
import { FIELD_ROWS } from '../services/page-fields/field-rows';
import { fromKeys } from '../../../model/typed-keys';
import { exactly } from '../controllers/exact';

/** The fields of certifications that are computed, whatever `fields` names. */
const OF_CERTIFICATIONS = {
  effectiveStatus: z.enum(EFFECTIVE_STATUSES).describe('The status at the time of the request'),
  statusChangesAt: z.string().nullable().describe('When the status changes without an edit, as an instant'),
  editionSuperseded: z.boolean().describe('Whether certificates of the edition of its standard are no longer valid'),
};

/** The same of standards. */
const OF_STANDARDS = {
  editionSuperseded: z.boolean().describe('Whether certificates of this edition are no longer valid'),
};

/** The same of processors. */
const OF_PROCESSORS = {
  effectiveStatus: z
    .enum(PROCESSOR_STATUSES)
    .nullable()
    .describe('The status at the time of the request, or on the day asOf'),
  statusChangesAt: z.string().nullable().describe('When the status changes without an edit, as an instant'),
  objectionsTo: z
    .string()
    .nullable()
    .describe('Where to object to it: an e-mail address or a web address, while it is planned or announced'),
};

/** The fields of pages that are computed where `fields` names them. */
const OF_PAGES = fromKeys(PAGE_FIELDS, (name) => FIELD_ROWS[name].answer);

/** The fields of each type that no column holds. */
export const COMPUTED: Readonly<Record<ReadableType, Readonly<Record<string, z.ZodType>>>> = {
  page: OF_PAGES,
  certification: OF_CERTIFICATIONS,
  processor: OF_PROCESSORS,
  standard: OF_STANDARDS,
  ...{ organization: {}, service: {}, document: {}, 'page-version': {}, redirect: {} },
};

/** The fields that are stored as JSON, and are lists of texts. */
export const LISTS: readonly string[] = ['validIn', 'countries', 'seats'];

export const alternates = exactly<Alternate[]>()(
  z
    .array(z.object({ locale: z.string(), path: z.string(), title: z.string().nullable() }))
    .describe('The locales in which the page is published, the default one first'),
);

export const translation = exactly<Translation>()(
  z.object({
    prevailing: z.string().nullable().describe('The locale that prevails by what the page says'),
    behind: z.boolean().describe('Whether the published text of another language has changed since'),
    since: z.string().nullable().describe('Since when, as an instant'),
  }),
);

const versionName = z.object({
  documentId: z.string(),
  key: z.string(),
  effectiveFrom: z.string().nullable().describe('The first day on which it is in force; null where nobody knows it'),
});

/** A version of a page in one language. */
export const statedVersion = exactly<StatedVersion>()(
  versionName.extend({
    locale: z.string(),
    title: z.string(),
    state: z.enum(VERSION_STATES).describe('On the day of the request, or on the day asOf'),
    replacedOn: z.string().nullable().describe('The day from which the next one is in force instead'),
    summary: z.string().nullable().describe('What has changed, as a person wrote it'),
    hash: z.string().describe('SHA-256 of its title and its body'),
    locales: z.array(z.string()).describe('The languages in which it is published'),
  }),
);

/** The versions of a page that are told beside it. */
export const versionsMeta = exactly<VersionsMeta>()(
  z.object({
    shown: statedVersion.nullable().describe("The version whose text is answered; null: the page's own text"),
    next: versionName.nullable().describe('The version that comes into force next in this language'),
    missing: versionName
      .extend({ locales: z.array(z.string()) })
      .nullable()
      .describe('The newer version that other languages have in force, and this one lacks'),
  }),
);

const page = { page: z.int(), pageSize: z.int() };
const offset = { start: z.int(), limit: z.int() };

/** As it was asked for; without a count with `pagination[withCount]=false`. */
export const pagination = z.object({
  pagination: z.union([
    z.object({ ...page, pageCount: z.int(), total: z.int() }),
    z.object(page),
    z.object({ ...offset, total: z.int() }),
    z.object(offset),
  ]),
});

const to = z.string().describe('Where it has moved');

/** Where a path leads that is no page's. */
export const redirect = exactly<RedirectTarget>()(
  z.union([
    z.object({ to, code: z.union([z.literal(301), z.literal(302), z.literal(308)]) }),
    z
      .object({ to: z.null(), code: z.literal(410) })
      .describe('It was removed. Without redirects=answer the status is 410'),
  ]),
);

/** Every answer with an error status. */
export const error = exactly<ErrorAnswer>()(
  z.object({
    data: z.null(),
    error: z.object({
      ...{ status: z.int(), name: z.string(), message: z.string() },
      details: z.looseObject({ redirect: redirect.optional() }),
    }),
  }),
);

/** A filter by a status, beside those by stored fields. */
const statusFilter = (values: readonly [string, ...string[]]) => {
  const status = z.enum(values);
  const statuses = z.array(status);
  return z
    .union([status, z.object({ $eq: status, $ne: status, $in: statuses, $notIn: statuses }).partial()])
    .describe('The status at the time of the request. The operators are $eq, $ne, $in and $notIn');
};

/** Filters by fields of these types that no column holds. */
export const CERTIFICATION_FILTERS = { effectiveStatus: statusFilter(EFFECTIVE_STATUSES) };
export const PROCESSOR_FILTERS = { effectiveStatus: statusFilter(PROCESSOR_STATUSES) };
