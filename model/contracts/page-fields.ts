import type { PageClaim } from './page-claims';
import type { VersionChanges } from './page-versions';

/** A heading of a page's body. */
export interface TocEntry {
  /** 2 to 6, as in the HTML of the body: the title of the page is level 1. */
  level: number;
  title: string;
  /** The fragment that leads to it, without `#`. */
  anchor: string;
}

/** Another page, for a link to it. */
export interface PageLink {
  documentId: string;
  title: string;
  /** null: it has no address of its own. */
  path: string | null;
}

/** A version of a page. */
export interface PageVersionLink extends PageLink {
  /** As the page states it. */
  version: string | null;
  /** As the page states it: a year, a month or a day. */
  sourceDate: string | null;
  /** Whether a newer version follows. */
  superseded: boolean;
}

/** Structured data, for `<script type="application/ld+json">`. */
export interface JsonLd {
  '@context': 'https://schema.org';
  '@graph': readonly Readonly<Record<string, unknown>>[];
}

/** The fields of a page that are computed when a query names them. */
export interface PageFields {
  /** The headings of the body, in order. */
  toc: TocEntry[];
  /** The pages above, the highest first. */
  breadcrumbs: PageLink[];
  /** All versions of the page, the newest first, the page itself included. */
  versions: PageVersionLink[];
  /** The body, safe to be shown below the title. */
  html: string;
  /** The page and what is held, as structured data of schema.org. */
  jsonld: JsonLd;
  /** The certificates that the text of the page claims, with what is known of them today. */
  claims: PageClaim[];
  /** The differences from the version before the one that is shown; null for a page without an older version. */
  changes: VersionChanges | null;
}
export type PageField = keyof PageFields;

// a name that is missing does not compile
const NAMES: Record<PageField, true> = {
  toc: true,
  breadcrumbs: true,
  versions: true,
  html: true,
  jsonld: true,
  claims: true,
  changes: true,
};
export const PAGE_FIELDS = Object.keys(NAMES) as PageField[];

/** A language in which a page can be read, for language switches and `hreflang` links. */
export interface Alternate {
  locale: string;
  path: string;
  /** `null`: a draft without one. */
  title: string | null;
}

/** How a language of a page stands to the others. */
export interface Translation {
  /** The locale that prevails by what the page says; null where it says nothing, or its languages contradict each other. */
  prevailing: string | null;
  /** Whether the published text of another language has changed since this one was written or marked as in step. */
  behind: boolean;
  /** Since when, as an ISO 8601 instant; null where it is not behind. */
  since: string | null;
}
