import { createHash } from 'node:crypto';
import { say } from '../../../../model/say';
import { newFinding, FILE_START, type Finding } from '../../../../migrator/findings';
import { checkFile, checkSize, type MediaLimits } from '../../../../migrator/reader/media/check-file';
import { HEAD_BYTES } from '../../../../migrator/reader/media/detect-type';
import { isZip } from '../../../../migrator/reader/media/office-type';
import type { ExaminedAsset } from '../../../../migrator/model/asset';
import type { SourcePath } from '../../../../migrator/model/source';
import { SourceError } from '../source/source-error';
import type { Source } from '../source/source';
import { fileBytes } from './examine-file';

type Files = Pick<Source, 'size' | 'chunks'>;

/** Hashes a file piece by piece. Kept is its beginning; of a zip archive all, since its table of contents is its end. */
const readThrough = async (files: Files, path: SourcePath) => {
  const hash = createHash('sha256');
  const kept: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of files.chunks(path)) {
    hash.update(chunk);
    if (size < HEAD_BYTES || (kept[0] !== undefined && isZip(kept[0]))) kept.push(chunk);
    size += chunk.length;
  }
  return { sha256: hash.digest('hex'), size, head: Buffer.concat(kept) };
};

const examine = async (files: Files, path: SourcePath, limits: MediaLimits): Promise<ExaminedAsset> => {
  const listed = await files.size(path);
  const flaws = checkSize(path, listed, limits);
  if (flaws.length > 0) return { path, sha256: '', size: listed, kind: null, findings: flaws };
  const { sha256, size, head } = await readThrough(files, path);
  const { type, findings } = checkFile(path, await fileBytes(head, size), limits);
  return { path, sha256, size, kind: type?.kind ?? null, findings };
};

/** Why a file cannot be read, as a finding. Throws what is wrong with the source as a whole. */
export const unreadable = (path: SourcePath, error: unknown): Finding => {
  if (!(error instanceof SourceError)) throw error;
  return newFinding('ASSET_UNREADABLE', path, FILE_START, error.says, say('makeReadable'));
};

/**
 * The types of these files of a source, by their bytes. Needs no Strapi; whether an image can be decoded, and how many pixels
 * it has, only the media library tells (`Media.check`). Throws the reason of `signal` when that says stop.
 */
export const examineAssets = async (
  files: Files,
  paths: readonly SourcePath[],
  limits: MediaLimits,
  signal?: AbortSignal,
): Promise<Map<SourcePath, ExaminedAsset>> => {
  const examined = new Map<SourcePath, ExaminedAsset>();
  for (const path of paths) {
    signal?.throwIfAborted();
    try {
      examined.set(path, await examine(files, path, limits));
    } catch (error) {
      examined.set(path, { path, sha256: '', size: 0, kind: null, findings: [unreadable(path, error)] });
    }
  }
  return examined;
};
