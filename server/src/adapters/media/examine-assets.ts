import { createHash } from 'node:crypto';
import { say } from '../../../../model/say';
import { newFinding, FILE_START, type Finding } from '../../../../migrator/findings';
import { checkFile, checkPixels, checkSize, type MediaLimits } from '../../../../migrator/reader/media/check-file';
import { isZip } from '../../../../migrator/reader/media/office-type';
import { isJpeg, statedSize } from '../../../../migrator/reader/media/stated-size';
import type { ExaminedAsset } from '../../../../migrator/model/asset';
import type { SourcePath } from '../../../../migrator/model/source';
import { inParallel } from '../in-parallel';
import { SourceError } from '../source/source-error';
import type { Source } from '../source/source';
import { fileBytes } from './examine-file';

type Files = Pick<Source, 'size' | 'chunks' | 'read'>;

/** Bytes that the header of an image is looked for in: photographs have previews and profiles before theirs. */
const HEADER_BYTES = 64 * 1024;
const LONG_HEADER_BYTES = 16 * HEADER_BYTES;

/** Hashes a file piece by piece. Kept is its beginning; of a zip archive all, since its table of contents is its end. */
const readThrough = async (files: Files, path: SourcePath) => {
  const hash = createHash('sha256');
  const kept: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of files.chunks(path)) {
    hash.update(chunk);
    if (size < HEADER_BYTES || (kept[0] !== undefined && isZip(kept[0]))) kept.push(chunk);
    size += chunk.length;
  }
  return { sha256: hash.digest('hex'), size, head: Buffer.concat(kept) };
};

/** The beginning of a file; of a zip archive all. */
const readHead = async (files: Files, path: SourcePath, size: number) => {
  let head = await files.read(path, HEADER_BYTES);
  if (isZip(head)) head = await files.read(path, size);
  else if (isJpeg(head) && statedSize(head) === null) head = await files.read(path, LONG_HEADER_BYTES);
  return { sha256: '', size, head };
};

/** How much is read of a file: all, or what its type and its size in pixels stand in. */
export type Depth = 'whole' | 'head';

const examine = async (files: Files, path: SourcePath, limits: MediaLimits, depth: Depth): Promise<ExaminedAsset> => {
  const listed = await files.size(path);
  const flaws = checkSize(path, listed, limits);
  if (flaws.length > 0) return { path, sha256: '', size: listed, kind: null, findings: flaws };
  const { sha256, size, head } =
    depth === 'whole' ? await readThrough(files, path) : await readHead(files, path, listed);
  const { type, findings } = checkFile(path, await fileBytes(head, size), limits);
  const stated = type?.kind === 'image' ? statedSize(head) : null;
  const pixels = stated === null ? [] : checkPixels(path, stated.width, stated.height, limits);
  const kind = pixels.length > 0 ? null : (type?.kind ?? null);
  return { path, sha256, size, kind, findings: [...findings, ...pixels] };
};

/** Why a file cannot be read, as a finding. Throws what is wrong with the source as a whole. */
export const unreadable = (path: SourcePath, error: unknown): Finding => {
  if (!(error instanceof SourceError)) throw error;
  return newFinding('ASSET_UNREADABLE', path, FILE_START, error.says, say('makeReadable'));
};

/** How files are examined: how far, how many at a time, and what stops it. */
interface Examining {
  depth?: Depth;
  width?: number;
  signal?: AbortSignal | undefined;
}

/**
 * The types of these files of a source and the pixels of images, by their bytes, in the order given; without a hash where only
 * heads are read. Needs no Strapi; whether an image can be decoded only the media library tells (`Media.check`). Throws the reason of `signal` when that says stop.
 */
export const examineAssets = async (
  files: Files,
  paths: readonly SourcePath[],
  limits: MediaLimits,
  { depth = 'whole', width = 1, signal }: Examining = {},
): Promise<ExaminedAsset[]> =>
  inParallel(paths, width, async (path) => {
    signal?.throwIfAborted();
    try {
      return await examine(files, path, limits, depth);
    } catch (error) {
      return { path, sha256: '', size: 0, kind: null, findings: [unreadable(path, error)] };
    }
  });
