import { readdir, stat, statfs } from 'node:fs/promises';
import path from 'node:path';

const sizeOf = async (folder: string): Promise<number> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const sizes = entries
    .filter((entry) => entry.isFile())
    .map(async ({ parentPath, name }) => (await stat(path.join(parentPath, name)).catch(() => ({ size: 0 }))).size);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
};

/** Whether so many bytes more fit onto a folder's disk beside those that must stay free for the database and all else. */
export const leavesReserve = async (folder: string, bytes: number, reserve: number): Promise<boolean> => {
  const { bavail, bsize } = await statfs(folder);
  return bytes + reserve <= bavail * bsize;
};

/** Why there is no space for an upload. */
export type SpaceError = 'disk-full' | 'too-much-staged';

/** The limits of what lies on the disk. */
export interface SpaceLimits {
  reserveBytes: number;
  stagedBytes: number;
}

/** The bytes still to come of uploads that are being received. */
const outstanding = async (folder: string, receiving: ReadonlyMap<string, number>): Promise<number> => {
  const rests = [...receiving].map(async ([id, bytes]) => Math.max(0, bytes - (await sizeOf(path.join(folder, id)))));
  return (await Promise.all(rests)).reduce((sum, rest) => sum + rest, 0);
};

/**
 * Looks before something is written whether `bytes` more fit onto the disk of the folder, beside the uploads that are
 * being received: their sizes in bytes, by the folders that they go to. `stored`: what the other uploads and plans of all
 * servers take, which together may take `stagedBytes`. `reserveBytes` stay free.
 */
export const spaceError = async (
  folder: string,
  bytes: number,
  {
    stored,
    stagedBytes,
    reserveBytes,
    receiving,
  }: SpaceLimits & { stored: number; receiving: ReadonlyMap<string, number> },
): Promise<SpaceError | null> => {
  if (!(await leavesReserve(folder, bytes + (await outstanding(folder, receiving)), reserveBytes))) return 'disk-full';
  const coming = [...receiving.values()].reduce((sum, announced) => sum + announced, bytes);
  return stored + coming > stagedBytes ? 'too-much-staged' : null;
};
