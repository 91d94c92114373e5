import { errorCode } from '../../adapters/error-code';
import { Refusal } from '../refusal';
import type { StagingRoom } from './room';

/** What the operating system says of files; what a database driver says of its connection has neither. */
const isFileError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'syscall' in error && ('path' in error || isFull(error));

const isFull = (error: unknown): boolean => /^(?:ENOSPC|EDQUOT)$/.test(errorCode(error) ?? '');

const refusalOf = (error: NodeJS.ErrnoException): Refusal =>
  isFull(error)
    ? new Refusal(507, 'DISK_FULL', 'The disk of the server has no room for this.')
    : new Refusal(
        507,
        'WORK_FOLDER_UNUSABLE',
        `The server cannot use the folder in which it keeps imports (${String(error.code)}). Its log says more.`,
      );

/**
 * The same methods, but for what the operating system refuses of the work folder: that is the fault of nobody who asks,
 * and they are told what it is. Where, is for the log alone.
 */
export const sayingWhy = <Service extends object>({ strapi }: StagingRoom, service: Service): Service =>
  Object.fromEntries(
    Object.entries(service).map(([name, method]: [string, (...args: unknown[]) => Promise<unknown>]) => [
      name,
      async (...args: unknown[]) => {
        try {
          return await method(...args);
        } catch (error) {
          if (!isFileError(error)) throw error;
          strapi.log.error(`compliance: the work folder cannot be used: ${error.message}`);
          throw refusalOf(error);
        }
      },
    ]),
  ) as Service;
