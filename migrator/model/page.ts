import type { Quote } from './certification';
import type { SourcePath } from './source';

/** A URL path of the site, which begins and ends with `/`: `/support/sla/storage-en/`. */
export type UrlPath = string;

/** A day from which a page says that it is in force, and the words that say so. */
export interface StatedDay {
  day: string;
  quote: Quote;
}

/** The kinds of page, as `content-types/page/schema.json` lists them. */
export const PAGE_KINDS = [
  'overview',
  'compliance',
  'security',
  'privacy',
  'transparency',
  'legal',
  'sla',
  'announcement',
  'faq',
  'news',
  'other',
] as const;

export type PageKind = (typeof PAGE_KINDS)[number];

export type LinkKind = 'page' | 'document' | 'image' | 'anchor' | 'external' | 'mail' | 'outside' | 'broken';

/** One link of a page, classified against the whole site. */
export interface PageLink {
  /** As written in the source, but for what stands behind 1,000 characters, or 250 where a page has more than 1,000 links. */
  href: string;
  /** 1-based line in the source file. */
  line: number;
  kind: LinkKind;
  /** The source file it names, for links to pages, documents and images of this source. */
  target: SourcePath | null;
}

/** Where the title of a page was found. */
export type TitleSource =
  'h1' | 'heading' | 'metaTitle' | 'hero' | 'breadcrumb' | 'frontMatter' | 'contents' | 'fileName' | 'map';
