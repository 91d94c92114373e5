import { NotPrivateError } from '../../adapters/strapi/evidence/private-provider';
import { UploadError } from '../../adapters/receive-file';
import { diskFull, mebibytes } from '../../services/out-of-space';
import { Refusal } from '../../services/refusal';

/** Why the file of evidence was not taken, as its sender is told; other errors as they are. */
export const explainUpload = (error: unknown, limit: number, reserveBytes: number): unknown => {
  if (error instanceof NotPrivateError)
    return new Refusal(409, error.code, `${error.message}. The file was not stored.`);
  if (!(error instanceof UploadError)) return error;
  switch (error.code) {
    case 'UPLOAD_TOO_LARGE':
      return new Refusal(
        413,
        error.code,
        `The file exceeds the limit of ${String(limit)} bytes (${mebibytes(limit)}), which is the Media Library's "sizeLimit".`,
        { limit },
      );
    case 'DISK_FULL':
      return diskFull('the file', reserveBytes);
    case 'UPLOAD_EMPTY':
      return new Refusal(400, error.code, 'The upload is empty. Send the file as the body of the request.');
    case 'UPLOAD_NOT_A_PDF':
      return new Refusal(400, error.code, 'The file is not a PDF.');
    default:
      return new Refusal(400, 'UPLOAD_CUT_SHORT', 'The upload ended before the file was complete.');
  }
};
