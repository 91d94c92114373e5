import type { Core } from '@strapi/strapi';
import { noteServerStart } from './adapters/strapi/server-start';
import { plainMessage } from './adapters/strapi/plain-message';
import { registerAnonymousReader } from './auth/anonymous-reader';
import { registerActions } from './auth/register-actions';
import { getConfig } from './config';
import { keepRevision, noteChange } from './content/revision/content-revision';
import { ensureLocales } from './content/ensure-locales';
import { restrictPlainReads } from './content/restrict-reads';
import { arrangeStoredForms } from './content/views/arrange-stored-forms';
import { keepAllRows } from './content/kept/keep-rows';
import { listTables } from './content/schema/persist-tables';
import type { Completion } from './core/feature';
import { ordered } from './core/ordered';
import { listenWhileOff } from './database/listen-while-off';
import { features } from './features';
import { getService } from './get-service';

const COMPLETIONS = ordered(
  features.flatMap(({ name, completes }) => (completes === undefined ? [] : [{ name, ...completes }])),
);

const carryOut = async (strapi: Core.Strapi, { complete, failed }: Completion): Promise<void> => {
  try {
    await complete(strapi);
  } catch (error) {
    if (failed === undefined) throw error;
    strapi.log.error(`compliance: ${failed}: ${plainMessage(error)}`);
  }
};

/** Forms as they were do no harm; the next start tries again. */
const ARRANGED_FORMS: Completion = {
  complete: arrangeStoredForms,
  failed: 'the forms of the Content Manager were not arranged',
};

const TRANSFERRED_TABLES: Completion = {
  async complete(strapi) {
    await listTables(strapi);
    await keepAllRows(strapi);
  },
  failed: 'what a transfer brought was not completed',
};

/** A transfer writes past the Document Service, in place of all that was there. */
const catchUpBehindTransfer = async (strapi: Core.Strapi): Promise<void> => {
  await noteChange(strapi);
  for (const completion of COMPLETIONS) if (completion.behindTransfers === true) await carryOut(strapi, completion);
  await carryOut(strapi, TRANSFERRED_TABLES);
};

export const bootstrap = async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  registerAnonymousReader(strapi);
  restrictPlainReads(strapi);
  await registerActions(strapi);
  await ensureLocales(strapi, getConfig(strapi).locales ?? []);
  await keepAllRows(strapi);
  await carryOut(strapi, ARRANGED_FORMS);
  for (const completion of COMPLETIONS) await carryOut(strapi, completion);
  // Last, since what has been written before is in it.
  await keepRevision(strapi);
  listenWhileOff(strapi, () => {
    // a command of Strapi ends behind its transfer, and the next start does the same
    if (!strapi.server.httpServer.listening) return;
    catchUpBehindTransfer(strapi).catch((error: unknown) => {
      strapi.log.error(`compliance: caches were not told of a transfer: ${plainMessage(error)}`);
    });
  });
  noteServerStart(strapi, () => getService(strapi, 'clock').now());
  for (const { starts } of features) starts?.(strapi);
  getService(strapi, 'hourly').start();
};
