import { inParallel } from '../../../adapters/in-parallel';
import { examineAssets, unreadable } from '../../../adapters/media/examine-assets';
import type { Source } from '../../../adapters/source/source';
import type { PageDraft } from '../../../../../migrator';
import type { Finding } from '../../../../../migrator/findings';
import type { MediaLimits } from '../../../../../migrator/reader/media/check-file';
import type { ExaminedAsset } from '../../../../../migrator/model/asset';
import type { SourcePath } from '../../../../../migrator/model/source';
import type { KnownMedia } from '../../../../../migrator/model/ports/media';
import type { PlanningPorts } from '../../../../../migrator/model/ports/planning';
import { namedAssets } from '../../../../../migrator/site/links/assets';
import type { PlanningRequest } from './planning-request';

/** The files that pages may name. */
interface ExaminedFiles {
  examined: Map<SourcePath, ExaminedAsset>;
  /** Those of them that earlier imports brought, by sha256. */
  known: Map<string, KnownMedia>;
}

/** Files that are read at the same time: enough to keep the disk and the image library busy, few enough to hold in memory. */
const WIDTH = 4;
/** Files that the media library is asked about at once. */
const PART = 100;

/**
 * Looks at the files that pages may name, so that the plan says what `bring` will say. Stores nothing. `onMedia` is called before
 * the first file is read, and after each. Throws the reason of `signal` when that says stop.
 */
export const examineFiles = async (
  source: Pick<Source, 'assets' | 'size' | 'chunks' | 'read'>,
  drafts: readonly PageDraft[],
  media: PlanningPorts['media'],
  { limits, signal, onMedia }: Pick<PlanningRequest, 'signal' | 'onMedia'> & { limits: MediaLimits },
): Promise<ExaminedFiles> => {
  signal?.throwIfAborted();
  const named = namedAssets(drafts, source.assets);
  const examined = new Map<SourcePath, ExaminedAsset>();
  const known = new Map<string, KnownMedia>();
  // by content: copies of a file are decoded once
  const checked = new Map<string, Promise<Finding[]>>();

  const check = async ({ path, sha256, size }: ExaminedAsset): Promise<Finding[]> => {
    signal?.throwIfAborted();
    let bytes;
    try {
      bytes = await source.read(path, size + 1);
    } catch (error) {
      return [unreadable(path, error)];
    }
    return media.check({ path, sha256, size, alternativeText: null }, bytes);
  };
  const judge = async (asset: ExaminedAsset): Promise<ExaminedAsset> => {
    if (asset.kind === null) return asset;
    if (known.has(asset.sha256)) return { ...asset, isKnown: true };
    const flaws = checked.get(asset.sha256) ?? check(asset);
    checked.set(asset.sha256, flaws);
    const found = await flaws;
    return found.length === 0 ? asset : { ...asset, kind: null, findings: [...asset.findings, ...found] };
  };

  const tell = (): void => onMedia?.({ read: examined.size, total: named.length });
  tell();
  for (let start = 0; start < named.length; start += PART) {
    const part = await examineAssets(source, named.slice(start, start + PART), limits, { width: WIDTH, signal });
    const accepted = part.filter(({ kind }) => kind !== null);
    for (const [sha256, file] of await media.known(accepted.map(({ sha256 }) => sha256))) known.set(sha256, file);
    await inParallel(part, WIDTH, async (asset) => {
      examined.set(asset.path, await judge(asset));
      tell();
    });
  }
  return { examined, known };
};
