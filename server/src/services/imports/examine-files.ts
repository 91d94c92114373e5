import { examineAssets } from '../../adapters/media/examine-assets';
import type { Source } from '../../adapters/source/source';
import { breathe } from '../../adapters/strapi/breathe';
import type { PageDraft } from '../../migrator';
import type { Diagnostic } from '../../migrator/diagnostics';
import type { MediaLimits } from '../../migrator/media/check-file';
import type { ExaminedAsset, SourcePath } from '../../migrator/model';
import type { KnownMedia, Media } from '../../migrator/ports';
import { namedAssets } from '../../migrator/resolve/named-assets';

/** The files that pages may name. */
export interface ExaminedFiles {
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
  media: Pick<Media, 'known' | 'check'>,
  limits: MediaLimits,
  signal?: AbortSignal,
): Promise<ExaminedFiles> => {
  const examined = await examineAssets(source, namedAssets(drafts, source.assets), limits, signal);
  const accepted = [...examined.values()].filter(({ kind }) => kind !== null);
  const known = await media.known(accepted.map(({ sha256 }) => sha256));
  const checked = new Map<string, Diagnostic[]>();
  for (const asset of accepted) {
    const { path, sha256, size } = asset;
    signal?.throwIfAborted();
    if (known.has(sha256)) continue;
    const read = () => source.read(path, size + 1);
    const flaws = checked.get(sha256) ?? (await media.check({ path, sha256, size, alternativeText: null }, read));
    checked.set(sha256, flaws);
    if (flaws.length > 0) examined.set(path, { ...asset, kind: null, diagnostics: [...asset.diagnostics, ...flaws] });
    await breathe();
  }
  return { examined, known };
};
