import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { StopRequest } from '../../../migrator/ports';
import { inTransaction } from '../../../database/in-transaction';
import { databaseTime } from './database-clock';
import { runsIn } from './run-rows';

const ASK_EVERY = 1_000;

/** Wishes of people about runs, kept in the database: whichever process conducts a run finds them there. */
export interface RunRequests {
  /** Asks a run that is at work to stop after the item in hand. False when it is not at work. */
  ask(run: number, request: StopRequest): Promise<boolean>;
  /** Gives up what a run that has stopped left undone. False when it is at work, done or cancelled already. */
  cancel(run: number): Promise<boolean>;
  /** Calls `onRequest` with each new wish, a second after it was made at the latest; answers how to stop looking. */
  follow(run: number, onRequest: (request: StopRequest) => void): () => void;
  /** Runs that say they are at work, and whose process has been silent for so long that it must be dead. */
  dead(): Promise<Set<number>>;
}

export const createRunRequests = (strapi: Core.Strapi): RunRequests => {
  const knex: Knex = strapi.db.connection;
  const atWork = (id: number) => runsIn(strapi, knex).where({ id, state: 'applying' });
  // asked in transactions too, where SQLite has no second connection
  const dead = async () =>
    inTransaction(strapi, async (trx) => {
      const rows = await runsIn(strapi, trx)
        .select<{ id: number }[]>('id')
        .where({ state: 'applying' })
        .where('lease_until', '<=', databaseTime(strapi, trx));
      return new Set(rows.map(({ id }) => id));
    });
  return {
    dead,
    async ask(id, request) {
      // who has asked to cancel is not satisfied with a pause
      const query = atWork(id).where('lease_until', '>', databaseTime(strapi, knex));
      if (request === 'pause') query.whereNull('request');
      return (await query.update({ request })) === 1;
    },
    async cancel(id) {
      const stopped = runsIn(strapi, knex).where({ id }).whereIn('state', ['paused', 'interrupted', 'failed']);
      if ((await stopped.update({ state: 'cancelled' })) === 1) return true;
      const silent = atWork(id).where('lease_until', '<=', databaseTime(strapi, knex));
      return (await silent.update({ state: 'cancelled', finished_on: new Date() })) === 1;
    },
    follow(id, onRequest) {
      let last: StopRequest | null = null;
      const look = async () => {
        const row: { request: StopRequest | null } | undefined = await atWork(id).first('request');
        const request = row?.request ?? null;
        if (request !== null && request !== last) onRequest(request);
        last = request;
      };
      // what cannot be asked now is asked again in a second
      const timer = setInterval(() => void look().catch(() => undefined), ASK_EVERY);
      timer.unref();
      return () => {
        clearInterval(timer);
      };
    },
  };
};
