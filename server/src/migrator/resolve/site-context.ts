import type { ExaminedAssets } from './links';
import type { Locale, SourcePath } from '../model';

/** A slug that an earlier import gave; it never changes. */
export interface StoredSlug {
  group: string;
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
  /** Which files the caller wants; the others are read and resolved as well, so that links and keys stay the same. */
  only?: (path: SourcePath) => boolean;
}
