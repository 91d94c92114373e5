import type { Core } from '@strapi/strapi';
import { registerAnonymousReader } from './auth/anonymous-reader';
import { describeViews } from './content/content-views';
import { restrictGraphql } from './content/restrict-graphql';
import { letGoOfRefusedBodies, refuseFormUploads } from './routes/refused-body';
import { shareFacts } from './content/share-facts';
import { validateDocuments } from './content/validate-documents';

export const register = ({ strapi }: { strapi: Core.Strapi }): void => {
  describeViews(strapi);
  restrictGraphql(strapi);
  registerAnonymousReader(strapi);
  letGoOfRefusedBodies(strapi);
  refuseFormUploads(strapi);
  validateDocuments(strapi);
  shareFacts(strapi);
};
