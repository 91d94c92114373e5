import type { Core } from '@strapi/strapi';
import { readLocales } from '../../services/pages-locales';

/** The language of a form: one of the content's that is asked for, or else the main one. */
export const requestedLocale = async (
  strapi: Core.Strapi,
  { locale }: Readonly<Record<string, unknown>>,
): Promise<string> => {
  const locales = await readLocales(strapi);
  return locales.find((each) => each === locale) ?? locales[0] ?? 'en';
};
