import type { Core } from '@strapi/strapi';
import { inTransaction } from '../database/in-transaction';
import { findRow } from '../database/rows';
import { extendLocales } from '../locales-service';
import { orNull, partial, text } from '../readers';
import { noteDeletedLocale } from './changes/note-changes';
import { catchUpLedger } from './ledger/keep-ledger';
import { removeTextsIn } from './texts/text-rows';

const DELETED = orNull(partial({ code: text }));

/**
 * Follows when a language is deleted in Settings > Internationalization. Strapi deletes its entries past the Document
 * Service, so the ledger and the states of texts would go on as if they were there, and nobody would be told.
 */
export const followDeletedLocales = (strapi: Core.Strapi): void => {
  extendLocales(strapi, (service) => ({
    delete: async (locale) =>
      inTransaction(strapi, async () => {
        const known = await findRow(strapi, 'plugin::i18n.locale', { code: text }, { where: { id: locale.id } });
        if (known !== null) await noteDeletedLocale(strapi, known.code);
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
