import type { Readable } from 'node:stream';
import { resolve } from 'node:path';
import { UploadError } from '../../adapters/receive-file';
import { receiveZip } from '../../adapters/staging/receive-zip';
import type { Limits } from '../../config/limits';
import { spaceError } from '../../adapters/staging/free-space';
import type { Staged, StagedImports, StagedRecord, StagedSource } from '../../adapters/staging/staged-imports';
import { storedBytes } from '../../adapters/staging/staged-files';
import { isDiskFull } from '../../database/transient-error';
import { folderBelow } from '../../adapters/staging/staged-source';
import { printable } from '../../adapters/source/source-path';
import { getConfig } from '../../config';
import { Refusal } from '../../services/refusal';
import { mebibytes, outOfSpace } from '../../services/out-of-space';
import type { StagingContext } from './context';

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
    `The archive exceeds the limit of ${String(limit)} bytes (${mebibytes(limit)}). Remove files that are not needed, or raise the limit "zipBytes".`,
    { limit },
  );

const explain = (error: unknown, limits: Limits): unknown => {
  if (isDiskFull(error)) return outOfSpace('disk-full', 'upload', limits);
  if (!(error instanceof UploadError)) return error;
  switch (error.code) {
    case 'UPLOAD_TOO_LARGE':
      return tooLarge(limits.zipBytes);
    case 'DISK_FULL':
      return outOfSpace('disk-full', 'upload', limits);
    case 'UPLOAD_EMPTY':
      return new Refusal(400, error.code, 'The upload is empty. Send the archive as the body of the request.');
    case 'UPLOAD_NOT_A_ZIP':
      return new Refusal(400, error.code, 'The upload is not a zip archive.');
    case 'UPLOAD_CUT_SHORT':
      return new Refusal(400, error.code, 'The upload ended before the archive was complete.');
  }
};

/** The state of a source without a plan. */
const UNTOUCHED = { map: null, plan: null, planning: null };

const record = (
  context: StagingContext,
  id: string,
  owner: number,
  site: string,
  source: StagedSource,
): StagedRecord => ({
  id,
  owner,
  site,
  source,
  stagedOn: context.now().toISOString(),
  run: null,
  error: null,
});

/** Whether there is no space for so many bytes more; null where there is. */
export const stagingSpace = async ({ strapi, receiving }: StagingContext, { root }: StagedImports, bytes: number) => {
  const { stagedBytes, reserveBytes } = getConfig(strapi).limits;
  const stored = await storedBytes(strapi, [...receiving.keys()]);
  return spaceError(root, bytes, { stored, stagedBytes, reserveBytes, receiving });
};

/**
 * Takes the place of an upload. Uploads do so one after the other: of two that would both fit alone the second is refused,
 * and one whose sender has gone by now takes none.
 */
const takePlace = async (context: StagingContext, staged: StagedImports, body: Readable, bytes: number) => {
  if (body.destroyed) throw new UploadError('UPLOAD_CUT_SHORT');
  const flaw = await stagingSpace(context, staged, bytes);
  if (flaw !== null) throw outOfSpace(flaw, 'upload', getConfig(context.strapi).limits);
  const place = await staged.create();
  context.receiving.set(place.id, bytes);
  return place;
};

/** Takes in a zip archive. What is refused by its size is refused unread. */
export const stageUpload = async (
  context: StagingContext,
  owner: number,
  { site, name, body, announced }: Upload,
): Promise<Staged> => {
  const { limits } = getConfig(context.strapi);
  const { zipBytes } = limits;
  if (announced !== null && announced > zipBytes) throw tooLarge(zipBytes);
  const staged = await context.staged();
  let id: string | null = null;
  try {
    const place = await context.oneByOne(async () => takePlace(context, staged, body, announced ?? zipBytes));
    id = place.id;
    const bytes = await receiveZip(body, place.archive, zipBytes);
    const stage = record(context, id, owner, site, { kind: 'upload', name: printable(name).slice(0, 255), bytes });
    await staged.putArchive(id);
    await staged.put(stage);
    return { ...stage, ...UNTOUCHED };
  } catch (error) {
    if (id !== null) await staged.remove(id);
    throw explain(error, limits);
  } finally {
    if (id !== null) context.receiving.delete(id);
  }
};

/** Stages a folder of the server that the configuration allows. Nothing is copied. */
export const stageFolder = async (
  context: StagingContext,
  owner: number,
  { site, folder, path }: { site: string; folder: string; path: string },
): Promise<Staged> => {
  await folderBelow(allowedFolder(context, folder), path);
  const staged = await context.staged();
  const { id } = await staged.create();
  const stage = record(context, id, owner, site, { kind: 'folder', name: folder, path });
  await staged.put(stage);
  return { ...stage, ...UNTOUCHED };
};

/** The place of a folder that the configuration allows. */
const allowedFolder = (context: StagingContext, name: string): string => {
  const folder = new Map(Object.entries(getConfig(context.strapi).folders)).get(name);
  if (folder === undefined)
    throw new Refusal(
      400,
      'FOLDER_NOT_ALLOWED',
      `The option "folders" has no folder with the name ${printable(name)}.`,
      { name: printable(name) },
    );
  return resolve(context.strapi.dirs.app.root, folder);
};

/** The place of the allowed folder that a staged source lies in; null for an upload. */
export const allowedOf = (context: StagingContext, { source }: StagedRecord): string | null =>
  source.kind === 'folder' ? allowedFolder(context, source.name) : null;
