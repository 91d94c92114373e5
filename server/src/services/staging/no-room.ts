import type { RoomFlaw } from '../../adapters/staging/room-left';
import { Refusal } from '../refusal';

export const mebibytes = (bytes: number): string => `${String(Math.floor(bytes / 1024 / 1024))} MiB`;

/** There is no room for an upload, or for the plan of one. `stagedBytes` is the limit of that name. */
export const noRoom = (flaw: RoomFlaw, what: 'upload' | 'plan', stagedBytes: number): Refusal =>
  flaw === 'disk-full'
    ? new Refusal(507, 'DISK_FULL', `The disk of the server has no room for this ${what}.`)
    : new Refusal(
        507,
        'STAGED_FULL',
        `Uploads that wait to be imported, with their plans, may take ${mebibytes(stagedBytes)} together; discard some that are done with, or raise the limit "stagedBytes".`,
        { limit: stagedBytes },
      );
