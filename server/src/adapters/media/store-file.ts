import type { Core } from '@strapi/strapi';
import { open, rename } from 'node:fs/promises';
import path from 'node:path';
import { uploadPlugin, type StoredFile, type UploadFile } from './upload-plugin';
import { localUploads } from './work-folder';

/** A stored file as the media library keeps it: without the handles that belong to the upload. */
export type MediaRecord = Omit<UploadFile, 'filepath' | 'tmpWorkingDirectory' | 'getStream'>;

const sync = async (file: string): Promise<void> => {
  const handle = await open(file, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

/** The name a provider gives a file: the same for the same content. */
export const storedName = ({ hash, ext }: Pick<StoredFile, 'hash' | 'ext'>): string => `${hash}${ext}`;

/**
 * The local provider writes straight to the public path, where a killed process leaves a half file that is served.
 * So with that provider the whole file is moved to its place, on disk before anything points to it.
 */
const moveIntoPlace = async (file: UploadFile, uploads: string): Promise<string> => {
  await sync(file.filepath);
  await rename(file.filepath, path.join(uploads, storedName(file)));
  await sync(uploads);
  return `/uploads/${storedName(file)}`;
};

/** Hands a file to the upload provider. */
export const storeFile = async (strapi: Core.Strapi, file: UploadFile): Promise<MediaRecord> => {
  const uploads = localUploads(strapi);
  const stored = { ...file };
  if (uploads === null) await uploadPlugin(strapi).providerService.upload(stored);
  else stored.url = await moveIntoPlace(file, uploads);
  const { filepath: _filepath, tmpWorkingDirectory: _folder, getStream: _stream, ...record } = stored;
  return record;
};
