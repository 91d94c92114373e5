import type { Locale } from '../../model/contracts/values';
import type { PageDraft } from '../reader/interpret/page-draft';
import type { SourcePath } from '../model/source';
import type { SetAside } from '../model/ports/long-texts';
import type { ExaminedAssets } from './links/resolve-links';

/** A slug that an earlier import assigned; it never changes. */
export interface StoredSlug {
  group: string;
  locale: Locale;
  slug: string;
}

/** A slug that a page in Strapi has now; `group` is null where it is not a page of this site. */
export interface HeldSlug {
  group: string | null;
  locale: Locale;
  slug: string;
}

/** Pages that were parsed before with the files that they include, by path. */
export type Inlined = ReadonlyMap<SourcePath, PageDraft>;

/** The input of linking besides the pages; every part is optional. */
export interface SiteContext {
  /** The other files of the source: images, documents. */
  assets?: readonly SourcePath[];
  /** The files that links may name (`namedAssets`), as they were examined. */
  examined?: ExaminedAssets;
  /** The slugs of the stored source map, of pages in this source and of others. */
  slugs?: readonly StoredSlug[];
  /** The slugs that are in use, by other sites and editors too: no other page of their locale can have them. */
  heldSlugs?: readonly HeldSlug[];
  /** Which files the caller wants; the others are linked as well, so that links and keys stay the same. */
  only?: (path: SourcePath) => boolean;
  /** The day on which the site is looked at, `2026-11-28`; when absent, no page is outside of its dates. */
  today?: string;
  /** When absent, linking parses all pages that include others. */
  inlined?: Inlined;
  /** Where the texts of pages lie meanwhile; when absent, in memory. */
  setAside?: SetAside;
}
