import type { ExaminedAssets } from './links';
import type { Locale, SourcePath } from '../model';

/** A slug that an earlier import gave; it never changes. */
export interface StoredSlug {
  group: string;
  locale: Locale;
  slug: string;
}

/** A slug that a page in Strapi has now; `group` is null where it is no page of this site. */
export interface HeldSlug {
  group: string | null;
  locale: Locale;
  slug: string;
}

/** What resolution needs to know beside the pages; all of it may be absent. */
export interface SiteContext {
  /** The other files of the source: images, documents. */
  assets?: readonly SourcePath[];
  /** What those that links may name (`namedAssets`) are by their bytes. */
  examined?: ExaminedAssets;
  /** The slugs of the stored source map, of pages in this source and of others. */
  slugs?: readonly StoredSlug[];
  /** The slugs that are in use, by other sites and editors too: no other page of their locale can have them. */
  heldSlugs?: readonly HeldSlug[];
  /** Which files the caller wants; the others are read and resolved as well, so that links and keys stay the same. */
  only?: (path: SourcePath) => boolean;
}
