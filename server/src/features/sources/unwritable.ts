import { errorCode } from '../../adapters/error-code';
import { getConfig } from '../../config';
import { Refusal } from '../../services/refusal';
import type { StagingContext } from './context';
import { diskFull } from '../../services/out-of-space';

/** An error of the operating system about a file; errors of a database connection have neither. */
const isFileError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'syscall' in error && ('path' in error || isFull(error));

const isFull = (error: unknown): boolean => /^(?:ENOSPC|EDQUOT)$/.test(errorCode(error) ?? '');

const refusalOf = (error: NodeJS.ErrnoException, reserveBytes: number): Refusal =>
  isFull(error)
    ? diskFull('this', reserveBytes)
    : new Refusal(
        507,
        'WORK_FOLDER_UNUSABLE',
        `The server cannot use the folder for uploaded sources (${String(error.code)}). See the server log.`,
      );

/** The message for a work folder that cannot be used; its path is for the log alone. null for other errors. */
export const storageRefusal = ({ strapi }: StagingContext, error: unknown): Refusal | null => {
  if (!isFileError(error)) return null;
  strapi.log.error(`compliance: the work folder cannot be used: ${error.message}`);
  return refusalOf(error, getConfig(strapi).limits.reserveBytes);
};

/**
 * The same methods, but for what the operating system refuses of the work folder: that is the fault of nobody who asks,
 * and they are told what it is.
 */
export const withStorageErrors = <Service extends object>(context: StagingContext, service: Service): Service =>
  // each method under its name, with the same parameters and answer
  Object.fromEntries(
    Object.entries(service).map(([name, method]: [string, (...args: unknown[]) => Promise<unknown>]) => [
      name,
      async (...args: unknown[]) => {
        try {
          return await method(...args);
        } catch (error) {
          throw storageRefusal(context, error) ?? error;
        }
      },
    ]),
  ) as Service;
