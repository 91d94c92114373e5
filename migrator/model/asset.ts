import type { Locale } from '../../model/contracts/values';
import type { Finding } from '../findings';
import type { SourcePath } from './source';

/** The use of a file by pages: they show an image and link to a document. */
export type AssetKind = 'image' | 'document';

/** A file of the source, its type detected from its bytes, and whether the media library accepts it. */
export interface ExaminedAsset {
  path: SourcePath;
  /** Lower-case hex; empty for a file of which not all was read. */
  sha256: string;
  /** Bytes. */
  size: number;
  /** Null when the file is refused; then one of the findings is an error. */
  kind: AssetKind | null;
  findings: Finding[];
  /** An earlier import brought it. */
  isKnown?: true;
}

/** A local file that pages show or link to. Files with the same bytes are one asset. */
export interface SiteAsset {
  /** The first of its paths, in code unit order. */
  path: SourcePath;
  /** Lower-case hex. */
  sha256: string;
  /** Bytes. */
  size: number;
  kind: AssetKind;
  /** The first text that each locale's pages give it. */
  alternativeText: Record<Locale, string>;
}
