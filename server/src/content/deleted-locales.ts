import type { Core } from '@strapi/strapi';
import { inTransaction } from '../database/in-transaction';
import { orNull, partial, text } from '../readers';
import { catchUpLedger } from './ledger/keep-ledger';
import { removeTextsIn } from './texts/text-rows';

/** The part of the i18n plugin that deletes languages; it ships without types. */
interface Locales {
  delete(locale: { id: number }): Promise<unknown>;
}
interface Services {
  extend<Service>(uid: string, extension: (service: Service) => Service): unknown;
}

const DELETED = orNull(partial({ code: text }));

/**
 * Follows when a language is deleted in Settings > Internationalization. Strapi deletes its entries past the Document
 * Service, so the ledger and the states of texts would go on as if they were there.
 */
export const followDeletedLocales = (strapi: Core.Strapi): void => {
  strapi.get<Services>('services').extend<Locales>('plugin::i18n.locales', (service) => ({
    ...service,
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
