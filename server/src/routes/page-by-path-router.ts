import { factories, type Core } from '@strapi/strapi';
import { z } from 'zod';
import { BY_PATH } from '../auth/read-scopes';
import { uidOf } from '../plugin-id';
import { readConfig } from './read-config';

const alternate = z.object({ locale: z.string(), path: z.string(), title: z.string() });

const translation = z.object({
  prevailing: z.string().nullable().describe('The locale that prevails by what the page says'),
  behind: z.boolean().describe('Whether the published text of another language has changed since'),
  since: z.string().nullable().describe('Since when, as an instant'),
});

const meta = z.object({
  locale: z.string().describe('The locale of the response'),
  requestedLocale: z.string().nullable().describe('The requested locale'),
  fallback: z.boolean().describe('Whether the response is in another locale than the requested one'),
  alternates: z.array(alternate).describe('The locales in which the page is published, the default one first'),
  translation,
});

const SCOPE = `${uidOf(BY_PATH)}.findOne`;

const PATH =
  'Path of the page on the site, such as /support/sla/. Leading and trailing slashes, query and fragment are ignored';

const REDIRECTS =
  'With "answer", a path that has moved or was removed is answered with 200, no data and meta.redirect, and not with 404 or 410';

/** `GET /pages/by-path`. The schemas are what OpenAPI shows, and what lets `path` through `api.rest.strictParams`. */
export const pageByPathRouter = ({ strapi }: { strapi: Core.Strapi }) => {
  const validator = factories.createCoreValidator(uidOf('page'), strapi);
  return {
    type: 'content-api',
    routes: [
      {
        method: 'GET',
        path: '/pages/by-path',
        handler: SCOPE,
        request: {
          query: {
            path: z.string().describe(PATH),
            format: z.literal('markdown').optional().describe('With "markdown", the page is answered as text/markdown'),
            redirects: z.literal('answer').optional().describe(REDIRECTS),
            ...validator.queryParams(['fields', 'populate', 'locale', 'status']),
          },
        },
        response: z.object({ data: validator.document, meta }),
        config: readConfig(strapi, SCOPE),
      },
    ],
  };
};
