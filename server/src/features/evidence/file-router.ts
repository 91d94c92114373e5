import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { DOWNLOAD } from '../../auth/read-scopes';
import { openLink } from './file-controller';
import { uidOf } from '../../../../model/plugin-id';
import { readConfig } from '../../routes/read-config';

const SCOPE = `${uidOf(DOWNLOAD)}.findOne`;

const DOCUMENT = z
  .string()
  .describe(
    'The documentId. The answer is the file, 302 to one that is stored elsewhere, 403 for one on request, 404 where there is none',
  );
const LINK = z
  .string()
  .describe(
    'A link for evidence on request. The answer is the file, 206 for a part of it, 410 where it is no longer valid',
  );

/**
 * `GET /documents/:id/download` hands out the file of public evidence, with a permission of its own. The same with
 * a link behind it needs none: whoever has the link may download.
 */
export const evidenceFileRouter = ({ strapi }: { strapi: Core.Strapi }) => ({
  type: 'content-api',
  routes: [
    {
      method: 'GET',
      path: '/documents/:id/download',
      handler: SCOPE,
      request: {
        params: { id: DOCUMENT },
        query: { locale: z.string().optional().describe('The locale of the file') },
      },
      config: readConfig(strapi, SCOPE),
    },
    {
      method: 'GET',
      path: '/documents/:id/download/:link',
      handler: openLink(strapi),
      request: { params: { id: z.string().describe('The documentId'), link: LINK } },
      config: { auth: false },
    },
  ],
});
