import type { SpaceError } from '../../adapters/staging/free-space';
import { Refusal } from '../refusal';

export const mebibytes = (bytes: number): string => `${String(Math.floor(bytes / 1024 / 1024))} MiB`;

/** There is no space for an upload, or for the plan of one. `stagedBytes` is the limit of that name. */
export const outOfSpace = (flaw: SpaceError, what: 'upload' | 'plan', stagedBytes: number): Refusal =>
  flaw === 'disk-full'
    ? new Refusal(507, 'DISK_FULL', `The disk of the server is full. There is no space for this ${what}.`)
    : new Refusal(
        507,
        'STAGED_FULL',
        `Uploaded sources and their plans may take ${mebibytes(stagedBytes)} in total. Delete some of them, or raise the limit "stagedBytes".`,
        { limit: stagedBytes },
      );
