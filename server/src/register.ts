import type { Core } from '@strapi/strapi';
import { describeViews } from './content/content-views';
import { keepRows } from './content/kept/keep-rows';
import { keepLedger } from './content/ledger/keep-ledger';
import { keepVerification } from './content/keep-verification';
import { persistTables } from './content/schema/persist-tables';
import { restoreTypes } from './content/schema/restore-types';
import { lockContentManager } from './content/locks/lock-content-manager';
import { lockWrites } from './content/locks/lock-writes';
import { restrictReads } from './content/restrict-reads';
import { registerGraphql } from './graphql/register-graphql';
import { clearStaleHashes } from './content/document-hash';
import { drainRejectedUploads, refuseFormUploads } from './routes/refused-body';
import { shareFacts } from './content/shared/share-facts';
import { shareRelations } from './content/shared/share-relations';
import { collapseRedirects } from './content/validate/redirect-chains';
import { validateDocuments } from './content/validate/validate-documents';

export const register = ({ strapi }: { strapi: Core.Strapi }): void => {
  // First, since all that follows looks at the types.
  restoreTypes(strapi);
  persistTables(strapi);
  keepRows(strapi);
  describeViews(strapi);
  registerGraphql(strapi);
  drainRejectedUploads(strapi);
  refuseFormUploads(strapi);
  restrictReads(strapi);
  lockContentManager(strapi);
  lockWrites(strapi);
  keepLedger(strapi);
  keepVerification(strapi);
  clearStaleHashes(strapi);
  validateDocuments(strapi);
  collapseRedirects(strapi);
  shareRelations(strapi);
  shareFacts(strapi);
};
