import type { SourceFile, SourcePath } from '../../../../migrator/model/source';

/** A source that was looked through and found safe; pages are read one by one. */
export interface Source {
  /** The files that may be pages, sorted by path. */
  candidates: readonly SourcePath[];
  /** Where it is, for a folder. */
  folder?: string;
  /** Those of the candidates that are not read: links, pipes, names that mean something else. */
  refused?: ReadonlySet<SourcePath>;
  /** Files that would be pages if no name in their path began with a dot. */
  hidden?: readonly SourcePath[];
  /** Everything else: images, documents. */
  assets: readonly SourcePath[];
  /** Reads the candidates in order; of each no more than one byte past `fileBytes`, which is `SourceLimits.fileBytes` by default. */
  files(fileBytes?: number): AsyncIterable<SourceFile>;
  /** The first `limit` bytes of any file of the source. Throws a `SourceError` when it is refused or cannot be read. */
  read(path: SourcePath, limit: number): Promise<Uint8Array>;
  /** Bytes of any file of the source, which is not read for it. Throws a `SourceError` when it is not there any more. */
  size(path: SourcePath): Promise<number>;
  /** Any file of the source, piece by piece, for what nobody wants to hold as a whole. Throws a `SourceError`. */
  chunks(path: SourcePath): AsyncIterable<Uint8Array>;
}
