import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { getConfig } from '../../config';
import { EFFECTIVE_STATUSES } from '../../../../model/contracts/certifications/certification-status';
import { CLAIM_STATES } from '../../../../model/contracts/page-claims';
import type { PageField, PageFields } from '../../../../model/contracts/page-fields';
import type { Moment } from '../../delivery/computed/moment';
import type { DataReader } from './data-reader';
import { readBreadcrumbs, readVersions } from './related-pages';
import type { BodyRendering, RenderedBodies } from './rendered-bodies';
import type { ClaimsInLanguage } from './judged-claims';
import { withEndedClaims } from '../../render/ended-claims';
import { readChanges } from './version-changes';
import { readStructuredData } from './structured-data';

/** The inputs from which the values of fields are computed. */
interface Computing {
  strapi: Core.Strapi;
  reader: DataReader;
  rendering: BodyRendering;
  /** Of all rows for which a field of their bodies is asked. */
  bodies: RenderedBodies;
  /** Of all rows for which it or the HTML is asked, read when it is asked first. */
  claims: () => Promise<ReadonlyMap<number, ClaimsInLanguage>>;
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
  <Entry>(
    read: (strapi: Core.Strapi, ids: readonly number[], moment: Moment) => Promise<ReadonlyMap<number, Entry[]>>,
  ) =>
  async (ids: readonly number[], { strapi, reader }: Computing): Promise<ReadonlyMap<number, Entry[]>> => {
    if (!reader.pages) return new Map();
    const found = await read(strapi, ids, reader.moment);
    return new Map(ids.map((id) => [id, found.get(id) ?? []]));
  };

/** The HTML of bodies, in which ended claims are marked as the app wants it. */
const htmlOf: Row<string>['values'] = async (ids, { strapi, bodies, claims: judged }) => {
  const html = await bodies.html(ids);
  const how = getConfig(strapi).endedClaims;
  if (how === 'off') return html;
  const found = await judged();
  return new Map(
    [...html].map(([id, each]) => {
      const { locale, claims } = found.get(id) ?? { locale: '', claims: [] };
      return [id, withEndedClaims(each, claims, { locale, how })];
    }),
  );
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
    values: htmlOf,
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
  claims: {
    ofBody: true,
    values: async (ids, { claims }) => {
      const found = await claims();
      return new Map(ids.map((id) => [id, found.get(id)?.claims ?? []]));
    },
    answer: z
      .array(
        z.object({
          standard: z.string(),
          edition: z.string().nullable(),
          quote: z.string(),
          section: z.object({ title: z.string(), anchor: z.string() }).nullable(),
          state: z.enum(CLAIM_STATES),
          endedOn: z.string().nullable(),
          certifications: z.array(
            z.object({
              documentId: z.string(),
              key: z.string(),
              name: z.string(),
              effectiveStatus: z.enum(EFFECTIVE_STATUSES),
              validUntil: z.string().nullable(),
            }),
          ),
        }),
      )
      .optional()
      .describe('The certificates that the text claims, in which section, and whether they are held today'),
    type: 'JSON',
    description: 'The certificates that the text claims, in which section, and whether they are held today',
  },
  changes: {
    values: async (ids, { strapi, reader }) => readChanges(strapi, ids, reader.moment),
    answer: z
      .object({
        since: z.object({ documentId: z.string(), key: z.string(), effectiveFrom: z.string().nullable() }),
        sentences: z.array(z.object({ before: z.string().nullable(), after: z.string().nullable() })),
      })
      .nullable()
      .optional()
      .describe('The sentences that differ from the version before'),
    type: 'JSON',
    description: 'The sentences that differ from the version before: since which one, and each before and after',
  },
};
