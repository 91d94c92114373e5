import type { Locale, RecordType } from '../contracts/values';
import type { Addresses } from '../redirects/chain';
import type { StandingPage } from '../redirects/pages-in-the-way';
import type { CalendarDay } from '../status/calendar-day';

/** The measure of a processor when it is published. */
export interface NoticePromise {
  /** How many days before a processor is in use customers are told of it; null: nothing is promised. */
  days: number | null;
  today: CalendarDay;
  /** The first days of use that readers have been told of this processor. */
  told: readonly CalendarDay[];
}

/** A published version of a page in one language. */
export interface KnownVersion {
  documentId: string;
  effectiveFrom: CalendarDay | null;
}

/** The text of a page, as far as a version holds it. */
export interface KnownText {
  /** The key of the version that has this text; null: it is that of the published page. */
  key: string | null;
  title: string;
  body: string;
}

/** The facts that rules need beside the entry. */
export interface RecordFacts {
  /** Documents of a type with exactly this value in an attribute, including drafts, in any locale. */
  documentsWith(type: RecordType, attribute: string, value: string): Promise<string[]>;
  /** Documents with a published page at this path in this locale, with or without a slash at the end. */
  pagesPublishedAt(path: string, locale: Locale): Promise<string[]>;
  /** Published pages at a path, in any locale. */
  pagesStanding(path: string): Promise<StandingPage[]>;
  /**
   * Where readers of a target begin, and what answers to them from there on, in any case, except the document `without`:
   * redirects, also those at the paths of pages, and pages where there are none.
   */
  readersWay(target: string, without: string | null): Promise<Addresses & { start: string }>;
  /** The document that supersedes this one in this locale, according to its draft. */
  supersededBy(type: RecordType, documentId: string, locale: Locale): Promise<string | null>;
  /**
   * Locales in which this evidence document has a file in the media library; `published` selects the published rows.
   */
  localesWithFile(documentId: string, published: boolean): Promise<Locale[]>;
  /** The notice that customers are promised, for a processor; null: it does not exist yet. */
  noticeFor(documentId: string | null): Promise<NoticePromise>;
  /** The published versions of a page, in every language. */
  versionsOf(page: string): Promise<KnownVersion[]>;
  /** The text of the version of a page that is in force in a language, and that of the published page; none where no version is in force or the page is offline. */
  textsOf(page: string, locale: Locale): Promise<KnownText[]>;
}
