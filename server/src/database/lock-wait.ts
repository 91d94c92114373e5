import type { Dialect } from './dialect';
import { sessionSettings, type SessionSettings } from './session-settings';

/**
 * How long a statement waits for a lock that somebody else holds. PostgreSQL: milliseconds. MySQL and MariaDB count
 * seconds, and have two kinds of locks: of rows, and of whole tables.
 */
const POSTGRES = 500;

export const MYSQL_LOCK_WAIT: SessionSettings = { innodb_lock_wait_timeout: 1, lock_wait_timeout: 1 };

/** A process that stands still keeps its locks: the database ends its transaction after so many milliseconds of silence. */
export const IDLE_LIMIT = 15_000;

/** SQL that bounds a transaction of PostgreSQL: its waits for locks, and how long it may be silent. */
export const POSTGRES_BOUNDS = `SELECT set_config('lock_timeout', '${String(POSTGRES)}', true), set_config('idle_in_transaction_session_timeout', '${String(IDLE_LIMIT)}', true)`;

/** SQL that bounds the lock waits of a connection for good. */
export const boundConnection: Record<Dialect, string | null> = {
  postgres: `SET lock_timeout = ${String(POSTGRES)}`,
  mysql: sessionSettings(MYSQL_LOCK_WAIT),
  sqlite: null,
};
