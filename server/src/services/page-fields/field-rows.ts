import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { PageField, PageFields } from '../../../../model/contracts/page-fields';
import type { DataReader } from './data-reader';
import { readBreadcrumbs, readVersions } from './related-pages';
import type { BodyRendering, RenderedBodies } from './rendered-bodies';
import { readStructuredData } from './structured-data';

/** The inputs from which the values of fields are computed. */
interface Computing {
  strapi: Core.Strapi;
  reader: DataReader;
  rendering: BodyRendering;
  /** Of all rows for which a field of their bodies is asked. */
  bodies: RenderedBodies;
}

/** A field of pages that is computed on request. */
interface Row<Value> {
  /** Whether it is made of the body. */
  ofBody?: true;
  /** The values of rows of pages, which are at least one, by their ids; nothing for those that have none. */
  values: (ids: readonly number[], computing: Computing) => Promise<ReadonlyMap<number, Value>>;
  /** In OpenAPI. */
  answer: z.ZodType<Value | undefined>;
  /** In GraphQL. */
  type: 'JSON' | 'String';
  description: string;
}

const page = z.object({ documentId: z.string(), title: z.string(), path: z.string().nullable() });

/** A list for each row; a reader who may not find pages gets none. */
const related =
  <Entry>(read: (strapi: Core.Strapi, ids: readonly number[]) => Promise<ReadonlyMap<number, Entry[]>>) =>
  async (ids: readonly number[], { strapi, reader }: Computing): Promise<ReadonlyMap<number, Entry[]>> => {
    if (!reader.pages) return new Map();
    const found = await read(strapi, ids);
    return new Map(ids.map((id) => [id, found.get(id) ?? []]));
  };

/** The fields of pages that are computed on request, one row each, in the order in which answers hold them. */
export const FIELD_ROWS: { readonly [Name in PageField]: Row<PageFields[Name]> } = {
  toc: {
    ofBody: true,
    values: async (ids, { bodies }) => bodies.toc(ids),
    answer: z
      .array(z.object({ level: z.number(), title: z.string(), anchor: z.string() }))
      .optional()
      .describe('The headings of the body, in order'),
    type: 'JSON',
    description: 'The headings of the body: a list of level, title and anchor',
  },
  html: {
    ofBody: true,
    values: async (ids, { bodies }) => bodies.html(ids),
    answer: z.string().optional().describe('The body as HTML, safe to be shown below the title'),
    type: 'String',
    description: 'The body as HTML, safe to be shown below the title',
  },
  breadcrumbs: {
    values: related(readBreadcrumbs),
    answer: z.array(page).optional().describe('The pages above, the highest first'),
    type: 'JSON',
    description: 'The pages above, the highest first: a list of documentId, title and path',
  },
  versions: {
    values: related(readVersions),
    answer: z
      .array(
        page.extend({ version: z.string().nullable(), sourceDate: z.string().nullable(), superseded: z.boolean() }),
      )
      .optional()
      .describe('All versions of the page, the newest first'),
    type: 'JSON',
    description: 'All versions of the page, the newest first',
  },
  jsonld: {
    values: async (ids, { strapi, reader, rendering }) => readStructuredData(strapi, ids, reader, rendering),
    answer: z
      .object({ '@context': z.literal('https://schema.org'), '@graph': z.array(z.record(z.string(), z.unknown())) })
      .optional()
      .describe('The page and what is held, as structured data of schema.org'),
    type: 'JSON',
    description: 'The page and what is held, as structured data of schema.org',
  },
};
