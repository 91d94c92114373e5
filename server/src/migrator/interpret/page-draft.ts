import type { Diagnostic, Place } from '../diagnostics';
import type {
  CertificationDraft,
  Edit,
  OriginalText,
  PageDecision,
  PageKind,
  SourcePath,
  Span,
  TitleSource,
} from '../model';
import type { RawLink } from '../parse/outline';
import type { SwitcherEntry } from '../read/switcher';
import type { ScriptEvidence } from './script';

export type { Edit };

/** A value and where it stands. */
export interface Placed<T> {
  value: T;
  place: Place;
}

export interface DraftLink extends RawLink {
  /** In the page's own file. */
  place: Place;
  /** The included file that it stands in, and where. */
  origin?: { path: SourcePath; place: Place };
}

/** `[AZURE.INCLUDE [name](path)]`: its span in the draft's text, and the path as written. */
export interface Include extends Span {
  href: string;
}

/** One line of a printed version history: `[1.1](/support/sla/cdn/) Last updated …`. */
export interface PrintedVersion {
  version: string;
  href: string;
}

/** What one file says by itself, before any other file is known. Plain JSON. */
export interface PageDraft {
  path: SourcePath;
  /** `page`: a candidate; the others never become content, and their diagnostics say why. */
  state: 'page' | 'partial' | 'skipped' | 'rejected';
  original: OriginalText | null;
  title: string | null;
  titleSource: TitleSource | null;
  tagline: string | null;
  summary: string | null;
  /** The page title as the header gives it, with its site suffix. */
  pageTitle: string | null;
  metaDescription: string | null;
  sourceDate: string | null;
  kind: PageKind;
  attributes: Record<string, string>;
  /** The writing system of the text. */
  writing: ScriptEvidence;
  /** The language that the header names, as written. */
  declaredLocale: Placed<string> | null;
  layout: string | null;
  slug: string | null;
  permalink: string | null;
  /** The front matter says that the page is not public yet. */
  markedDraft: boolean;
  /** Stated in front matter; outweighs `pageTitle`. */
  metaTitle: string | null;
  /** Stated in front matter, as is the path or file of the page that supersedes this one. */
  version: string | null;
  supersededBy: string | null;
  switcher: SwitcherEntry[] | null;
  breadcrumb: string[];
  versions: PrintedVersion[];
  /** Apart from headings, every word of the body is part of a link. */
  linksOnly: boolean;
  /** The source text, and what changes in it to make the body. */
  text: string;
  edits: Edit[];
  /** The edits when another page includes the file: its title stays. Null: the same. */
  partialEdits: Edit[] | null;
  /** What has to be put in from other files of the source. */
  includes: Include[];
  /** For a partial: the files that include it. */
  includedBy: SourcePath[];
  links: DraftLink[];
  /** The certifications that its sections state, in their order. */
  certifications: CertificationDraft[];
  /** What the front matter decides about the page and, over it, the map; the map's rules that say so. */
  decided: PageDecision;
  rules: string[];
  diagnostics: Diagnostic[];
}
