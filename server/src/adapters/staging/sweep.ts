import { stat } from 'node:fs/promises';
import type { StagedImports } from './staged-imports';

const HOUR = 60 * 60 * 1000;

/** When a staged source is deleted, as milliseconds. */
export const expiryOf = (stagedOn: string, hours: number): number => Date.parse(stagedOn) + hours * HOUR;

/**
 * Deletes what has waited too long, and uploads that never ended. `isBusy` keeps what is being written or read. `now` in
 * milliseconds. Gives the ids of what went.
 */
export const sweepStaged = async (
  staged: StagedImports,
  hours: number,
  now: number,
  isBusy: (id: string) => boolean,
): Promise<string[]> => {
  const old = (await staged.all()).filter(({ stagedOn }) => expiryOf(stagedOn, hours) <= now).map(({ id }) => id);
  const cutShort = [];
  for (const id of await staged.incomplete()) {
    // Another server that shares the folder may be receiving it.
    const { mtimeMs } = await stat(staged.folderOf(id)).catch(() => ({ mtimeMs: now }));
    if (now - mtimeMs > HOUR) cutShort.push(id);
  }
  const gone = [...old, ...cutShort].filter((id) => !isBusy(id));
  for (const id of gone) await staged.remove(id);
  return gone;
};
