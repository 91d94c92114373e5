import { basename } from 'node:path';

/** How a statement begins that knex puts, with its values, in front of the driver's words. */
const SQL =
  /^\s*(?:with|select|insert|replace|update|delete|begin|commit|rollback|savepoint|release|set|alter|create|drop)\b/i;

/** What the driver said: behind the last ` - `, since the values of a statement may hold others, and line ends too. */
const driverWords = (message: string): string => {
  const start = message.lastIndexOf(' - ');
  return start < 0 ? 'the database refused a statement' : message.slice(start + 3);
};

/** A driver loaded in another context has an `Error` of its own. */
const isError = (error: unknown): error is Error =>
  typeof error === 'object' && error !== null && 'message' in error && typeof error.message === 'string';

/** The message of any exception as a person may read it: one line, without SQL, without the path of a server's folder. */
export const plainMessage = (error: unknown): string => {
  if (!isError(error)) return 'unknown error';
  const words = SQL.test(error.message) && error.message.includes(' - ') ? driverWords(error.message) : error.message;
  const [firstLine = ''] = words.split('\n');
  const path = 'path' in error && typeof error.path === 'string' && error.path !== '' ? error.path : null;
  return path === null ? firstLine : firstLine.replaceAll(path, basename(path));
};
