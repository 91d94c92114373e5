import { factories, type Core } from '@strapi/strapi';
import { z } from 'zod';
import { BY_PATH } from '../../auth/read-scopes';
import type { ByPathMeta } from '../../../../model/contracts/answers';
import { uidOf } from '../../../../model/plugin-id';
import { alternates, redirect, translation, versionsMeta } from '../../routes/answer-schemas';
import { VERSION_PARAMETERS } from './asked-version';
import { documented } from '../../routes/documented';
import { readConfig } from '../../routes/read-config';
import { exactly } from '../../controllers/exact';

const meta = exactly<ByPathMeta>()(
  z.object({
    locale: z.string().describe('The locale of the response'),
    requestedLocale: z.string().nullable().describe('The requested locale'),
    fallback: z.boolean().describe('Whether the response is in another locale than the requested one'),
    alternates,
    translation,
    versions: versionsMeta.optional().describe('Of a page with published versions'),
  }),
);

const SCOPE = `${uidOf(BY_PATH)}.findOne`;

const PATH =
  'Path of the page on the site, such as /support/sla/. Leading and trailing slashes, query and fragment are ignored';

const REDIRECTS =
  'With "answer", a path that has moved or was removed is answered with 200, no data and meta.redirect, and not with 404 or 410';

/** `GET /pages/by-path`. The schemas are what OpenAPI shows, and what lets `path` through `api.rest.strictParams`. */
export const pageByPathRouter = ({ strapi }: { strapi: Core.Strapi }) => {
  const { document, own } = documented(strapi, 'page');
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
            ...VERSION_PARAMETERS,
            ...validator.queryParams(['fields', 'populate', 'locale', 'status']),
            ...own,
          },
        },
        response: z.union([
          z.object({ data: document, meta }),
          z.object({ data: z.null(), meta: z.object({ redirect }) }).describe('With redirects=answer'),
        ]),
        config: readConfig(strapi, SCOPE),
      },
    ],
  };
};
