/** The keys of headers and the fields of a page that they fill. To add a key, add a row. */

/** The common form of two spellings of one key: `last-updated`, `last_updated` and `lastUpdated`. */
export const keyName = (key: string): string => key.toLowerCase().replace(/[-_]/g, '');

/** Keys of the publisher, in `<properties>`, `<tags>` and front matter. */
const PUBLISHER_KEYS = [
  ['pagetitle', 'pageTitle'],
  ['description', 'description'],
  // the date on the site takes precedence over the date of the text that it was made from
  ['wacn.date', 'date'],
  ['ms.date', 'date'],
  ['wacn.lang', 'locale'],
] as const;

/**
 * Keys in a header block, including those that mark drafts. In front matter, the settings define which keys mark
 * drafts.
 */
export const BLOCK_KEYS: ReadonlyMap<string, string> = new Map([
  ...PUBLISHER_KEYS,
  ['draft', 'draft'],
  ['published', 'published'],
]);

/** Keys in front matter that do not depend on the settings. */
export const FRONT_MATTER_KEYS: ReadonlyMap<string, string> = new Map(PUBLISHER_KEYS);

/** The keys of dates by precedence; other dates follow. */
export const DATE_KEYS: readonly string[] = PUBLISHER_KEYS.flatMap(([key, field]) => (field === 'date' ? [key] : []));

/** Keys that static site generators read from front matter; the settings of a site may override them. */
export const GENERATOR_KEYS: Record<string, string> = {
  title: 'title',
  pageTitle: 'pageTitle',
  description: 'description',
  date: 'date',
  'ms.date': 'date',
  lastmod: 'date',
  last_modified_at: 'date',
  last_updated: 'date',
  modified_at: 'date',
  updated: 'date',
  updated_at: 'date',
  modified: 'date',
  date_modified: 'date',
  locale: 'locale',
  lang: 'locale',
  language: 'locale',
  slug: 'slug',
  permalink: 'permalink',
  redirect_from: 'redirectsFrom',
  aliases: 'redirectsFrom',
  layout: 'layout',
  draft: 'draft',
  published: 'published',
  publish: 'published',
};
