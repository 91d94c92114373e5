import { factories, type Core } from '@strapi/strapi';
import { contentTypes } from '@strapi/utils';
import { z } from 'zod';
import { isLocalized } from '../delivery/is-localized';
import type { ReadableType } from '../delivery/readable-types';
import { PARAMETERS_OF } from '../controllers/parameters-of';
import { uidOf } from '../../../model/plugin-id';
import {
  alternates,
  CERTIFICATION_FILTERS,
  COMPUTED,
  pagination,
  PROCESSOR_FILTERS,
  translation,
  versionsMeta,
} from './answer-schemas';
import { entrySchemas } from './entry-schemas';

/** Filters by computed fields, which Strapi does not know. */
const FILTERS: Partial<Record<ReadableType, Record<string, z.ZodType>>> = {
  certification: CERTIFICATION_FILTERS,
  processor: PROCESSOR_FILTERS,
};

/** The parameters that Strapi takes for types with languages and with drafts. */
const OF_LANGUAGES = ['locale'] as const;
const OF_DRAFTS = ['status', 'publicationFilter', 'hasPublishedVersion'] as const;

/**
 * The schemas of the routes of a type: what OpenAPI shows, and what `api.rest.strictParams` lets through. Strapi's own leave
 * out filters by computed fields, and what stands in `meta`.
 */
export const documented = (strapi: Core.Strapi, type: ReadableType) => {
  const schema = strapi.contentType(uidOf(type));
  const validator = factories.createCoreValidator(uidOf(type), strapi);
  const filters = FILTERS[type];
  const stored = contentTypes
    .getScalarAttributes(schema)
    .filter((name) => !contentTypes.isPrivateAttribute(schema, name));
  const document = entrySchemas(strapi)(uidOf(type));
  const ofType = [
    ...(isLocalized(schema) ? OF_LANGUAGES : []),
    ...(contentTypes.hasDraftAndPublish(schema) ? OF_DRAFTS : []),
  ];
  /** Names of fields and of filters that Strapi does not know. */
  const own = {
    fields: z
      .array(z.enum([...stored, ...Object.keys(COMPUTED[type])]))
      .optional()
      .describe('The fields to return, without relations and files'),
    ...PARAMETERS_OF[type]?.schemas,
    ...(filters && {
      filters: z
        .object({ ...Object.fromEntries(stored.map((name) => [name, z.unknown()])), ...filters })
        .partial()
        .optional()
        .describe('Filters to apply to the query'),
    }),
  };
  return {
    document,
    own,
    list: {
      query: {
        ...validator.queryParams(['fields', 'filters', '_q', 'pagination', 'sort', 'populate', ...ofType]),
        ...own,
      },
      response: z.object({ data: z.array(document), meta: pagination.extend(PARAMETERS_OF[type]?.answers ?? {}) }),
    },
    one: {
      params: { id: z.string().describe('The documentId') },
      query: { ...validator.queryParams(['fields', 'populate', 'filters', 'sort', ...ofType]), ...own },
      response: z.object({
        data: document,
        meta: z.object(type === 'page' ? { alternates, translation, versions: versionsMeta.optional() } : {}),
      }),
    },
  };
};
