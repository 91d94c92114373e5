import type { Core } from '@strapi/strapi';
import { keepOpenApi } from './adapters/strapi/keep-openapi';
import { describeViews } from './content/views/describe-views';
import { limitAiTranslations } from './content/ai-translations';
import { followDeletedLocales } from './content/deleted-locales';
import { noteFiles } from './content/changes/note-files';
import { keepRows } from './content/kept/keep-rows';
import { persistTables } from './content/schema/persist-tables';
import { protectTypes } from './content/schema/protect-types';
import { restoreTypes } from './content/schema/restore-types';
import { lockContentManager } from './content/locks/lock-content-manager';
import { restrictReads } from './content/restrict-reads';
import { features } from './features';
import { registerGraphql } from './graphql/register-graphql';
import { watchFiles } from './content/document-hash';
import { completeOpenApi } from './routes/complete-openapi';
import { drainRejectedUploads, refuseForms } from './routes/refused-body';
import { registerMcp } from './mcp/tool';
import { skipPreview } from './content/skip-preview';
import { followWrites } from './content/writes/follow-writes';
import { FOLLOWERS } from './content/followers';

export const register = ({ strapi }: { strapi: Core.Strapi }): void => {
  // First, since all that follows looks at the types.
  restoreTypes(strapi);
  persistTables(strapi);
  protectTypes(strapi);
  keepRows(strapi);
  describeViews(strapi);
  skipPreview(strapi);
  registerGraphql(strapi);
  registerMcp(
    strapi,
    features.flatMap(({ tools = [] }) => tools),
  );
  for (const { registers } of features) registers?.(strapi);
  keepOpenApi(strapi);
  completeOpenApi(strapi);
  drainRejectedUploads(strapi);
  refuseForms(strapi);
  // what surrounds or follows a write of the Document Service, the outermost first
  restrictReads(strapi);
  lockContentManager(strapi);
  limitAiTranslations(strapi);
  followWrites(strapi, FOLLOWERS);
  followDeletedLocales(strapi);
  watchFiles(strapi);
  // after what follows from a file
  noteFiles(strapi);
};
