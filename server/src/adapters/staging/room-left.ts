import { readdir, stat, statfs } from 'node:fs/promises';
import path from 'node:path';

/** Bytes that must stay free for the database and everything else. */
const RESERVE = 256 * 1024 * 1024;

const sizeOf = async (folder: string): Promise<number> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const sizes = entries
    .filter((entry) => entry.isFile())
    .map(async ({ parentPath, name }) => (await stat(path.join(parentPath, name)).catch(() => ({ size: 0 }))).size);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
};

/** Why there is no room for an upload. */
export type RoomFlaw = 'disk-full' | 'too-much-staged';

/** Looks before an upload is taken whether `bytes` more fit into the folder, and onto its disk. */
export const roomFlaw = async (folder: string, bytes: number, stagedBytes: number): Promise<RoomFlaw | null> => {
  const { bavail, bsize } = await statfs(folder);
  if (bytes + RESERVE > bavail * bsize) return 'disk-full';
  return (await sizeOf(folder)) + bytes > stagedBytes ? 'too-much-staged' : null;
};
