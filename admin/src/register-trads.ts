import { own } from '../../model/own';
import apiErrors from './translations/api-errors.zh-Hans.json';
import { labelsIn } from './core/labels/labels';
import { PLUGIN_ID } from './core/plugin-id';

type Texts = Record<string, string>;

const TEXTS: Record<string, () => Promise<{ default: Texts }>> = {
  en: () => import('./translations/en.json'),
  'zh-Hans': () => import('./translations/zh-Hans.json'),
};

const prefixed = (texts: Texts): Texts =>
  Object.fromEntries(Object.entries(texts).map(([key, text]) => [`${PLUGIN_ID}.${key}`, text]));

/** The Content Manager looks up what the server refuses by its English sentence. */
const refusedWrites = (locale: string): Texts =>
  locale === 'zh-Hans'
    ? Object.fromEntries(Object.entries(apiErrors).map(([error, text]) => [`content-manager.apiError.${error}`, text]))
    : {};

/** Strapi looks up the name of a type and the values of an enumeration by the bare word. */
const bareWords = (language: string): Texts => {
  const shipped = labelsIn('en');
  const { types, values } = labelsIn(language);
  const names = Object.entries(types).map(([type, { name }]) => [shipped.types[type]?.name ?? name, name] as const);
  return { ...values, ...Object.fromEntries<string>(names) };
};

/**
 * Lists call the column that tells drafts from what is published "status", in every language, since Strapi has no words for
 * it. Beside what readers see and what was verified it needs a name of its own.
 */
const PUBLICATION: Texts = { en: 'Publication', 'zh-Hans': '发布状态' };

const strapisWords = (locale: string): Texts => {
  const publication = own(PUBLICATION, locale);
  return publication === undefined ? {} : { 'content-manager.containers.list.table-headers.status': publication };
};

export const registerTrads = async ({ locales }: { locales: string[] }) =>
  Promise.all(
    locales.map(async (locale) => {
      const load = own(TEXTS, locale);
      if (load === undefined) return { locale, data: {} };
      const { default: texts } = await load();
      return {
        locale,
        data: { ...prefixed(texts), ...bareWords(locale), ...refusedWrites(locale), ...strapisWords(locale) },
      };
    }),
  );
