import type { Core } from '@strapi/strapi';
import type { Locale } from '../../model/contracts/values';

interface NamedLocale {
  code: Locale;
  name: string;
}

/** The part of the i18n plugin's service that is used here; it ships without types. */
interface LocalesService {
  find(params?: object): Promise<{ code: Locale }[]>;
  findByCode(code: Locale): Promise<NamedLocale | null>;
  create(locale: NamedLocale & { createdAt: Date; updatedAt: Date }): Promise<unknown>;
  delete(locale: { id: number }): Promise<unknown>;
  getDefaultLocale(): Promise<Locale>;
}

interface Services {
  extend(uid: string, extension: (service: LocalesService) => LocalesService): unknown;
}

/** The languages of the app, as the i18n plugin keeps them. */
export const localesOf = (strapi: Core.Strapi): LocalesService =>
  strapi.plugin('i18n').service<LocalesService>('locales');

/** Does something else where the i18n plugin is asked for languages or to change them. */
export const extendLocales = (
  strapi: Core.Strapi,
  change: (service: LocalesService) => Partial<LocalesService>,
): void => {
  strapi.get<Services>('services').extend('plugin::i18n.locales', (service) => ({ ...service, ...change(service) }));
};
