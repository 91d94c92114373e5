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

/** The files that pages may name. */
interface ExaminedFiles {
  examined: Map<SourcePath, ExaminedAsset>;
  /** What earlier imports brought of them, by sha256. */
  known: Map<string, KnownMedia>;
}

/**
 * Looks at the files that pages may name, so that the plan says what `bring` will say. Stores nothing. Throws the reason of
 * `signal` when that says stop.
 */
export const examineFiles = async (
  source: Pick<Source, 'assets' | 'size' | 'chunks' | 'read'>,
  drafts: readonly PageDraft[],
  media: PlanningPorts['media'],
  limits: MediaLimits,
  signal?: AbortSignal,
): Promise<ExaminedFiles> => {
  signal?.throwIfAborted();
  const examined = await examineAssets(source, namedAssets(drafts, source.assets), limits, signal);
  const accepted = [...examined.values()].filter(({ kind }) => kind !== null);
  const known = await media.known(accepted.map(({ sha256 }) => sha256));
  const check = async ({ path, sha256, size }: ExaminedAsset): Promise<Finding[]> => {
    let bytes;
    try {
      bytes = await source.read(path, size + 1);
    } catch (error) {
      return [unreadable(path, error)];
    }
    return media.check({ path, sha256, size, alternativeText: null }, bytes);
  };
  const checked = new Map<string, Finding[]>();
  for (const asset of accepted) {
    const { path, sha256 } = asset;
    signal?.throwIfAborted();
    if (known.has(sha256)) continue;
    const flaws = checked.get(sha256) ?? (await check(asset));
    checked.set(sha256, flaws);
    if (flaws.length > 0) examined.set(path, { ...asset, kind: null, findings: [...asset.findings, ...flaws] });
  }
  return { examined, known };
};
