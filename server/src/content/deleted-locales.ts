import type { Core } from '@strapi/strapi';
import { inTransaction } from '../database/in-transaction';
import { extendLocales } from '../locales-service';
import { orNull, partial, text } from '../readers';
import { catchUpLedger } from './ledger/keep-ledger';
import { removeTextsIn } from './texts/text-rows';

const DELETED = orNull(partial({ code: text }));

/**
 * Follows when a language is deleted in Settings > Internationalization. Strapi deletes its entries past the Document
 * Service, so the ledger and the states of texts would go on as if they were there.
 */
export const followDeletedLocales = (strapi: Core.Strapi): void => {
  extendLocales(strapi, (service) => ({
    delete: async (locale) =>
      inTransaction(strapi, async () => {
        const deleted = await service.delete(locale);
        const code = DELETED(deleted)?.code;
        if (code !== undefined) {
          await removeTextsIn(strapi, code);
          await catchUpLedger(strapi);
        }
        return deleted;
      }),
  }));
};
