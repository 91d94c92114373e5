import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { TRUST_CENTER } from '../../auth/read-scopes';
import { HELD_TEXTS, isFactLike } from '../../../../model/contracts/certification-facts';
import { HELD_STATUSES } from '../../../../model/contracts/held';
import type { OverviewAnswer } from '../../../../model/contracts/overview-answer';
import { PROCESSOR_DAYS, PROCESSOR_TEXTS } from '../../../../model/contracts/processors';
import { PROCESSOR_KINDS, PROCESSOR_STATUSES } from '../../../../model/contracts/processors';
import { sendForm, type TextForm } from './controller';
import { uidOf } from '../../../../model/plugin-id';
import { fromKeys } from '../../../../model/typed-keys';
import { objections } from '../../controllers/asked-processors';
import { readConfig, scopedReadConfig } from '../../routes/read-config';
import { exactly } from '../../controllers/exact';

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

const processor = z.object({
  ...{ documentId: z.string(), locale: z.string(), key: z.string(), name: z.string() },
  kind: z.enum(PROCESSOR_KINDS).nullable(),
  ...fromKeys(PROCESSOR_TEXTS, () => words),
  ...fromKeys(PROCESSOR_DAYS, () => day),
  countries: z.array(z.string()).describe('Where data is processed, by ISO 3166-1 codes'),
  seats: z.array(z.string()).describe('Where it has its seat'),
  planned: z.boolean(),
  services: z.array(named).describe('The services that use it, as far as the list says'),
  effectiveStatus: z.enum(PROCESSOR_STATUSES),
  statusChangesAt: words.describe('When the status changes without an edit, as an instant'),
  objectionsTo: words.describe('Where to object to it, while it is planned or announced'),
  publishedAt: z.iso.datetime(),
});

const service = named.extend({
  locale: z.string(),
  countries: z.array(z.string()).describe('Whose law its infrastructure is subject to, by ISO 3166-1 codes'),
  foreignAccess: z
    .object({ documentId: z.string(), title: z.string(), path: words })
    .nullable()
    .describe('The published page that says how data is protected from access by foreign authorities'),
});

const overview = exactly<OverviewAnswer>()(
  z.object({
    data: z.array(held),
    processors: z.array(processor).describe('Those that have ended, too'),
    services: z.array(service),
    meta: z.object({
      day: z.iso.date().describe('The day of which this is true, in the time zone of the app'),
      statusChangesAt: words.describe('When the answer changes without an edit, as an instant'),
      objections,
    }),
  }),
);

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
      textForm('/overview.jsonld', 'jsonLd', ofOneLocale),
      textForm('/atom.xml', 'atom', ofOneLocale),
      textForm('/processors.csv', 'processorsCsv', ofOneLocale),
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
