import type { Locale, RecordType } from '../../migrator/model';
import type { StoredRedirect } from '../redirects/chain';
import type { StandingPage } from '../redirects/pages-in-the-way';

/** What the rules that look beyond one record need to know about the others. */
export interface RecordFacts {
  /** Documents of a type that hold exactly this value in an attribute, drafts included, in any locale. */
  documentsWith(type: RecordType, attribute: string, value: string): Promise<string[]>;
  /** Documents with a published page at this path in this locale, with or without the slash behind. */
  pagesPublishedAt(path: string, locale: Locale): Promise<string[]>;
  /** Published pages at a path, in any language. */
  pagesStanding(path: string): Promise<StandingPage[]>;
  /** Every redirect on the way from a path to where it leads, past pages, but for the document `without`. */
  redirectsOnTheWay(path: string, without: string | null): Promise<readonly StoredRedirect[]>;
  /** The document that supersedes this one in this locale, as far as its draft says. */
  supersededBy(type: RecordType, documentId: string, locale: Locale): Promise<string | null>;
  /** Locales in which this evidence document has a file in the media library; `published` asks the published rows. */
  localesWithFile(documentId: string, published: boolean): Promise<Locale[]>;
}
