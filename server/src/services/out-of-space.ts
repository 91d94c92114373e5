import type { SpaceError, SpaceLimits } from '../adapters/staging/free-space';
import { Refusal } from './refusal';

export const mebibytes = (bytes: number): string => `${String(Math.floor(bytes / 1024 / 1024))} MiB`;

/** The disk has too little space beside what stays free on it. */
export const diskFull = (what: string, reserveBytes: number): Refusal =>
  new Refusal(
    507,
    'DISK_FULL',
    `The disk of the server has no space for ${what}: ${mebibytes(reserveBytes)} stay free (the limit "reserveBytes").`,
    { reserve: mebibytes(reserveBytes) },
  );

/** There is no space for an upload, or for the plan of one. */
export const outOfSpace = (
  flaw: SpaceError,
  what: 'upload' | 'plan',
  { stagedBytes, reserveBytes }: SpaceLimits,
): Refusal =>
  flaw === 'disk-full'
    ? diskFull(`this ${what}`, reserveBytes)
    : new Refusal(
        507,
        'STAGED_FULL',
        `Uploaded sources and their plans may take ${mebibytes(stagedBytes)} in total. Delete some of them, or raise the limit "stagedBytes".`,
        { limit: stagedBytes },
      );
