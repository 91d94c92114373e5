import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { VERSIONS_BY_PATH } from '../../auth/read-scopes';
import type { PageVersionsAnswer } from '../../../../model/contracts/answers';
import { uidOf } from '../../../../model/plugin-id';
import { AS_OF } from '../../controllers/asked-day';
import { statedVersion } from '../../routes/answer-schemas';
import { readConfig } from '../../routes/read-config';
import { exactly } from '../../controllers/exact';

const SCOPE = `${uidOf(VERSIONS_BY_PATH)}.find`;

/** `GET /pages/versions`. */
export const versionsByPathRouter = ({ strapi }: { strapi: Core.Strapi }) => ({
  type: 'content-api',
  routes: [
    {
      method: 'GET',
      path: '/pages/versions',
      handler: SCOPE,
      request: {
        query: {
          path: z.string().describe('Path of the page, as in by-path'),
          locale: z.string().optional().describe('The preferred language, as in by-path'),
          asOf: AS_OF.describe('The day on which states count; today by default'),
        },
      },
      response: exactly<PageVersionsAnswer>()(
        z.object({
          data: z.array(statedVersion).describe('The newest first'),
          meta: z.object({
            path: z.string().nullable(),
            locale: z.string().describe('The locale of the response'),
            requestedLocale: z.string().nullable().describe('The requested locale'),
            fallback: z.boolean().describe('Whether the response is in another locale than the requested one'),
            asOf: z.string().describe('The day on which states count'),
          }),
        }),
      ),
      config: readConfig(strapi, SCOPE),
    },
  ],
});
