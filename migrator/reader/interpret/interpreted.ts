import type { Span } from '../../model/source';
import type { Outline } from '../parse/outline';
import type { PageDraft } from './page-draft';

/** A file as its reader understands it. */
export interface Interpreted {
  draft: PageDraft;
  text: PageText;
}

/** The text of a page as its author wrote it, before any edit of the draft. */
export interface PageText {
  /** Markdown, and its outline. */
  text: string;
  outline: Outline;
  /**
   * Parts that do not belong to the body: header and tagline. The title is not among them, because it may head the only
   * section.
   */
  except: readonly Span[];
  /** The line of the file on which an offset of the text stands. */
  lineAt: LineAt;
  /** The front matter, flattened; empty where there is none. */
  header?: readonly HeaderLine[];
}

export type LineAt = (offset: number) => number;

/** A key of front matter with its value, and the line on which it stands. */
export interface HeaderLine {
  name: string;
  value: string;
  line: number;
}
