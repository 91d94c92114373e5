import type { Core } from '@strapi/strapi';
import { localesOf } from '../locales-service';

interface IsoLocalesService {
  getIsoLocales(): { code: string; name: string }[];
}

/** The name that Strapi's own settings page would give a locale, e.g. `Chinese (China) (zh-CN)`. */
const displayName = (strapi: Core.Strapi, code: string): string => {
  const known = strapi.plugin('i18n').service<IsoLocalesService>('iso-locales').getIsoLocales();
  const language = new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code;
  return known.find((locale) => locale.code === code)?.name ?? `${language} (${code})`;
};

/**
 * Creates the locales that Strapi does not have yet. Existing ones stay as they are, with the name people gave them.
 *
 * Lifecycles are off meanwhile: on a database that has a super admin, the i18n plugin answers a new locale by giving
 * that role its permissions, whose actions the admin registers only after the plugins, and the boot would fail. The
 * admin gives them itself a moment later. Off are the timestamps too, so they are written here.
 */
export const ensureLocales = async (strapi: Core.Strapi, codes: readonly string[]): Promise<void> => {
  const locales = localesOf(strapi);
  for (const code of codes) {
    if ((await locales.findByCode(code)) !== null) continue;
    const now = new Date();
    strapi.db.lifecycles.disable();
    try {
      await locales.create({ code, name: displayName(strapi, code), createdAt: now, updatedAt: now });
    } finally {
      strapi.db.lifecycles.enable();
    }
  }
};
