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

/** `files` is null where the file is refused; then there are findings. */
interface Preparation {
  files: PreparedFiles | null;
  findings: Finding[];
}

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

type Formats = Record<string, UploadFile>;

/** Makes renditions of an image; throws where the image library cannot. */
type MakeFormats = (main: UploadFile, images: UploadPlugin['images']) => Promise<Formats>;

/** The smallest rendition of an image; none of one that is as small, or of a type that Strapi does not resize. */
const makeThumbnail: MakeFormats = async (main, images) => {
  const thumbnail = (await images.isResizableImage(main)) ? await images.generateThumbnail(main) : null;
  const formats: Formats = {};
  if (thumbnail !== null) formats['thumbnail'] = thumbnail;
  return formats;
};

const makeFormats: MakeFormats = async (main, images) => {
  if (!(await images.isResizableImage(main))) return {};
  const formats = await makeThumbnail(main, images);
  for (const format of await images.generateResponsiveFormats(main)) {
    if (format !== undefined) formats[format.key] = format.file;
  }
  return formats;
};

/** The error of the image library, without the folder of the server in it. */
const withoutFolder = (error: unknown, folder: string): unknown =>
  error instanceof Error && error.message.includes(folder)
    ? new Error(error.message.replaceAll(`${folder}${path.sep}`, ''), { cause: error })
    : error;

/**
 * The renditions that `make` makes of an image; null where it cannot be decoded. A rendition decodes the whole of it, in a tenth
 * of the time that Strapi's own check takes, which is left for images without one. Throws what the image library says of an image
 * whose first frame it can decode.
 */
const decode = async (main: UploadFile, images: UploadPlugin['images'], make: MakeFormats): Promise<Formats | null> => {
  try {
    const formats = await make(main, images);
    return Object.keys(formats).length === 0 && (await images.isFaultyImage(main)) ? null : formats;
  } catch (error) {
    if (await images.isFaultyImage(main)) return null;
    throw withoutFolder(error, main.tmpWorkingDirectory);
  }
};

const refused = (...findings: Finding[]): Preparation => ({ files: null, findings });

const damaged = (sourcePath: string): Preparation =>
  refused(newFinding('ASSET_DAMAGED', sourcePath, FILE_START, say('imageDamaged'), say('replaceImage')));

/**
 * A file with the renditions that `make` makes, or why it is refused. The header is read first: decoding what claims too many
 * pixels is what the limit is there to prevent.
 */
const prepare = async (
  original: UploadFile,
  { path: sourcePath, type, bytes }: { path: string; type: FileType; bytes: Uint8Array },
  images: UploadPlugin['images'],
  limits: MediaLimits,
  make: MakeFormats,
): Promise<Preparation> => {
  const stated = type.kind === 'image' ? statedSize(bytes) : null;
  const tooMany = stated === null ? [] : checkPixels(sourcePath, stated.width, stated.height, limits);
  if (tooMany.length > 0) return refused(...tooMany);
  if (!isDecoded(type)) return { files: { main: original, formats: {} }, findings: [] };
  const dimensions = await images.getDimensions(original).catch(() => null);
  if (dimensions === null) return damaged(sourcePath);
  const pixels = checkPixels(sourcePath, dimensions.width ?? 0, dimensions.height ?? 0, limits);
  if (pixels.length > 0) return refused(...pixels);
  // Not optimised, whatever the media library's settings ask of uploads: what is moved keeps its bytes.
  const main = { ...original, ...dimensions };
  const formats = await decode(main, images, make);
  return formats === null ? damaged(sourcePath) : { files: { main, formats }, findings: [] };
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
    return (await prepare(original, { path: asset.path, type, bytes }, images, limits, makeThumbnail)).findings;
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
  return prepare(original, { path: asset.path, type, bytes }, images, limits, makeFormats);
};
