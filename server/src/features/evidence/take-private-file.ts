import type { PrivateStore } from '../../adapters/strapi/evidence/private-store';
import { storePrivateFile } from '../../adapters/private-files';
import { UploadError } from '../../adapters/receive-file';
import { leavesReserve } from '../../adapters/staging/free-space';

type Upload = Parameters<typeof storePrivateFile>[1] & {
  /** Bytes, as the request announces them; null when it does not. */
  announced: number | null;
  /** Bytes that stay free on the disk. */
  reserveBytes: number;
};

/** @throws UploadError where a request announces more than is taken */
export const refuseTooLarge = (announced: number | null, limit: number): void => {
  if (announced !== null && announced > limit) throw new UploadError('UPLOAD_TOO_LARGE');
};

/**
 * Stores the body of a request as evidence that is not public.
 *
 * @throws UploadError
 */
export const takePrivateFile = async (
  store: PrivateStore,
  { announced, reserveBytes, ...upload }: Upload,
): ReturnType<typeof storePrivateFile> => {
  refuseTooLarge(announced, upload.limit);
  const folder = await store.folder();
  if (!(await leavesReserve(folder, announced ?? 0, reserveBytes))) throw new UploadError('DISK_FULL');
  const file = await storePrivateFile(folder, upload);
  await store.keep(file.stored);
  return file;
};
