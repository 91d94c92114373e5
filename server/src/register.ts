import type { Core } from '@strapi/strapi';
import { allowChangeEvent } from './adapters/strapi/change-webhooks';
import { addingOwn } from './adapters/strapi/bulk/registered';
import { describeViews } from './content/views/describe-views';
import { limitAiTranslations } from './content/ai-translations';
import { followDeletedLocales } from './content/deleted-locales';
import { noteChanges } from './content/changes/note-changes';
import { noteFiles } from './content/changes/note-files';
import { keepRows } from './content/kept/keep-rows';
import { keepLedger } from './content/ledger/keep-ledger';
import { keepTexts } from './content/texts/keep-texts';
import { keepVerification } from './content/keep-verification';
import { persistTables } from './content/schema/persist-tables';
import { restoreTypes } from './content/schema/restore-types';
import { lockContentManager } from './content/locks/lock-content-manager';
import { lockWrites } from './content/locks/lock-writes';
import { redirectMovedPages } from './content/moved-pages';
import { restrictReads } from './content/restrict-reads';
import { registerGraphql } from './graphql/register-graphql';
import { clearStaleHashes } from './content/document-hash';
import { drainRejectedUploads, refuseForms } from './routes/refused-body';
import { registerMcp } from './mcp/register-mcp';
import { shareFacts } from './content/shared/share-facts';
import { shareRelations } from './content/shared/share-relations';
import { skipPreview } from './content/skip-preview';
import { collapseRedirects } from './content/validate/redirect-chains';
import { validateDocuments } from './content/validate/validate-documents';

const registerAll = (strapi: Core.Strapi): void => {
  persistTables(strapi);
  keepRows(strapi);
  describeViews(strapi);
  skipPreview(strapi);
  registerGraphql(strapi);
  registerMcp(strapi);
  allowChangeEvent(strapi);
  drainRejectedUploads(strapi);
  refuseForms(strapi);
  restrictReads(strapi);
  lockContentManager(strapi);
  lockWrites(strapi);
  limitAiTranslations(strapi);
  followDeletedLocales(strapi);
  noteChanges(strapi);
  keepLedger(strapi);
  keepTexts(strapi);
  keepVerification(strapi);
  clearStaleHashes(strapi);
  // after what follows from a file
  noteFiles(strapi);
  validateDocuments(strapi);
  collapseRedirects(strapi);
  redirectMovedPages(strapi);
  shareRelations(strapi);
  shareFacts(strapi);
};

export const register = ({ strapi }: { strapi: Core.Strapi }): void => {
  // First, since all that follows looks at the types.
  restoreTypes(strapi);
  addingOwn(strapi, () => {
    registerAll(strapi);
  });
};
