import type { Include } from '../dialects/construct';
import type { Span } from '../../model/source';
import type { Cleaning } from './html/clean-html';

/** A block at the top level of a page, in order. */
export interface Block extends Span {
  /** The node type of @lezer/markdown: `Paragraph`, `BulletList`, `ATXHeading1`, `HTMLBlock`, … */
  name: string;
}

export interface Heading extends Span {
  level: number;
  text: string;
  /** `html`: an `<h1>` element; its span is the element's. */
  syntax: 'markdown' | 'html';
  /** Whether it is outside lists, quotes and tables. */
  top: boolean;
}

/** How a link's target is written, which decides how a replacement must be written. */
export type TargetSyntax = 'bare' | 'angle' | 'double-quoted' | 'single-quoted' | 'unquoted';

export interface RawLink {
  /** The target as the author meant it, with escapes and character references resolved. */
  href: string;
  role: 'link' | 'image';
  /** The text of the link or the alternative text of the image, as written; null when it is long or unknown. */
  label: string | null;
  /** Where the link begins. */
  from: number;
  /**
   * The place of a target that can be replaced. Null for bare URLs, which must stay, and for references, whose target
   * is elsewhere.
   */
  target: (Span & { syntax: TargetSyntax }) | null;
  /**
   * False for the definition of a reference: it is not a link itself, but its target is rewritten like those of links.
   */
  listed: boolean;
}

/** The parts of a page's markdown that interpretation needs. */
export interface Outline {
  blocks: Block[];
  headings: Heading[];
  links: RawLink[];
  /** Images, each with the link around it if the link contains nothing else, in order. */
  images: Span[];
  /** The ids in HTML and the names of `<a name>`, which links may refer to. */
  ids: string[];
  /** The spans of code, URLs and HTML, which give no evidence of the language. Ordered, may nest. */
  unspoken: Span[];
  /** Comments, of HTML or markdown. */
  comments: Span[];
  /** The marks of a publisher, `[AZURE.NOTE]`, in order. They contain no links. */
  marks: Span[];
  includes: Include[];
  /**
   * The changes that keep the page from running code, embedding frames and hiding schemes, and that make all parsers
   * read it alike.
   */
  cleaning: Cleaning;
  /** The changes for the constructs of its dialects; only in the author's own text. */
  rewriting: Cleaning;
}
