import { isObject } from '../../../model/readers';

/** The codes of drivers: SQLite and PostgreSQL in `code`, MySQL and MariaDB in `errno`. */
const partsOf = (error: unknown): { code: string; errno: number; message: string } => {
  const { code, errno, message } = isObject(error) ? error : {};
  return {
    code: typeof code === 'string' ? code : '',
    errno: typeof errno === 'number' ? errno : 0,
    message: typeof message === 'string' ? message : '',
  };
};

const LOCKED = /^(?:SQLITE_BUSY|SQLITE_LOCKED|55P03$)/;
/** Lock wait timeout, no wait, deadlock. */
const LOCKED_MYSQL = new Set([1205, 3572, 1213]);
/** Broke, or was ended by the server (class 08, 57P0x, 25P03). */
const LOST = /^(?:08\w{3}|57P0[1-4]|25P03|ECONNRESET|ECONNREFUSED|EPIPE|ETIMEDOUT|PROTOCOL_\w+)$/;
const LOST_WORDS =
  /connection ended unexpectedly|connection terminated|server closed the connection|connection lost|closed state|client has encountered a connection error|terminating connection/i;
/** Serialization failure and deadlock, a transaction that is void already, too many connections. */
const PASSING = /^(?:40001|40P01|25P02|53300|SQLITE_PROTOCOL)$/;
/** Serialization failure, deadlock. */
const VOIDED = /^(?:40001|40P01)$/;
/** Deadlock; a row was changed by somebody else since the transaction began to read. */
const VOIDED_MYSQL = new Set([1213, 1020]);
/** MariaDB: a row was changed by somebody else since the transaction began to read. */
const PASSING_MYSQL = new Set([1020]);
/** Knex says `already complete` of a transaction whose connection is gone. */
const PASSING_WORDS = /transaction query already complete|timeout acquiring a connection/i;
const FULL = /^(?:ENOSPC|EDQUOT|SQLITE_FULL|SQLITE_IOERR\w*|SQLITE_CANTOPEN\w*|SQLITE_READONLY\w*|53100|ER_DISK_FULL)$/;
/** As image libraries say it. */
const FULL_WORDS = /no space left on device|disk quota exceeded/i;
const FULL_MYSQL = new Set([1021, 1114]);

/** Somebody else holds a lock that this needs. */
export const isLockedOut = (error: unknown): boolean => {
  const { code, errno } = partsOf(error);
  return LOCKED.test(code) || LOCKED_MYSQL.has(errno);
};

/** A lock was waited for as long as the database allows; another wait may take as long. */
export const isLockWaitOver = (error: unknown): boolean =>
  partsOf(error).errno === 1205 || partsOf(error).code === '55P03';

/** The connection is gone, and what was not committed with it. */
export const isConnectionLost = (error: unknown): boolean =>
  LOST.test(partsOf(error).code) || LOST_WORDS.test(partsOf(error).message);

/** The database has undone the whole transaction, or will: for two that wait for each other, or read what the other wrote. */
export const isVoided = (error: unknown): boolean => {
  const { code, errno } = partsOf(error);
  return VOIDED.test(code) || VOIDED_MYSQL.has(errno);
};

/** Worth another try: locks, deadlocks, connections. The transaction has been rolled back. */
export const isTransient = (error: unknown): boolean =>
  isLockedOut(error) ||
  isConnectionLost(error) ||
  PASSING.test(partsOf(error).code) ||
  PASSING_MYSQL.has(partsOf(error).errno) ||
  PASSING_WORDS.test(partsOf(error).message);

/** A link to a row that is gone: another write has replaced it, or removed it. */
export const isBrokenLink = (error: unknown): boolean => {
  const { code, errno } = partsOf(error);
  return code === '23503' || code === 'SQLITE_CONSTRAINT_FOREIGNKEY' || errno === 1452;
};

/** A UNIQUE index holds such a row already. */
export const isDuplicate = (error: unknown): boolean => {
  const { code, errno } = partsOf(error);
  return code === '23505' || code === 'SQLITE_CONSTRAINT_UNIQUE' || errno === 1062;
};

/** No try will help before a person has made room. */
export const isDiskFull = (error: unknown): boolean => {
  const { code, errno, message } = partsOf(error);
  return FULL.test(code) || FULL_WORDS.test(message) || FULL_MYSQL.has(errno);
};
