import type { Core } from '@strapi/strapi';
import { contentTypes } from '../../content-types';
import { plainMessage } from './adapters/strapi/plain-message';
import { registerAnonymousReader } from './auth/anonymous-reader';
import { registerActions } from './auth/register-actions';
import { getConfig } from './config';
import { keepRevision } from './content/revision/content-revision';
import { ensureLocales } from './content/ensure-locales';
import { restrictPlainReads } from './content/restrict-reads';
import { arrangeStoredForms } from './content/views/arrange-stored-forms';
import { catchUpLedger } from './content/ledger/keep-ledger';
import { catchUpTexts } from './content/texts/keep-texts';
import { keepAllRows } from './content/kept/keep-rows';
import { tablesOf } from './content/schema/stored-tables';
import { missingUniqueIndexes } from './content/schema/unique-indexes';
import { weakIsolation } from './database/weak-isolation';
import { getService } from './get-service';
import { PLUGIN_ID } from './plugin-id';

/** What is wrong with settings, or with the folder of uploads, stops imports, and nothing else. */
const prepareImports = async (strapi: Core.Strapi): Promise<void> => {
  try {
    await getService(strapi, 'settings').load();
    await getService(strapi, 'staging').sweep();
  } catch (error) {
    strapi.log.error(`compliance: ${plainMessage(error)}`);
  }
};

/** Forms as they were do no harm; the next start tries again. */
const arrangeForms = async (strapi: Core.Strapi): Promise<void> => {
  try {
    await arrangeStoredForms(strapi);
  } catch (error) {
    strapi.log.error(`compliance: the forms of the Content Manager were not arranged: ${plainMessage(error)}`);
  }
};

/** Content is served also where the ledger cannot be read or is locked; the next start tries again. */
const completeLedger = async (strapi: Core.Strapi): Promise<void> => {
  try {
    await catchUpLedger(strapi);
  } catch (error) {
    strapi.log.error(`compliance: the ledger of claims was not completed: ${plainMessage(error)}`);
  }
};

/** Content is served also where this fails; the next start tries again. */
const completeTexts = async (strapi: Core.Strapi): Promise<void> => {
  try {
    await catchUpTexts(strapi);
  } catch (error) {
    strapi.log.error(`compliance: the states of translations were not completed: ${plainMessage(error)}`);
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
      `compliance: the database has no UNIQUE index "${name}" on "${table}", so that concurrent imports could store an entry twice. Create the index before the next import.`,
    );
};

/** Imports and editors are kept apart by the database alone. */
const reportWeakIsolation = async (strapi: Core.Strapi): Promise<void> => {
  const tables = tablesOf(PLUGIN_ID, [...strapi.db.metadata.values()]).map(({ name }) => name);
  for (const reason of await weakIsolation(strapi, tables))
    strapi.log.error(
      `compliance: the database does not isolate imports from editors, so that edits can be lost: ${reason}.`,
    );
};

export const bootstrap = async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  registerAnonymousReader(strapi);
  restrictPlainReads(strapi);
  await registerActions(strapi);
  await ensureLocales(strapi, getConfig(strapi).locales);
  await keepAllRows(strapi);
  await arrangeForms(strapi);
  await completeLedger(strapi);
  await completeTexts(strapi);
  await reportMissingIndexes(strapi);
  await reportWeakIsolation(strapi);
  await prepareImports(strapi);
  // Last, since what has been written before is in it.
  await keepRevision(strapi);
  getService(strapi, 'reminders').start();
  getService(strapi, 'changes').start();
};
