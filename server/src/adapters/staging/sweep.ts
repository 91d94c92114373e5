import type { StagedImports } from './staged-imports';

const HOUR = 60 * 60 * 1000;

/** When a staged source is deleted, as milliseconds. */
export const expiryOf = (stagedOn: string, hours: number): number => Date.parse(stagedOn) + hours * HOUR;

/**
 * Deletes what has waited too long, and uploads that never ended. `isBusy` keeps what this server is receiving or reading;
 * what another plans stays too. `now` in milliseconds.
 */
export const sweepStaged = async (
  staged: StagedImports,
  hours: number,
  now: number,
  isBusy: (id: string) => boolean,
): Promise<void> => {
  for (const { id, stagedOn, planning } of await staged.all())
    if (expiryOf(stagedOn, hours) <= now && planning === null && !isBusy(id)) await staged.remove(id);
  await staged.clear(isBusy);
};
