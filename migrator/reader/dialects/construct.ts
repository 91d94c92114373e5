import type { MarkdownConfig } from '@lezer/markdown';
import type { Said } from '../../../model/say';
import type { FindingCode } from '../../findings';
import type { Edit, Span } from '../../model/source';

/**
 * A construct is one kind of markup that a dialect adds to markdown and HTML. One object contains how it is recognised,
 * what it becomes, and what is reported about it. A dialect is a list of constructs (`dialects.ts`). To add one, create
 * a file in `constructs/` and a folder of the same name in `tests/fixtures/constructs/`, and add it to the list of its
 * dialect.
 */
export type Construct = MarkConstruct | NodeConstruct;

interface Named {
  /** In kebab case, the same as the names of its file and its fixture folder. */
  name: string;
  /**
   * Whether it is also recognised when the body is cleaned and read again. Without it, it is recognised only in the
   * author's own text, because its result may look like a construct too: a note becomes `[!NOTE]`, which is also a
   * mark.
   */
  again?: true;
}

/**
 * Markup of a legacy publisher that stands for other content: `[AZURE.NOTE]`, `[WACOM.INCLUDE [x](path)]`,
 * `[!VIDEO url]`.
 */
export interface Mark extends Span {
  /** In upper case, without its prefix: `NOTE`, `SELECTOR-LIST`. */
  name: string;
  /** The text after the name. */
  argument: string;
  /** The closing bracket after text inside the mark: `[AZURE.NOTE Read this first]`. */
  closing: Span | null;
  /** The paragraph that contains it. */
  paragraph: Span | null;
  /** The quote that directly contains the paragraph. */
  quote: Span | null;
  /** The block after the paragraph, or after its quote if the paragraph is the last one in it. */
  next: (Span & { name: string }) | null;
}

/**
 * A construct that is recognised by its mark: `[AZURE.NAME argument]`, and also `[!NAME argument]` if it has a `form`.
 */
export interface MarkConstruct extends Named {
  /** Matches its names, in upper case. */
  names: RegExp;
  /**
   * Matches the text after `[AZURE.` or `[!`; sticky and case-insensitive. It has the groups `name` and `argument`, and
   * `gap` if there is text inside the mark. Without it, the construct has the default form: a name and an argument.
   */
  form?: RegExp;
  read: (mark: Mark, page: PageInHand) => Change;
}

/** A construct that is recognised in the syntax tree of the page. */
export interface NodeConstruct extends Named {
  /** Syntax for the parser that markdown does not have. */
  syntax?: MarkdownConfig;
  /** The types of the nodes to read: its own, or those of markdown. */
  nodes: readonly string[];
  /** Whether its nodes are markup, like tags, and so do not count as words of a title or a language. */
  isMarkup?: true;
  /** Reads one of its nodes, given its span. Null if nothing changes. */
  read: (node: Span, page: PageInHand) => Change | null;
}

/** The page that contains a construct. All offsets refer to `text`. */
export interface PageInHand {
  text: string;
  /** Whether the page is written in Chinese. */
  isChinese: () => boolean;
}

/** The changes that a construct makes to its page. */
export interface Change {
  /** Replacements of text. */
  edits?: readonly Edit[];
  /** Parts to remove, each with its line if the line contains nothing else. */
  removed?: readonly Span[];
  /** Files to insert in its place. */
  includes?: readonly Include[];
  /** The HTML that the author meant, which is read as if it were in the page. */
  html?: string;
  findings?: readonly OffsetFinding[];
}

/** A finding with its offset. */
export interface OffsetFinding {
  code: FindingCode;
  from: number;
  message: Said;
  hint?: Said;
}

/** The position of a reference to another file of the source, and its path as written. */
export interface Include extends Span {
  href: string;
}
