import { databaseClient } from '../app/database-client';

/** Whether this is `npm test -- thorough`: every round and every case, on each database. */
export const { isThorough } = jest.requireActual<{ isThorough: boolean }>('./thorough');

/** How many rounds a property gets: all of them under `npm test -- thorough`, else a quarter. */
export const rounds = (all: number): number => (isThorough ? all : Math.ceil(all / 4));

/**
 * How many cases a costly test takes, whose cases do not differ by the database: all of them on SQLite and under
 * `npm test -- thorough`, a sample on the other databases.
 */
export const cases = (all: number, sample: number): number =>
  isThorough || databaseClient() === 'sqlite' ? all : Math.min(all, sample);

/** Every other case of a costly test that runs on SQLite and on another database: each takes its half, thorough all. */
export const halfOf = <Case>(all: readonly Case[]): Case[] =>
  all.filter((_, index) => isThorough || (index % 2 === 0) === (databaseClient() === 'sqlite'));
