import type { PageKind } from '../../model/page';
import type { Span } from '../../model/source';
import type { Outline } from '../../parse/outline';
import type { LineAt } from './sections/section';

/** A key of front matter with its value, and the line on which it stands. */
export interface HeaderLine {
  name: string;
  value: string;
  line: number;
}

/** The input for reading certifications. */
export interface CertificationPage {
  kind: PageKind;
  /** The page's markdown, and its outline. */
  text: string;
  outline: Outline;
  /**
   * Parts that do not belong to the body: header and tagline. The title is not among them, because it may head the only
   * section.
   */
  except: readonly Span[];
  lineAt: LineAt;
  /** The title, where it does not stand in the text as a heading: it names what the page is about. */
  title?: string | null;
  /** The front matter, flattened; empty where there is none. */
  header?: readonly HeaderLine[];
}
