import type { Include } from '../dialects/construct';
import type { Finding, Place } from '../../findings';
import type { StatedFields } from '../../fields';
import type { CertificationDraft } from '../../model/certification';
import type { DocumentDraft } from '../../model/document';
import type { ProcessorDraft } from '../../model/processor';
import type { PageDecision } from '../../model/map';
import type { PageKind, StatedDay, TitleSource } from '../../model/page';
import type { Edit, OriginalText, SourcePath } from '../../model/source';
import type { RawLink } from '../parse/outline';
import type { SwitcherEntry } from '../dialects/header-construct';
import type { Writing } from '../parse/script';

export type { Edit, Include };

/** A value and its place. */
interface Placed<T> {
  value: T;
  place: Place;
}

export interface DraftLink extends RawLink {
  /** In the page's own file. */
  place: Place;
  /** The included file that contains it, and its place there. */
  origin?: { path: SourcePath; place: Place };
}

/** A document in a language; one that `isShown` is a link in its text, and counts only where that document leads back. */
interface Alternate extends SwitcherEntry {
  isShown?: true;
}

/** The address of a page by front matter or the head of its document, beside its slug and its permalink. */
export interface StatedAddress {
  title: string | null;
  date: string | null;
  /** The name by which the generator knows the page. */
  id: string | null;
  categories: string[];
  redirectsFrom: string[];
  /** The name that its translations share. */
  translationKey: string | null;
  /** A document, which servers send under the name of its file. */
  isDocument?: true;
  /** The address of a document on the live site: as it is written, and once hosts are known as its path. */
  canonical: string | null;
  /** The document in each of its languages. */
  alternates: Alternate[];
  /** Where the file leads; it is no page then. */
  redirectsTo: string | null;
  /** The days from which and until which a generator may build the page. */
  publishDate: string | null;
  expiryDate: string | null;
}

/** The source text, and the edits that make it the body. */
interface DraftText {
  text: string;
  edits: Edit[];
  /** The edits for including this file in another one; they keep its title. Null if they are the same as `edits`. */
  partialEdits: Edit[] | null;
}

/** One line of a printed version history: `[1.1](/support/sla/cdn/) Last updated …`. */
export interface PrintedVersion {
  version: string;
  href: string;
}

/** The content of one file, before any other file is known. Plain JSON. */
export interface PageDraft extends StatedFields {
  path: SourcePath;
  /** `page` is a candidate. Files in the other states never become content, and their findings say why. */
  state: 'page' | 'partial' | 'skipped' | 'rejected';
  original: OriginalText | null;
  title: string | null;
  titleSource: TitleSource | null;
  /** The page title of the header, with the name of the site. */
  pageTitle: string | null;
  metaDescription: string | null;
  sourceDate: string | null;
  /** The days from which its text says that it is in force. */
  inForceFrom: StatedDay[];
  kind: PageKind;
  attributes: Record<string, string>;
  /** How the text is written. */
  writing: Writing;
  /** The language that the header names, as written. */
  declaredLocale: Placed<string> | null;
  layout: string | null;
  slug: string | null;
  permalink: string | null;
  /** Other parts of the front matter about its address: the title and the date as written there, and old addresses. */
  addressing: StatedAddress;
  /** Whether the front matter says that the page is not public yet. */
  markedDraft: boolean;
  /** Stated in front matter: the path or file of the page that supersedes this one. */
  supersededBy: string | null;
  switcher: SwitcherEntry[] | null;
  breadcrumb: string[];
  /** The last step of the breadcrumb, where it is the page itself. */
  crumb: string | null;
  versions: PrintedVersion[];
  /** Whether every word of the body, apart from headings, is part of a link. */
  linksOnly: boolean;
  source: DraftText;
  /** The includes of other files of the source. */
  includes: Include[];
  /** For a partial: the files that include it. */
  includedBy: SourcePath[];
  links: DraftLink[];
  /** The certifications that its sections state, in their order. */
  certifications: CertificationDraft[];
  /** Those who process data, as its lists state them, in their order. */
  processors: ProcessorDraft[];
  /** The documents that the rows of a file of data list, in their order. */
  documents: DocumentDraft[];
  /** The decisions of the map, and of the front matter where the map has none; the map's rules. */
  decided: PageDecision;
  rules: string[];
  findings: Finding[];
}
