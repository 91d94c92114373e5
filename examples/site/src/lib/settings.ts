import { config } from '../../site.config';

const strapiUrl = (process.env['STRAPI_URL'] ?? 'http://127.0.0.1:1337').replace(/\/$/, '');

/** Where things are: what the site is stands in `site.config.ts`. */
export const settings = {
  /** Where Strapi answers. */
  strapiUrl,
  /** The address that Strapi's own configuration gives it (`server.url`), which images have. */
  strapiPublicUrl: process.env['STRAPI_PUBLIC_URL'] ?? strapiUrl.replace('127.0.0.1', 'localhost'),
  /** A token of Strapi with `readDrafts`, for the preview alone; pages are read as anybody reads them. */
  previewToken: process.env['STRAPI_PREVIEW_TOKEN'],
  /** The secret that a preview has to name to open drafts. */
  previewSecret: process.env['PREVIEW_SECRET'],
  /** Where readers find the site. */
  siteUrl: process.env['SITE_URL'] ?? 'http://127.0.0.1:4321',
  outDir: process.env['SITE_DIR'] ?? './dist',
} as const;

/** The ids of the site's own elements begin so, and those of content do not: see body.ts. */
export const OWN_IDS = 'site:';

/** The languages of the site: the first one is at `/`, the others at `/<locale>/`. */
export const LOCALES = config.locales;
export type Locale = string;

export const isLocale = (locale: string): boolean => LOCALES.includes(locale);

export const homeOf = (locale: Locale): string => (locale === LOCALES[0] ? '/' : `/${locale}/`);
