import type { Core } from '@strapi/strapi';
import { inTransaction } from '../database/in-transaction';
import { findRow } from '../database/rows';
import { extendLocales } from '../locales-service';
import { text } from '../../../model/readers';
import { aroundDeletedLanguage } from './writes/follow-writes';

/**
 * Follows when a language is deleted in Settings > Internationalization. Strapi deletes its entries past the Document
 * Service, so the ledger and the states of texts would go on as if they were there, and nobody would be told.
 */
export const followDeletedLocales = (strapi: Core.Strapi): void => {
  extendLocales(strapi, (service) => ({
    delete: async (locale) =>
      inTransaction(strapi, async () => {
        const known = await findRow(strapi, 'plugin::i18n.locale', { code: text }, { where: { id: locale.id } });
        if (known === null) return service.delete(locale);
        let deleted: unknown;
        await aroundDeletedLanguage(strapi, known.code, async () => {
          deleted = await service.delete(locale);
        });
        return deleted;
      }),
  }));
};
