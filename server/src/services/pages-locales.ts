import type { Core } from '@strapi/strapi';
import { getConfig } from '../config';
import type { LocaleOrder } from '../delivery/page-version';
import { localesOf } from '../locales-service';

/** The locale of what is asked for without one. */
export const defaultLocale = async (strapi: Core.Strapi): Promise<string> => localesOf(strapi).getDefaultLocale();

/** Codes of the locales that content can have: the default one first, then as configured, then those added since. */
export const readLocales = async (strapi: Core.Strapi): Promise<LocaleOrder> => {
  const locales = localesOf(strapi);
  const [known, standard] = await Promise.all([locales.find(), locales.getDefaultLocale()]);
  const codes = new Set(known.map(({ code }) => code));
  const ordered = [standard, ...getConfig(strapi).locales, ...codes].filter((code) => codes.has(code));
  return [...new Set(ordered)];
};
