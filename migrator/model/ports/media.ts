import type { Finding } from '../../findings';
import type { SourcePath } from '../source';
import type { OpenRun } from './runs';
import type { Attempt } from './target';

/** A file of the media library. */
export interface MediaFile {
  id: number;
  documentId: string;
  /** As the upload provider gives it: relative to the server (`/uploads/…`) or absolute. */
  url: string;
}

/** A file to import into the media library. */
export interface MediaAsset {
  path: SourcePath;
  /** Lower-case hex. */
  sha256: string;
  /** Bytes. */
  size: number;
  alternativeText: string | null;
}

/** `file` is null when the file is refused; then one of the findings is an error. */
export interface BroughtMedia {
  file: MediaFile | null;
  /** This run imported it, now or before it was interrupted. */
  isNew: boolean;
  findings: Finding[];
}

/** A file that an import brought into the media library. */
export interface KnownMedia {
  /** Its URL when it was imported. */
  url: string;
  /** A person has deleted the file since. */
  removed: boolean;
}

/**
 * The outcome for a file. `unknown`: no import brought it; `in-use`: content still shows it; `edited`: an editor has
 * changed it; `undeleted`: it is no longer in the media library, but the upload provider did not delete it, so the next
 * `sweep` tries again.
 */
export type MediaRemoval = 'removed' | 'unknown' | 'in-use' | 'edited' | 'undeleted';

/** A file that an import brought. */
export interface BroughtFile {
  path: SourcePath;
  /** Lower-case hex. */
  sha256: string;
}

/**
 * The media library. One run at a time may change it, the one that holds the lease: `bring`, `remove` and `sweep` throw
 * a `LeaseLostError` before they write or delete anything for a run that does not.
 */
export interface Media {
  /** The files among these contents (sha256) that an import has brought. */
  known(sha256s: readonly string[]): Promise<Map<string, KnownMedia>>;
  /**
   * Checks that only the media library can make of a file whose bytes are accepted: too many pixels, an image that
   * cannot be decoded, the upload provider's own limit. Stores nothing.
   */
  check(asset: MediaAsset, bytes: Uint8Array): Promise<Finding[]>;
  /**
   * Imports a file, once for all sites, pages and runs: bytes that are already there are neither read nor written
   * again. Call it outside of an item's transaction; it has its own, and `attempt` runs each of them. `read` returns
   * the bytes and is called once at most, for bytes that are not there yet. Several may be imported at the same time.
   */
  bring(run: OpenRun, asset: MediaAsset, read: () => Promise<Uint8Array>, attempt?: Attempt): Promise<BroughtMedia>;
  /** Undoes `bring`, unless something still needs the file. `attempt` as for `bring`. */
  remove(run: OpenRun, sha256: string, attempt?: Attempt): Promise<MediaRemoval>;
  /** The files that a run imported and that still exist, by path. */
  broughtBy(run: number): Promise<BroughtFile[]>;
  /**
   * Deletes what killed runs left behind. Call it when a run has imported all its files. What cannot be deleted is left
   * for the next run. `attempt` as for `bring`.
   */
  sweep(run: OpenRun, attempt?: Attempt): Promise<void>;
}
