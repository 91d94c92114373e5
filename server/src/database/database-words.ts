import { isObject } from '../../../model/readers';
import { isBrokenLink, isConnectionLost, isDiskFull, isDuplicate, isLockedOut, isVoided } from './transient-error';

/** How a statement begins that knex puts, with its values, in front of the driver's words. */
const SQL =
  /^\s*(?:with|select|insert|replace|update|delete|begin|commit|rollback|savepoint|release|set|alter|create|drop)\b/i;

/** Errors about a value, whose words name the column and no statement: SQLSTATE class 22, and MySQL's "incorrect value". */
const isAboutValue = ({ code, sqlState, errno }: Record<string, unknown>): boolean =>
  /^22\w{3}$/.test(String(sqlState ?? code)) || errno === 1366;

const isOfDriver = ({ code, severity, sqlState, sqlMessage }: Record<string, unknown>): boolean =>
  String(code).startsWith('SQLITE_') || severity !== undefined || sqlState !== undefined || sqlMessage !== undefined;

/** The driver's words: behind the last ` - `, since the values of a statement may hold others, and line ends too. */
const withoutStatement = (message: string): string | null => {
  if (!SQL.test(message) || !message.includes(' - ')) return null;
  return message.slice(message.lastIndexOf(' - ') + 3);
};

const KINDS: readonly (readonly [(error: unknown) => boolean, string])[] = [
  [isBrokenLink, 'an entry that this one names was replaced or deleted at the same moment'],
  [isDuplicate, 'the database has such an entry already'],
  [isVoided, 'another write changed the same entries at the same moment'],
  [isLockedOut, 'another client holds a lock in the database'],
  [isDiskFull, 'the disk of the database is full'],
  [isConnectionLost, 'the connection to the database was lost'],
];

/** An error of the database in words for people, without SQL and names of tables; null for other errors. */
export const databaseWords = (error: unknown): string | null => {
  if (!isObject(error) || typeof error['message'] !== 'string') return null;
  const stripped = withoutStatement(error['message']);
  if (!isOfDriver(error)) return stripped;
  const kind = KINDS.find(([isKind]) => isKind(error));
  if (kind !== undefined) return kind[1];
  if (isAboutValue(error)) return stripped ?? error['message'];
  return `the database refused a statement (${String(error['code'] ?? error['errno'])})`;
};
