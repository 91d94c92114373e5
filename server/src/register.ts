import type { Core } from '@strapi/strapi';
import { describeViews } from './content/content-views';
import { persistTables } from './content/persist-tables';
import { restoreTypes } from './content/restore-types';
import { restrictReads } from './content/restrict-reads';
import { registerGraphql } from './graphql/register-graphql';
import { clearStaleHashes } from './content/document-hash';
import { drainRejectedUploads, refuseFormUploads } from './routes/refused-body';
import { shareFacts } from './content/share-facts';
import { collapseRedirects } from './content/redirect-chains';
import { validateDocuments } from './content/validate-documents';

export const register = ({ strapi }: { strapi: Core.Strapi }): void => {
  // First, since all that follows looks at the types.
  restoreTypes(strapi);
  persistTables(strapi);
  describeViews(strapi);
  registerGraphql(strapi);
  drainRejectedUploads(strapi);
  refuseFormUploads(strapi);
  restrictReads(strapi);
  clearStaleHashes(strapi);
  validateDocuments(strapi);
  collapseRedirects(strapi);
  shareFacts(strapi);
};
