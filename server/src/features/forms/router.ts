import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { TRUST_CENTER } from '../../auth/read-scopes';
import { HELD_TEXTS, isFactLike } from '../../../../model/contracts/certification-facts';
import { HELD_STATUSES, type OverviewAnswer } from '../../../../model/contracts/held';
import { sendForm, type TextForm } from './controller';
import { uidOf } from '../../../../model/plugin-id';
import { fromKeys } from '../../../../model/typed-keys';
import { readConfig, scopedReadConfig } from '../../routes/read-config';

const SCOPE = `${uidOf(TRUST_CENTER)}.find`;

const words = z.string().nullable();
const day = z.iso.date().nullable();

const named = z.object({ documentId: z.string(), key: z.string(), name: z.string(), url: words });

const standard = z.object({
  ...{ documentId: z.string(), key: z.string() },
  ...{ identifier: words, edition: words, name: words, url: words },
});

const evidence = z.object({
  ...{ documentId: z.string(), title: z.string(), kind: words },
  visibility: z.enum(['public', 'on-request']),
  url: words.describe('Where the file is downloaded; null where it is on request, or there is none'),
});

const held = z.object({
  ...{ documentId: z.string(), locale: z.string() },
  ...fromKeys(HELD_TEXTS, (name) => (isFactLike(name, { value: 'day' }) ? day : words)),
  ...{ key: z.string(), name: z.string() },
  effectiveStatus: z.enum(HELD_STATUSES),
  statusChangesAt: words.describe('When the status changes without an edit, as an instant'),
  publishedAt: z.iso.datetime(),
  standard: standard.nullable(),
  ...{ issuedBy: named.nullable(), recognizedBy: named.nullable(), services: z.array(named) },
  evidence: z.array(evidence),
});

const overview = z.object({
  data: z.array(held),
  meta: z.object({
    day: z.iso.date().describe('The day of which this is true, in the time zone of the app'),
    statusChangesAt: words.describe('When the answer changes without an edit, as an instant'),
  }),
}) satisfies z.ZodType<OverviewAnswer>;

const locale = z.string().optional();

/** The trust center as a whole, in the forms that others read. One permission for all of them, and none for security.txt. */
export const trustCenterRouter = ({ strapi }: { strapi: Core.Strapi }) => {
  const textForm = (path: string, form: TextForm, query: Record<string, z.ZodType>) => ({
    method: 'GET',
    path,
    handler: sendForm(strapi, form),
    request: { query },
    config: scopedReadConfig(strapi, SCOPE),
  });
  const ofOneLocale = { locale: locale.describe('The locale of the answer') };
  return {
    type: 'content-api',
    routes: [
      {
        method: 'GET',
        path: '/overview',
        handler: SCOPE,
        request: { query: { locale: locale.describe('The locale of the answer; "*" for all of them') } },
        response: overview,
        config: readConfig(strapi, SCOPE, { everyLocale: true }),
      },
      textForm('/llms.txt', 'llmsTxt', ofOneLocale),
      textForm('/atom.xml', 'atom', ofOneLocale),
      textForm('/sitemap.xml', 'sitemap', {
        part: z
          .string()
          .optional()
          .describe('The number of a part that the index names, where there are very many pages'),
      }),
      {
        method: 'GET',
        path: '/security.txt',
        handler: sendForm(strapi, 'securityTxt'),
        config: { auth: false, middlewares: [uidOf('caching')] },
      },
    ],
  };
};
