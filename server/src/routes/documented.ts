import { factories, type Core } from '@strapi/strapi';
import { contentTypes } from '@strapi/utils';
import { z } from 'zod';
import { isLocalized } from '../delivery/is-localized';
import type { ReadableType } from '../delivery/readable-types';
import { uidOf } from '../../../model/plugin-id';
import {
  alternates,
  OF_CERTIFICATIONS,
  OF_PAGES,
  OF_STANDARDS,
  pagination,
  statusFilter,
  translation,
} from './answer-schemas';

/** The computed fields of a type, which Strapi does not know. */
interface Additions {
  /** Fields that no column holds. */
  computed: Record<string, z.ZodType>;
  /** Filters by them. */
  filters?: Record<string, z.ZodType>;
}

const ADDITIONS: Partial<Record<ReadableType, Additions>> = {
  page: { computed: OF_PAGES },
  certification: { computed: OF_CERTIFICATIONS, filters: { effectiveStatus: statusFilter } },
  standard: { computed: OF_STANDARDS },
};

/** The parameters that Strapi takes for types with languages and with drafts. */
const OF_LANGUAGES = ['locale'] as const;
const OF_DRAFTS = ['status', 'publicationFilter', 'hasPublishedVersion'] as const;

/**
 * The schemas of the routes of a type: what OpenAPI shows, and what `api.rest.strictParams` lets through. Strapi's own leave
 * out computed fields, filters by them, and what stands in `meta`.
 */
export const documented = (strapi: Core.Strapi, type: ReadableType) => {
  const schema = strapi.contentType(uidOf(type));
  const validator = factories.createCoreValidator(uidOf(type), strapi);
  const { computed, filters } = ADDITIONS[type] ?? { computed: {} };
  const stored = contentTypes
    .getScalarAttributes(schema)
    .filter((name) => !contentTypes.isPrivateAttribute(schema, name));
  const document = z.object({ ...validator.document.shape, ...computed });
  const ofType = [
    ...(isLocalized(schema) ? OF_LANGUAGES : []),
    ...(contentTypes.hasDraftAndPublish(schema) ? OF_DRAFTS : []),
  ];
  /** Names of fields and of filters that Strapi does not know. */
  const own = {
    fields: z
      .array(z.enum([...stored, ...Object.keys(computed)]))
      .optional()
      .describe('The fields to return, without relations and files'),
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
      response: z.object({ data: z.array(document), meta: pagination }),
    },
    one: {
      params: { id: z.string().describe('The documentId') },
      query: { ...validator.queryParams(['fields', 'populate', 'filters', 'sort', ...ofType]), ...own },
      response: z.object({
        data: document,
        ...(type === 'page' && { meta: z.object({ alternates, translation }) }),
      }),
    },
  };
};
