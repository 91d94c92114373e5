import type { Core } from '@strapi/strapi';

interface Named {
  code: string;
  name: string;
}

/** The part of the i18n plugin that is used here; it ships without types. */
interface LocalesService {
  findByCode(code: string): Promise<Named | null>;
  create(locale: Named): Promise<Named>;
}
interface IsoLocalesService {
  getIsoLocales(): Named[];
}

/** The name that Strapi's own settings page would give a locale, e.g. `Chinese (China) (zh-CN)`. */
const displayName = (strapi: Core.Strapi, code: string): string => {
  const known = strapi.plugin('i18n').service<IsoLocalesService>('iso-locales').getIsoLocales();
  const language = new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code;
  return known.find((locale) => locale.code === code)?.name ?? `${language} (${code})`;
};

/** Creates the locales that Strapi does not have yet. Existing ones stay as they are, with the name people gave them. */
export const ensureLocales = async (strapi: Core.Strapi, codes: readonly string[]): Promise<void> => {
  const locales = strapi.plugin('i18n').service<LocalesService>('locales');
  for (const code of codes) {
    if ((await locales.findByCode(code)) === null) await locales.create({ code, name: displayName(strapi, code) });
  }
};
