import type { Readable } from 'node:stream';
import { join, resolve } from 'node:path';
import { receiveZip, UploadError } from '../../adapters/staging/receive-zip';
import { roomFlaw } from '../../adapters/staging/room-left';
import { ARCHIVE, type StagedRecord, type StagedSource } from '../../adapters/staging/staged-imports';
import { folderBelow } from '../../adapters/staging/staged-source';
import { printable } from '../../adapters/source/source-path';
import { getConfig } from '../../config';
import { Refusal } from '../refusal';
import { mebibytes, noRoom } from './no-room';
import type { StagingRoom } from './room';

export interface Upload {
  site: string;
  /** As the browser names the file. */
  name: string;
  /** The body of the request, of which nothing has been read. */
  body: Readable;
  /** Bytes, as the request announces them; null when it does not. */
  announced: number | null;
}

const tooLarge = (limit: number) =>
  new Refusal(
    413,
    'UPLOAD_TOO_LARGE',
    `The archive is larger than an upload may be: ${String(limit)} bytes (${mebibytes(limit)}). Leave out what is no page, or raise the limit "zipBytes".`,
    { limit },
  );

const explain = (error: unknown, limit: number, stagedBytes: number): unknown => {
  if (!(error instanceof UploadError)) return error;
  switch (error.flaw) {
    case 'too-large':
      return tooLarge(limit);
    case 'no-room':
      return noRoom('disk-full', 'upload', stagedBytes);
    case 'empty':
      return new Refusal(400, 'UPLOAD_EMPTY', 'The upload is empty; send the archive as the body of the request.');
    case 'no-zip':
      return new Refusal(400, 'UPLOAD_NO_ZIP', 'The upload is no zip archive.');
    case 'cut-short':
      return new Refusal(400, 'UPLOAD_CUT_SHORT', 'The upload ended before the archive was whole.');
  }
};

const record = (room: StagingRoom, id: string, owner: number, site: string, source: StagedSource): StagedRecord => ({
  id,
  owner,
  site,
  source,
  stagedOn: room.now().toISOString(),
  run: null,
  error: null,
});

/** Takes in a zip archive. What is refused by its size is refused unread. */
export const stageUpload = async (
  room: StagingRoom,
  owner: number,
  { site, name, body, announced }: Upload,
): Promise<StagedRecord> => {
  const { zipBytes, stagedBytes } = getConfig(room.strapi).limits;
  if (announced !== null && announced > zipBytes) throw tooLarge(zipBytes);
  const staged = await room.staged();
  const { id, folder } = await staged.create();
  // who came first has the place: of two that would both fit alone, the second is refused
  const before = new Map(room.receiving);
  const most = announced ?? zipBytes;
  room.receiving.set(id, most);
  try {
    const flaw = await roomFlaw(staged.root, most, stagedBytes, before);
    if (flaw !== null) throw noRoom(flaw, 'upload', stagedBytes);
    const bytes = await receiveZip(body, join(folder, ARCHIVE), zipBytes);
    const stage = record(room, id, owner, site, { kind: 'upload', name: printable(name).slice(0, 255), bytes });
    await staged.put(stage);
    return stage;
  } catch (error) {
    await staged.remove(id);
    throw explain(error, zipBytes, stagedBytes);
  } finally {
    room.receiving.delete(id);
  }
};

/** Stages a folder of the server that the configuration allows. Nothing is copied. */
export const stageFolder = async (
  room: StagingRoom,
  owner: number,
  { site, folder, path }: { site: string; folder: string; path: string },
): Promise<StagedRecord> => {
  await folderBelow(allowedFolder(room, folder), path);
  const staged = await room.staged();
  const { id } = await staged.create();
  const stage = record(room, id, owner, site, { kind: 'folder', name: folder, path });
  await staged.put(stage);
  return stage;
};

/** The place of a folder that the configuration allows. */
export const allowedFolder = (room: StagingRoom, name: string): string => {
  const folder = new Map(Object.entries(getConfig(room.strapi).folders)).get(name);
  if (folder === undefined)
    throw new Refusal(
      400,
      'FOLDER_NOT_ALLOWED',
      `The option "folders" allows no folder of the name ${printable(name)}.`,
      { name: printable(name) },
    );
  return resolve(room.strapi.dirs.app.root, folder);
};

/** The place of the allowed folder that a staged source lies in; null for an upload. */
export const allowedOf = (room: StagingRoom, { source }: StagedRecord): string | null =>
  source.kind === 'folder' ? allowedFolder(room, source.name) : null;
