import type { Diagnostic } from '../diagnostics';
import { valuesWithMediaUrls } from '../media/media-links';
import type { FieldValue, SourcePath } from '../model';
import { UPLOAD_RIGHT, type NeededRight } from '../plan/needed-rights';
import type { PlanItem } from '../plan/plan';
import type { Media, MediaAsset, OpenRun } from '../ports';
import { LeaseLostError } from './halt';

export interface MediaPorts {
  media: Pick<Media, 'bring' | 'remove' | 'sweep'>;
  /** The bytes of a file of the source. */
  readAsset: (asset: MediaAsset) => Promise<Uint8Array>;
  /** Throws when the right is lacking to bring a file that is not there yet. */
  authorize?: (needed: readonly NeededRight[]) => Promise<void>;
}

export interface TidyPorts {
  /** Runs a transaction; `again`, when the database may take it the next time. */
  attempt: <Result>(work: (again: boolean) => Promise<Result>) => Promise<Result>;
  /** Told why what nobody needs could not all be cleared away. */
  untidy: (error: unknown) => void;
}

/** A file that an item waits for did not come. The item is not written; the next run tries again. */
export class MediaMissingError extends Error {
  override name = 'MediaMissingError';
  constructor(path: SourcePath, diagnostics: readonly Diagnostic[]) {
    const reason = diagnostics.find(({ severity }) => severity === 'error');
    super(`${path}: ${reason?.message ?? 'The file is not in the media library.'}`);
  }
}

/** Brings the files of one run, each when the first item waits for it. */
export const mediaOfRun = (run: OpenRun, { media, readAsset, authorize, attempt, untidy }: MediaPorts & TidyPorts) => {
  const urls = new Map<string, string>();
  const brought = new Set<string>();
  const shown = new Set<string>();

  const bring = async (asset: MediaAsset): Promise<void> => {
    if (urls.has(asset.sha256)) return;
    let refusal: Promise<void> | undefined;
    // asked for only where the media library lacks the file
    const read = async (): Promise<Uint8Array> => {
      refusal = authorize?.([UPLOAD_RIGHT]);
      await refusal;
      return readAsset(asset);
    };
    const { file, isNew, diagnostics } = await media.bring(run, asset, read);
    // a library reports what it could not read as a finding; that somebody may not is an error of its own
    await refusal;
    if (file === null) throw new MediaMissingError(asset.path, diagnostics);
    urls.set(asset.sha256, file.url);
    if (isNew) brought.add(asset.sha256);
  };

  return {
    /** The item with the URLs of its files, which stand in the media library by then. Call it outside of a transaction. */
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
    /** The item was written: its files are in use. */
    show(item: PlanItem): void {
      for (const { sha256 } of item.media) shown.add(sha256);
    },
    /**
     * Takes back what was brought for items that were not written after all, and what killed runs left. What was written
     * stands, whatever goes wrong here: the next run tries again. Throws a `LeaseLostError` only.
     */
    async tidy(): Promise<void> {
      try {
        await attempt(async () => {
          for (const sha256 of brought) if (!shown.has(sha256)) await media.remove(run, sha256);
          await media.sweep(run);
        });
      } catch (error) {
        if (error instanceof LeaseLostError) throw error;
        untidy(error);
      }
    },
  };
};
