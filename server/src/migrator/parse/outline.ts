import type { Span } from '../model';
import type { Cleaning } from './clean-html';
import type { Marker } from './markers';

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
  /** Not inside a list, quote or table. */
  top: boolean;
}

/** How a link's target is written, which decides how another one is written in its place. */
export type TargetSyntax = 'bare' | 'angle' | 'double-quoted' | 'single-quoted' | 'unquoted';

export interface RawLink {
  /** As the author meant it: escapes and character references are resolved. */
  href: string;
  role: 'link' | 'image';
  /** What the link says, as written, or the text in place of the image; null when it is long or unknown. */
  label: string | null;
  /** Where the link begins. */
  from: number;
  /** Where the target stands and may be replaced; null where it must stay (bare URLs) or stands elsewhere (references). */
  target: (Span & { syntax: TargetSyntax }) | null;
  /** False for the definition of a reference: it is no link of its own, but its target is rewritten with them. */
  listed: boolean;
}

/** What interpretation needs to know of a page's markdown. */
export interface Outline {
  blocks: Block[];
  headings: Heading[];
  links: RawLink[];
  /** Images with the link that holds nothing else, in order. */
  images: Span[];
  /** The ids of HTML, and the names of `<a name>`, that links may name. */
  ids: string[];
  /** The spans of code, URLs and HTML: what says nothing about the language of the text. Ordered, may nest. */
  unspoken: Span[];
  /** Comments, of HTML or markdown. */
  comments: Span[];
  /** `[AZURE.NOTE]` and its like, in order. */
  markers: Marker[];
  cleaning: Cleaning;
}
