import { quoted, say } from '../../../model/say';
import { FILE_START, newFinding, type Finding } from '../../findings';
import { mediaDocumentId } from '../../reader/media/media-identity';
import { valuesWithMediaUrls } from '../../reader/media/media-links';
import type { FieldValue } from '../../../model/contracts/values';
import type { SourcePath } from '../../model/source';
import { UPLOAD_RIGHT, type NeededRight } from '../../plan/needed-rights';
import type { ItemFile, PlanItem } from '../../plan/plan';
import type { BroughtMedia, Media, MediaAsset } from '../../model/ports/media';
import type { OpenRun } from '../../model/ports/runs';
import type { Attempt } from '../../model/ports/target';
import { allEnded } from '../all-ended';
import { atMost } from '../at-most';
import { LeaseLostError } from '../halt';
import { SaidError } from '../said-error';

export interface MediaPorts {
  media: Pick<Media, 'bring' | 'remove' | 'sweep'>;
  /** The bytes of a file of the source. */
  readAsset: (asset: MediaAsset) => Promise<Uint8Array>;
  /** Called after each file, imported or not. */
  onMedia?: (() => void) | undefined;
  /** Throws when the right to import a new file is missing. */
  authorize?: (needed: readonly NeededRight[]) => Promise<void>;
}

export interface TidyPorts {
  attempt: Attempt;
  /** Called with the reason when files that nobody needs could not be deleted. */
  onCleanupError: (error: unknown) => void;
}

/** A file that an entry consists of could not be imported. The item is not written; the next run tries again. */
class MediaMissingError extends SaidError<'MEDIA_MISSING'> {
  override name = 'MediaMissingError';
  constructor(path: SourcePath, findings: readonly Finding[]) {
    super('MEDIA_MISSING', say('inFile', { path, finding: reasonIn(findings).message }));
  }
}

/** Files that are imported at the same time: enough to keep the disk and the image library busy, few enough to hold in memory. */
const WIDTH = 4;

const NOT_THERE = newFinding('ASSET_NOT_STORED', '', FILE_START, quoted('The file is not in the media library.'));

/** Why a file was refused. */
const reasonIn = (findings: readonly Finding[]): Finding['says'] & Pick<Finding, 'code'> => {
  const { code, says } = findings.find(({ severity }) => severity === 'error') ?? NOT_THERE;
  return { code, ...says };
};

/** A file that was not imported. */
interface Missing {
  file: ItemFile;
  findings: readonly Finding[];
}

/**
 * The item as it is written where files did not come: its text names them as the source does, findings say why, and the next
 * import takes it for changed. Throws a `MediaMissingError` where an entry is nothing without such a file: evidence.
 */
const withoutFiles = (item: PlanItem, missing: readonly Missing[]): PlanItem => {
  if (missing.length === 0) return item;
  const held = new Set(Object.values(item.write.fields));
  for (const { file, findings } of missing)
    if (file.href === undefined || held.has(mediaDocumentId(file.sha256)))
      throw new MediaMissingError(file.path, findings);
  const told = missing.map(({ file, findings }) => {
    const { code, message, hint } = reasonIn(findings);
    return newFinding(code, item.sourcePath, FILE_START, say('inFile', { path: file.path, finding: message }), hint);
  });
  return { ...item, contentHash: '', lateFindings: told };
};

/** Imports the files of one run, each before the first item that needs it. */
export const mediaOfRun = (
  run: OpenRun,
  { media, readAsset, authorize, attempt, onCleanupError, onMedia }: MediaPorts & TidyPorts,
) => {
  const room = atMost(WIDTH);
  /** By sha256. */
  const begun = new Map<string, Promise<BroughtMedia>>();
  const brought = new Set<string>();
  const shown = new Set<string>();

  const bringNow = async (asset: MediaAsset): Promise<BroughtMedia> => {
    let refusal: Promise<void> | undefined;
    // checked only where the media library does not have the file
    const read = async (): Promise<Uint8Array> => {
      refusal = authorize?.([UPLOAD_RIGHT]);
      await refusal;
      return readAsset(asset);
    };
    const answer = await media.bring(run, asset, read, attempt);
    // the media library reports an unreadable file as a finding, but a missing right must remain an error
    await refusal;
    if (answer.file !== null && answer.isNew) brought.add(asset.sha256);
    onMedia?.();
    return answer;
  };

  const bring = (asset: MediaAsset): Promise<BroughtMedia> => {
    const before = begun.get(asset.sha256);
    if (before !== undefined) return before;
    const now = room(() => bringNow(asset));
    begun.set(asset.sha256, now);
    // what broke is tried again with the next item that shows the file
    now.catch(() => begun.delete(asset.sha256));
    return now;
  };

  /** The item with what its texts name files by, and those that did not come. */
  const arrived = async (item: PlanItem): Promise<{ item: PlanItem; missing: Missing[] }> => {
    const answers = await allEnded(item.media.map(async (file) => ({ file, answer: await bring(file) })));
    const urls = new Map(answers.map(({ file, answer }) => [file.sha256, answer.file?.url ?? file.href ?? '']));
    const named = (values: Record<string, FieldValue>) => valuesWithMediaUrls(values, urls);
    const write = { ...item.write, fields: named(item.write.fields) };
    const base = item.base && { ...item.base, fields: named(item.base.fields), shared: named(item.base.shared) };
    const missing = answers.flatMap(({ file, answer: { file: stored, findings } }) =>
      stored === null ? [{ file, findings }] : [],
    );
    return { item: { ...item, write, base }, missing };
  };

  return {
    /**
     * The item with the URLs of its files, which are in the media library afterwards; of those that cannot be imported it
     * tells in findings. Call it outside of a transaction.
     */
    async ready(item: PlanItem): Promise<PlanItem> {
      if (item.media.length === 0) return item;
      const { item: named, missing } = await arrived(item);
      return withoutFiles(named, missing);
    },
    /** The same for an item that somebody waits for: throws a `MediaMissingError` when one of its files does not come. */
    async whole(item: PlanItem): Promise<PlanItem> {
      if (item.media.length === 0) return item;
      const { item: named, missing } = await arrived(item);
      for (const { file, findings } of missing) throw new MediaMissingError(file.path, findings);
      return named;
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
