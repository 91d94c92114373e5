import { createReadStream } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { say } from '../../../../model/say';
import { newFinding, FILE_START, type Finding } from '../../../../migrator/findings';
import { checkPixels, type MediaLimits } from '../../../../migrator/reader/media/check-file';
import { FILE_TYPES, type FileType } from '../../../../migrator/reader/media/file-types';
import { mediaName } from '../../../../migrator/reader/media/media-name';
import { statedSize } from '../../../../migrator/reader/media/stated-size';
import type { MediaAsset } from '../../../../migrator/model/ports/media';
import type { UploadFile, UploadPlugin } from './upload-plugin';

/** A file and, for an image, its smaller renditions by name (`thumbnail`, `small`, …), all in the work folder. */
export interface PreparedFiles {
  main: UploadFile;
  formats: Record<string, UploadFile>;
}

type Preparation = { files: PreparedFiles } | { files: null; findings: Finding[] };

/** Images that sharp does not decode, neither here nor in Strapi: their bytes are stored and no pixel is made. */
const UNDECODED: readonly FileType[] = [FILE_TYPES.bmp, FILE_TYPES.ico];

const isDecoded = (type: FileType): boolean => type.kind === 'image' && !UNDECODED.includes(type);

const writeOriginal = async (
  { path: sourcePath, sha256 }: MediaAsset,
  type: FileType,
  bytes: Uint8Array,
  folder: string,
): Promise<UploadFile> => {
  const name = mediaName(sourcePath, type, sha256);
  const filepath = path.join(folder, `${name.hash}${name.ext}`);
  await writeFile(filepath, bytes);
  return {
    ...name,
    mime: type.mime,
    size: Math.round(bytes.length / 10) / 100,
    sizeInBytes: bytes.length,
    filepath,
    tmpWorkingDirectory: folder,
    getStream: () => createReadStream(filepath),
  };
};

/** The header is read first: decoding what claims too many pixels is what the limit is there to prevent. */
const checkImage = async (
  file: UploadFile,
  sourcePath: string,
  type: FileType,
  bytes: Uint8Array,
  images: UploadPlugin['images'],
  limits: MediaLimits,
): Promise<Finding[]> => {
  const stated = statedSize(bytes);
  const tooMany = stated === null ? [] : checkPixels(sourcePath, stated.width, stated.height, limits);
  if (tooMany.length > 0 || !isDecoded(type)) return tooMany;
  const dimensions = await images.getDimensions(file).catch(() => null);
  const pixels = dimensions && checkPixels(sourcePath, dimensions.width ?? 0, dimensions.height ?? 0, limits);
  if (pixels !== null && pixels.length > 0) return pixels;
  if (pixels !== null && !(await images.isFaultyImage(file))) return [];
  const hint = say('replaceImage');
  return [newFinding('ASSET_DAMAGED', sourcePath, FILE_START, say('imageDamaged'), hint)];
};

const makeFormats = async (main: UploadFile, images: UploadPlugin['images']): Promise<Record<string, UploadFile>> => {
  if (!(await images.isImage(main)) || !(await images.isResizableImage(main))) return {};
  const formats: Record<string, UploadFile> = {};
  const thumbnail = await images.generateThumbnail(main);
  if (thumbnail !== null) formats['thumbnail'] = thumbnail;
  for (const format of await images.generateResponsiveFormats(main)) {
    if (format !== undefined) formats[format.key] = format.file;
  }
  return formats;
};

/** The files that `prepareFiles` and the upload provider would refuse. Writes to the system's temporary folder only. */
export const checkPrepared = async (
  asset: MediaAsset,
  type: FileType,
  bytes: Uint8Array,
  { images, providerService }: UploadPlugin,
  limits: MediaLimits,
): Promise<Finding[]> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'compliance-check-'));
  try {
    const original = await writeOriginal(asset, type, bytes, folder);
    await providerService.checkFileSize(original);
    return type.kind === 'image' ? await checkImage(original, asset.path, type, bytes, images, limits) : [];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** Writes the bytes to the work folder, checks an image, and makes what Strapi makes of an upload. */
export const prepareFiles = async (
  asset: MediaAsset,
  type: FileType,
  bytes: Uint8Array,
  folder: string,
  { images }: UploadPlugin,
  limits: MediaLimits,
): Promise<Preparation> => {
  const original = await writeOriginal(asset, type, bytes, folder);
  if (type.kind === 'image') {
    const findings = await checkImage(original, asset.path, type, bytes, images, limits);
    if (findings.length > 0) return { files: null, findings };
  }
  if (!isDecoded(type)) return { files: { main: original, formats: {} } };
  // Not optimised, whatever the media library's settings ask of uploads: what is moved keeps its bytes.
  const main = { ...original, ...(await images.getDimensions(original)) };
  return { files: { main, formats: await makeFormats(main, images) } };
};
