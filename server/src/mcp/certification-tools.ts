import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { contentRead } from '../auth/readable-entries';
import { CERTIFICATION_SETS } from '../contracts/overview';
import { listSchema, localeSchema, pageSchema, printable, searchSchema } from '../controllers/admin/requests';
import { getService } from '../get-service';
import { ACTIONS } from '../permissions';
import { uidOf } from '../plugin-id';
import { registerTool } from './tool';

const BY_PEOPLE =
  'Verifying takes a person in the admin panel: there is no tool for it, and no tool can set who verified a certification and when.';

/** What is claimed, and what nobody has verified. Agents read it; people decide. */
export const registerCertificationTools = (strapi: Core.Strapi): void => {
  registerTool(strapi, {
    name: 'compliance_list_certifications',
    title: 'List certifications that need attention',
    description: 'Lists certifications that are expired, superseded, unverified or end soon, a page at a time.',
    needs: { action: ACTIONS.importRead },
    input: z.strictObject({ ...pageSchema, set: z.enum(CERTIFICATION_SETS) }),
    answer: (app, _, { set, ...page }) => getService(app, 'overview').certifications(set, page),
  });
  registerTool(strapi, {
    name: 'compliance_get_statuses',
    title: 'Read the current status of certifications',
    description:
      'Answers the status that holds now for the draft and the published version of certifications in one language, with the reason, since when and until ' +
      'when it holds. Only certifications that this token can read in the Content Manager.',
    needs: contentRead(uidOf('certification')),
    input: z.strictObject({
      documentIds: z.array(printable.max(255)).min(1).max(100),
      locale: localeSchema,
    }),
    answer: (app, { ability }, { documentIds, locale }) =>
      getService(app, 'certification-statuses').of(ability, documentIds, locale),
  });
  registerTool(strapi, {
    name: 'compliance_list_unverified',
    title: 'List certifications to verify',
    description: `Lists the certifications that nobody has verified, or that were verified too long ago. ${BY_PEOPLE}`,
    needs: { action: ACTIONS.verify },
    input: z.strictObject({ ...pageSchema, site: listSchema, locale: listSchema, q: searchSchema }),
    answer: (app, _, { page, pageSize, ...filter }) =>
      getService(app, 'verification').queue(filter, { page, pageSize }),
  });
  registerTool(strapi, {
    name: 'compliance_get_unverified',
    title: 'Read a certification to verify',
    description: `Answers each fact of a certification with its quotes, file and line, and the evidence. ${BY_PEOPLE}`,
    needs: { action: ACTIONS.verify },
    input: z.strictObject({ documentId: printable.min(1).max(255) }),
    answer: (app, { id, name }, { documentId }) => getService(app, 'verification').one({ id, name }, documentId),
  });
};
