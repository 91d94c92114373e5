import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { readAuth } from '../../auth/anonymous-reader';
import { CHANGES } from '../../auth/read-scopes';
import type { ChangesAnswer } from '../../../../model/contracts/answers';
import { CHANGE_REASONS } from '../../../../model/contracts/changes';
import { uidOf } from '../../../../model/plugin-id';
import { exactly } from '../../controllers/exact';

const SCOPE = `${uidOf(CHANGES)}.find`;

const names = z.array(z.string());

const change = z.object({
  id: z.number().describe('The same for each try to deliver it'),
  changedOn: z.string(),
  paths: names.describe('The paths of published pages that show what changed, in every language'),
  oldPaths: names.describe('Paths that a page has left, or whose redirect is another one'),
  locales: names.describe('The languages whose answers changed'),
  tags: names.describe('What changed and what shows it: page, page:<documentId>, and the like of other types'),
  everything: z.boolean().describe('Whether any page may show something else, and not only those at paths'),
  reason: z.enum(CHANGE_REASONS),
});

/** `GET /changes`, for builds that follow the content. */
export const changesRouter = ({ strapi }: { strapi: Core.Strapi }) => ({
  type: 'content-api',
  routes: [
    {
      method: 'GET',
      path: '/changes',
      handler: SCOPE,
      request: {
        query: { since: z.string().describe('An instant (ISO 8601): meta.until of the last answer') },
      },
      response: exactly<ChangesAnswer>()(
        z.object({
          data: z.array(change),
          meta: z.object({
            since: z.string(),
            until: z.string().describe('What to ask with the next time'),
            complete: z.boolean().describe('Whether these are all changes since then'),
          }),
        }),
      ),
      config: readAuth(strapi, SCOPE),
    },
  ],
});
