import type { Said } from '../../model/sentences/said';

/** A path inside the source, relative, with `/` between segments: `support/sla/storage-en.md`. */
export type SourcePath = string;

/** Half-open range of UTF-16 offsets in `SourceText.text`. */
export interface Span {
  from: number;
  to: number;
}

/** One change of a text: `text` stands in place of the span. */
export interface Edit extends Span {
  text: string;
}

/** One file of a source as its adapter hands it over. */
export interface SourceFile {
  path: SourcePath;
  bytes: Uint8Array;
  /**
   * Bytes of the whole file, where they are known: only the beginning of a file above the size limit of a page is read.
   */
  size?: number;
  /** Why the adapter would not read it (a link, a pipe, no permission); the bytes are empty then. */
  refused?: Said | string;
  /** It is refused because of its name. */
  isMisnamed?: true;
}

/** A file's text as the author left it, and as the pipeline reads it. */
export interface SourceText {
  path: SourcePath;
  /** Decoded text without BOM, every line end `\n`. All offsets and lines refer to it. */
  text: string;
  /** As the Encoding Standard names it. */
  encoding: string;
  bom: boolean;
  /** Decoded text with its own line ends, when they are not all `\n`; else null. */
  original: string | null;
  /** The bytes as base64, where encoding the text does not reproduce them. */
  bytes?: string;
  /** Whether templates were expanded in it; `original` is the text with them. */
  isExpanded?: true;
  /** Whether it contains code of templates that readers see as code, so that nothing in it may be expanded again. */
  hasRawCode?: true;
}

/** The facts that an export needs to write a file back byte for byte. */
export interface OriginalText {
  text: string;
  /** As the Encoding Standard names it. */
  encoding: string;
  bom: boolean;
  /** The bytes as base64, where encoding the text does not reproduce them. */
  bytes?: string;
}
