import type { SiteAsset } from './asset';
import type { FileRecord } from './file-record';
import type { RecordDraft } from './record-draft';

/** A source, read and linked as a whole. */
export interface Site {
  /** Every page candidate of the source, sorted by path (code unit order). */
  files: FileRecord[];
  /** The records that an import would write, in writing order (parents and superseding pages first, default locale first). */
  drafts: RecordDraft[];
  /** The local files that the drafts show or link to, sorted by path; none where no file was examined. */
  assets: SiteAsset[];
}
