import type { Dialect } from './dialect';
import { sessionSettings, type SessionSettings } from './session-settings';

/**
 * How long a statement waits for a lock that somebody else holds, in milliseconds. Each try that failed doubles it, up to
 * the longest: who stops waiting loses the place among those that wait, and would never get a lock that others ask for
 * without pause.
 */
const FIRST_WAIT = 500;
const LONGEST_WAIT = 4_000;

const waitAfter = (tries: number): number => Math.min(FIRST_WAIT * 2 ** tries, LONGEST_WAIT);

/** MySQL and MariaDB count seconds, and have two kinds of locks: of rows, and of whole tables. */
export const mysqlLockWait = (tries = 0): SessionSettings => ({
  innodb_lock_wait_timeout: Math.ceil(waitAfter(tries) / 1_000),
  lock_wait_timeout: 1,
});

/** A process that stands still keeps its locks: the database ends its transaction after so many milliseconds of silence. */
export const IDLE_LIMIT = 15_000;

/** SQL that bounds a transaction of PostgreSQL: its waits for locks, and how long it may be silent. */
export const postgresBounds = (tries = 0): string =>
  `SELECT set_config('lock_timeout', '${String(waitAfter(tries))}', true), set_config('idle_in_transaction_session_timeout', '${String(IDLE_LIMIT)}', true)`;

/** SQL that bounds the lock waits of a connection for good. */
export const boundConnection: Record<Dialect, string | null> = {
  postgres: `SET lock_timeout = ${String(FIRST_WAIT)}`,
  mysql: sessionSettings(mysqlLockWait()),
  sqlite: null,
};
