import type { Core } from '@strapi/strapi';
import type { Readable } from 'node:stream';
import { method, parts } from '../../../../model/readers';

/** A file on its way into the media library, as the upload plugin's services take it. */
export interface UploadFile {
  name: string;
  hash: string;
  ext: string;
  mime: string;
  /** Kilobytes. */
  size: number;
  sizeInBytes: number;
  width?: number | null;
  height?: number | null;
  path?: string | null;
  filepath: string;
  tmpWorkingDirectory: string;
  getStream: () => Readable;
  /** Set by the provider. */
  url?: string;
  provider_metadata?: unknown;
}

/** The facts by which a provider deletes a file. */
export interface StoredFile {
  name: string;
  hash: string;
  ext: string;
  mime: string;
  url?: string;
  provider_metadata?: unknown;
}

export interface MediaFolder {
  id: number;
  path: string;
}

interface ImageManipulation {
  isImage(file: UploadFile): Promise<boolean>;
  /** Decodes the whole image. */
  isFaultyImage(file: UploadFile): Promise<boolean>;
  isResizableImage(file: UploadFile): Promise<boolean>;
  /** Reads the header only. Throws when it is no image that sharp knows. */
  getDimensions(file: UploadFile): Promise<{ width: number | null; height: number | null }>;
  generateThumbnail(file: UploadFile): Promise<UploadFile | null>;
  generateResponsiveFormats(file: UploadFile): Promise<({ key: string; file: UploadFile } | undefined)[]>;
}

interface ProviderService {
  checkFileSize(file: UploadFile): Promise<void>;
  upload(file: UploadFile): Promise<void>;
}

interface FolderService {
  create(folder: { name: string }): Promise<MediaFolder>;
}

/** The parts of the upload plugin that an import uses; Strapi gives them no types. */
export const uploadPlugin = (strapi: Core.Strapi) => {
  const plugin = strapi.plugin('upload');
  return {
    images: plugin.service<ImageManipulation>('image-manipulation'),
    providerService: plugin.service<ProviderService>('provider'),
    folders: plugin.service<FolderService>('folder'),
    provider: {
      delete: async (file: StoredFile): Promise<void> => {
        await method(parts(plugin)['provider'], 'delete')(file);
      },
    },
    providerName: strapi.config.get('plugin::upload.provider', 'local'),
  };
};

export type UploadPlugin = ReturnType<typeof uploadPlugin>;

export const FILE_UID = 'plugin::upload.file';
export const FOLDER_UID = 'plugin::upload.folder';
