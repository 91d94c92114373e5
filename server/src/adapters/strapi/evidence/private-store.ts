import { randomUUID } from 'node:crypto';
import { copyFile, rename, rm, unlink, utimes } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import type { PrivateStoreKind } from '../../../../../model/evidence/private-stores';
import { getConfig } from '../../../config';
import { privateFileSize } from '../../private-files';
import { evidenceFolder, privateFolder } from '../../private-folder';
import { deleteIfDue, ownFiles, putBackAsides, type OwnFile } from '../../private-leftovers';
import { isShared, ownsAlone } from './evidence-owner';
import {
  bringObject,
  deleteNameless,
  deleteObjectIfDue,
  providedFiles,
  providedSize,
  storeObject,
} from './private-objects';
import { bringPieces, deletePiecesIfDue, piecedFiles, piecedSize, storePieces } from './private-pieces';
import { providerName } from './private-provider';

/** Where evidence that is not public is stored. */
export interface PrivateStore {
  /** As people call it. */
  place: string;
  /**
   * The folder in which this server takes files in, and from which it hands them out, made when it is absent.
   *
   * @throws Error when it is in the public folder
   */
  folder: () => Promise<string>;
  /** The bytes of a file; null when it is not stored. */
  size: (stored: string) => Promise<number | null>;
  /** Stores a file that lies in the folder, or in another one. */
  keep: (stored: string, from?: string) => Promise<void>;
  /** Has this server read a stored file anew, when it is asked for next. */
  forget: (stored: string) => Promise<void>;
  /** Sees to it that a stored file lies in the folder; false: it is not stored. */
  bring: (stored: string) => Promise<boolean>;
  /** The stored files of the plugin's own naming. Nothing is made. */
  files: () => Promise<OwnFile[]>;
  deleteIfDue: (stored: string, isDue: (writtenOn: Date) => Promise<boolean>) => Promise<boolean>;
  /** Puts in order what servers have left in the folder. */
  tidy: (now: Date) => Promise<void>;
  /** Whether another database has files there: to this one, they would be files without a document. */
  isShared: () => Promise<boolean>;
  /** The opposite, after a note that this database has files there. */
  ownsAlone: () => Promise<boolean>;
}

const DAY = 86_400_000;

const inFolder = (strapi: Core.Strapi, privateDir: string): PrivateStore => {
  const at = path.resolve(strapi.dirs.app.root, privateDir);
  return {
    place: 'privateDir',
    folder: async () => (await evidenceFolder(strapi)) ?? at,
    size: async (stored) => privateFileSize(at, stored),
    async keep(stored, from = at) {
      if (from === at) return;
      const part = path.join(at, `.${randomUUID()}.part`);
      await evidenceFolder(strapi);
      await copyFile(path.join(from, stored), part);
      await rename(part, path.join(at, stored));
    },
    forget: async () => Promise.resolve(),
    bring: async (stored) => (await privateFileSize(at, stored)) !== null,
    files: async () => ownFiles(at),
    deleteIfDue: async (stored, isDue) => deleteIfDue(at, stored, isDue),
    tidy: async () => putBackAsides(at),
    isShared: async () => isShared(strapi, at),
    ownsAlone: async () => ownsAlone(strapi, at),
  };
};

/** A place that servers share without a disk. */
type Shared = Pick<PrivateStore, 'place' | 'size' | 'files' | 'deleteIfDue'> & {
  store: (folder: string, stored: string) => Promise<void>;
  /** Writes a copy into a folder; false: the file is not stored. */
  restore: (folder: string, stored: string) => Promise<boolean>;
  /** Puts in order what servers have left there. */
  tidy: (now: Date) => Promise<void>;
};

/** Each server has copies in its `workDir`, for a day after they were last asked for: from a file, ranges are sent. */
const withCopies = (strapi: Core.Strapi, { store, restore, tidy, ...shared }: Shared): PrivateStore => {
  const folder = async (): Promise<string> => privateFolder(strapi, 'evidence');
  const forget = async (stored: string): Promise<void> => rm(path.join(await folder(), stored), { force: true });
  return {
    ...shared,
    folder,
    forget,
    keep: async (stored, from) => store(from ?? (await folder()), stored),
    async bring(stored) {
      if ((await shared.size(stored)) === null) return false;
      const at = await folder();
      if ((await privateFileSize(at, stored)) === null) return restore(at, stored);
      const now = new Date();
      await utimes(path.join(at, stored), now, now);
      return true;
    },
    async tidy(now) {
      const at = await folder();
      for (const { stored, writtenOn } of await ownFiles(at))
        if (now.getTime() - writtenOn.getTime() >= DAY) await unlink(path.join(at, stored)).catch(() => undefined);
      await tidy(now);
    },
    isShared: async () => Promise.resolve(false),
    ownsAlone: async () => Promise.resolve(true),
  };
};

const inDatabase = (strapi: Core.Strapi): PrivateStore =>
  withCopies(strapi, {
    place: 'the database',
    size: async (stored) => piecedSize(strapi, stored),
    store: async (folder, stored) => storePieces(strapi, folder, stored),
    restore: async (folder, stored) => bringPieces(strapi, folder, stored),
    files: async () => piecedFiles(strapi),
    deleteIfDue: async (stored, isDue) => deletePiecesIfDue(strapi, stored, isDue),
    tidy: async () => Promise.resolve(),
  });

const atProvider = (strapi: Core.Strapi): PrivateStore =>
  withCopies(strapi, {
    place: `the upload provider "${providerName(strapi)}"`,
    size: async (stored) => providedSize(strapi, stored),
    store: async (folder, stored) => storeObject(strapi, folder, stored),
    restore: async (folder, stored) => bringObject(strapi, folder, stored),
    files: async () => providedFiles(strapi),
    deleteIfDue: async (stored, isDue) => deleteObjectIfDue(strapi, stored, isDue),
    tidy: async (now) => deleteNameless(strapi, new Date(now.getTime() - DAY)),
  });

/** One of the places; null for the folder where the option `privateDir` does not name it. */
export const storeOfKind = (strapi: Core.Strapi, kind: PrivateStoreKind): PrivateStore | null => {
  const { privateDir } = getConfig(strapi);
  if (kind === 'database') return inDatabase(strapi);
  if (kind === 'provider') return atProvider(strapi);
  return privateDir === null ? null : inFolder(strapi, privateDir);
};

/** Where this app stores evidence that is not public; null where it has no place for it. */
export const privateStore = (strapi: Core.Strapi): PrivateStore | null =>
  storeOfKind(strapi, getConfig(strapi).privateFiles);
