import type { FileState } from '../../model/contracts/findings';
import type { Locale } from '../../model/contracts/values';
import type { StatedFields } from '../fields';
import type { Finding } from '../findings';
import type { CertificationDraft } from './certification';
import type { DocumentDraft } from './document';
import type { ProcessorDraft } from './processor';
import type { PageKind, PageLink, TitleSource, UrlPath } from './page';
import type { SourcePath } from './source';

/**
 * One line of `inspect --json`: a source file, what it is, and what it says.
 * A file that is not a page carries null in the page fields.
 */
export interface FileRecord extends StatedFields {
  path: SourcePath;
  state: FileState;
  group: string | null;
  locale: Locale | null;
  url: UrlPath | null;
  /** Old addresses that its front matter and the site's configuration lead to it. */
  redirectsFrom: UrlPath[];
  slug: string | null;
  kind: PageKind | null;
  title: string | null;
  titleSource: TitleSource | null;
  metaDescription: string | null;
  /** URL path of the parent page. */
  parent: UrlPath | null;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as precise as the source. */
  sourceDate: string | null;
  /** The first day on which this text is in force, where the page has several versions; its finding has the words that prove it. */
  effectiveFrom: string | null;
  /** Of such a version that is not the text of the page itself: the file of its page. */
  versionOf: SourcePath | null;
  attributes: Record<string, string>;
  hasSwitcher: boolean;
  translations: SourcePath[];
  /** For a partial: the files that include it. */
  includedBy: SourcePath[];
  /** The map rules that touched this file. */
  rules: string[];
  body: string | null;
  /** `sha256:` and the hash of the content (not of the bytes): equal when an import would write the same. */
  contentHash: string | null;
  links: PageLink[];
  certifications: CertificationDraft[];
  processors: ProcessorDraft[];
  documents: DocumentDraft[];
  findings: Finding[];
}
