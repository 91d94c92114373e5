import { explainError } from '../strapi/explain-error';

/** Words for a file that could not be read or stored. Node's own message of a disk error names server paths. */
export const explainStorageError = (error: unknown): string => {
  if (error instanceof Error && 'syscall' in error && 'code' in error) {
    return `${String(error.syscall)} failed with ${String(error.code)}`;
  }
  return explainError(error);
};
