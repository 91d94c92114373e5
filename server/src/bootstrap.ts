import type { Core } from '@strapi/strapi';
import { contentTypes } from '../../content-types';
import { plainMessage } from './adapters/strapi/plain-message';
import { registerAnonymousReader } from './auth/anonymous-reader';
import { registerActions } from './auth/register-actions';
import { getConfig } from './config';
import { ensureLocales } from './content/ensure-locales';
import { restrictPlainReads } from './content/restrict-reads';
import { missingUniqueIndexes } from './content/unique-indexes';
import { getService } from './get-service';

/** What is wrong with settings, or with the folder of uploads, stops imports, and nothing else. */
const prepareImports = async (strapi: Core.Strapi): Promise<void> => {
  try {
    await getService(strapi, 'settings').load();
    await getService(strapi, 'staging').sweep();
  } catch (error) {
    strapi.log.error(`compliance: ${plainMessage(error)}`);
  }
};

/** Without its UNIQUE indexes the database would keep what two imports at once both store. */
export const reportMissingIndexes = async (strapi: Core.Strapi): Promise<void> => {
  const missing = await missingUniqueIndexes(
    strapi,
    Object.values(contentTypes).map(({ schema }) => schema),
  );
  for (const { name, table } of missing)
    strapi.log.error(
      `compliance: the database has no UNIQUE index "${name}" on "${table}", so two imports at once could store one entry twice. Create the index before the next import.`,
    );
};

export const bootstrap = async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  registerAnonymousReader(strapi);
  restrictPlainReads(strapi);
  await registerActions(strapi);
  await ensureLocales(strapi, getConfig(strapi).locales);
  await reportMissingIndexes(strapi);
  await prepareImports(strapi);
};
