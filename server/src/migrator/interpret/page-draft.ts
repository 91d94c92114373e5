import type { Diagnostic, Place } from '../diagnostics';
import type { CertificationDraft, OriginalText, PageKind, SourcePath, Span, TitleSource } from '../model';
import type { RawLink } from '../parse/outline';
import type { SwitcherEntry } from '../read/switcher';
import type { ScriptEvidence } from './script';

/** One change of the author's text: `text` stands in place of the span. */
export interface Edit extends Span {
  text: string;
}

/** A value and where it stands. */
export interface Placed<T> {
  value: T;
  place: Place;
}

export interface DraftLink extends RawLink {
  place: Place;
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
  state: 'page' | 'skipped' | 'rejected';
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
  switcher: SwitcherEntry[] | null;
  breadcrumb: string[];
  versions: PrintedVersion[];
  /** Apart from headings, every word of the body is part of a link. */
  linksOnly: boolean;
  /** The source text, and what changes in it to make the body. */
  text: string;
  edits: Edit[];
  links: DraftLink[];
  /** The certifications that its sections state, in their order. */
  certifications: CertificationDraft[];
  diagnostics: Diagnostic[];
}
