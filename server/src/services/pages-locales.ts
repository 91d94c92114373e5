import type { Core } from '@strapi/strapi';
import { getConfig } from '../config';
import { recallByRevision } from '../content/revision/request-revision';
import type { LocaleOrder } from '../delivery/page-version';
import { localesOf } from '../locales-service';

const recallDefault = recallByRevision<string>();
const recallCodes = recallByRevision<string[]>();

/** The locale of what is asked for without one. */
export const defaultLocale = async (strapi: Core.Strapi): Promise<string> =>
  recallDefault(strapi, '', async () => localesOf(strapi).getDefaultLocale());

/** Codes of the locales that content can have: the default one first, then as configured, then those added since. */
export const readLocales = async (strapi: Core.Strapi): Promise<LocaleOrder> => {
  const readCodes = async () => (await localesOf(strapi).find()).map(({ code }) => code);
  const [codes, standard] = await Promise.all([recallCodes(strapi, '', readCodes), defaultLocale(strapi)]);
  const ordered = [standard, ...(getConfig(strapi).locales ?? []), ...codes].filter((code) => codes.includes(code));
  return [...new Set(ordered)];
};

/** The languages of the content, in the order of the option `locales`; without it, those that Strapi has, the default one first. */
export const contentLocales = async (strapi: Core.Strapi): Promise<readonly string[]> =>
  getConfig(strapi).locales ?? (await readLocales(strapi));
