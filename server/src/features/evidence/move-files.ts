import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Core } from '@strapi/strapi';
import { OtherBytesError } from '../../adapters/pieces';
import { NotAnsweredError } from '../../adapters/strapi/evidence/private-provider';
import { namedFiles } from '../../adapters/strapi/evidence/evidence-leftovers';
import { storeOfKind, type PrivateStore } from '../../adapters/strapi/evidence/private-store';
import { PRIVATE_STORES, type PrivateStoreKind } from '../../../../model/evidence/private-stores';

/** The outcome for files that move from one place to another. */
export interface MovedFiles {
  moved: string[];
  /** Files that stay where they are, since they, or their copy, have other bytes than were stored, or none. */
  refused: string[];
}

const hashOf = async (folder: string, stored: string): Promise<string> => {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path.join(folder, stored)), hash);
  return hash.digest('hex');
};

type Outcome = keyof MovedFiles | null;

/** Copies a file, and deletes it only when the copy, as it is read again, has the same bytes. Null: it is not there. */
const moveFile = async (from: PrivateStore, to: PrivateStore, stored: string): Promise<Outcome> => {
  // a copy on this server may be older than what became of the file
  await from.forget(stored);
  if (!(await from.bring(stored))) return null;
  const source = await from.folder();
  // before the copy, which may lie in the same folder, is written anew
  const hash = await hashOf(source, stored);
  await to.keep(stored, source);
  await to.forget(stored);
  if (!(await to.bring(stored)) || (await hashOf(await to.folder(), stored)) !== hash) return 'refused';
  await from.deleteIfDue(stored, async () => Promise.resolve(true));
  await from.forget(stored);
  return 'moved';
};

const outcomeOf = async (...file: Parameters<typeof moveFile>): Promise<Outcome> => {
  try {
    return await moveFile(...file);
  } catch (error) {
    if (error instanceof OtherBytesError || error instanceof NotAnsweredError) return 'refused';
    throw error;
  }
};

/** Moves the files of one place to another. */
const moveAll = async (strapi: Core.Strapi, from: PrivateStore, to: PrivateStore): Promise<MovedFiles> => {
  const own = (await from.files()).map(({ stored }) => stored);
  const names = new Set([...own, ...(await namedFiles(strapi))].filter((stored) => !stored.startsWith('.')));
  const found: MovedFiles = { moved: [], refused: [] };
  for (const stored of names) {
    const outcome = await outcomeOf(from, to, stored);
    if (outcome !== null) found[outcome].push(stored);
  }
  return found;
};

/**
 * Moves the files of evidence that is not public, from wherever they are. When it is interrupted, the next call goes on.
 *
 * @returns null where the option `privateDir` does not name the folder to which they go
 * @throws NotPrivateError when they go to the upload provider, and it would show them to anybody
 */
export const moveFiles = async (strapi: Core.Strapi, kind: PrivateStoreKind): Promise<MovedFiles | null> => {
  const to = storeOfKind(strapi, kind);
  if (to === null) return null;
  const all: MovedFiles = { moved: [], refused: [] };
  for (const other of PRIVATE_STORES.filter((place) => place !== kind)) {
    const from = storeOfKind(strapi, other);
    if (from === null) continue;
    const { moved, refused } = await moveAll(strapi, from, to);
    all.moved.push(...moved);
    all.refused.push(...refused);
  }
  return all;
};
