import { quoted, say } from '../../../model/say';
import type { Finding } from '../../findings';
import { valuesWithMediaUrls } from '../../reader/media/media-links';
import type { FieldValue } from '../../../model/contracts/values';
import type { SourcePath } from '../../model/source';
import { UPLOAD_RIGHT, type NeededRight } from '../../plan/needed-rights';
import type { PlanItem } from '../../plan/plan';
import type { Media, MediaAsset } from '../../model/ports/media';
import type { OpenRun } from '../../model/ports/runs';
import type { Attempt } from '../../model/ports/target';
import { LeaseLostError } from '../halt';
import { SaidError } from '../said-error';

export interface MediaPorts {
  media: Pick<Media, 'bring' | 'remove' | 'sweep'>;
  /** The bytes of a file of the source. */
  readAsset: (asset: MediaAsset) => Promise<Uint8Array>;
  /** Throws when the right to import a new file is missing. */
  authorize?: (needed: readonly NeededRight[]) => Promise<void>;
}

export interface TidyPorts {
  attempt: Attempt;
  /** Called with the reason when files that nobody needs could not be deleted. */
  onCleanupError: (error: unknown) => void;
}

/** A file that an item needs could not be imported. The item is not written; the next run tries again. */
class MediaMissingError extends SaidError<'MEDIA_MISSING'> {
  override name = 'MediaMissingError';
  constructor(path: SourcePath, findings: readonly Finding[]) {
    const reason = findings.find(({ severity }) => severity === 'error');
    const finding = reason?.says.message ?? quoted('The file is not in the media library.');
    super('MEDIA_MISSING', say('inFile', { path, finding }));
  }
}

/** Imports the files of one run, each before the first item that needs it. */
export const mediaOfRun = (
  run: OpenRun,
  { media, readAsset, authorize, attempt, onCleanupError }: MediaPorts & TidyPorts,
) => {
  const urls = new Map<string, string>();
  const brought = new Set<string>();
  const shown = new Set<string>();

  const bring = async (asset: MediaAsset): Promise<void> => {
    if (urls.has(asset.sha256)) return;
    let refusal: Promise<void> | undefined;
    // checked only where the media library does not have the file
    const read = async (): Promise<Uint8Array> => {
      refusal = authorize?.([UPLOAD_RIGHT]);
      await refusal;
      return readAsset(asset);
    };
    const { file, isNew, findings } = await media.bring(run, asset, read, attempt);
    // the media library reports an unreadable file as a finding, but a missing right must remain an error
    await refusal;
    if (file === null) throw new MediaMissingError(asset.path, findings);
    urls.set(asset.sha256, file.url);
    if (isNew) brought.add(asset.sha256);
  };

  return {
    /**
     * The item with the URLs of its files, which are in the media library afterwards. Call it outside of a transaction.
     */
    async ready(item: PlanItem): Promise<PlanItem> {
      if (item.media.length === 0) return item;
      for (const asset of item.media) await bring(asset);
      const settled = (values: Record<string, FieldValue>) => valuesWithMediaUrls(values, urls);
      return {
        ...item,
        write: { ...item.write, fields: settled(item.write.fields) },
        base: item.base && { ...item.base, fields: settled(item.base.fields), shared: settled(item.base.shared) },
      };
    },
    /** Notes that the item was written, so that its files are in use. */
    show(item: PlanItem): void {
      for (const { sha256 } of item.media) shown.add(sha256);
    },
    /**
     * Deletes files of items that were not written, and what killed runs left. Errors do not affect written entries;
     * the next run tries again. Throws a `LeaseLostError` only.
     */
    async tidy(): Promise<void> {
      try {
        for (const sha256 of brought) if (!shown.has(sha256)) await media.remove(run, sha256, attempt);
        await media.sweep(run, attempt);
      } catch (error) {
        if (error instanceof LeaseLostError) throw error;
        onCleanupError(error);
      }
    },
  };
};
