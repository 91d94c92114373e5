import type { Core } from '@strapi/strapi';
import { ownConnection } from '../../../database/own-connection';
import { listOf, object, orNull } from '../../../../../model/readers';
import type { OpenRun, StopRequest } from '../../../../../migrator/model/ports/runs';
import { renewedLease } from './lease';
import { runsIn, stopRequest } from './run-rows';

/** How often a run looks for requests to stop, and how often it renews its lease. Milliseconds. */
const BEAT = 250;
const RENEW_EVERY = 5_000;

/** The messages that a run at work exchanges with other processes through its row in the database. */
export interface Pulse {
  /** Called with each new request, a quarter of a second after it was made if the database answers. */
  onRequest: (request: StopRequest) => void;
  /** Whether the run is waiting for the database now; stored for people to see. */
  isWaiting: () => boolean;
}

/**
 * Keeps an open run alive for other processes, on a connection of its own: it renews the lease whatever the run's
 * transactions wait for. Answers how to stop.
 */
export const keepPulse = (
  strapi: Core.Strapi,
  { id, fence }: OpenRun,
  { onRequest, isWaiting }: Pulse,
): (() => void) => {
  const connection = ownConnection(strapi);
  let renewedAt = performance.now();
  let told = false;
  let last: StopRequest | null = null;

  const renew = async (): Promise<void> => {
    const waiting = isWaiting();
    if (waiting === told && performance.now() - renewedAt < RENEW_EVERY) return;
    await connection.ask((knex) =>
      runsIn(strapi, knex)
        .where({ id, fence, state: 'applying' })
        .update({ ...renewedLease(strapi, knex), waiting }),
    );
    renewedAt = performance.now();
    told = waiting;
  };
  const look = async (): Promise<void> => {
    const found = await connection.ask((knex) =>
      runsIn(strapi, knex).where({ id, state: 'applying' }).select('request'),
    );
    const [row] = listOf(object({ request: orNull(stopRequest) }))(found);
    const request = row?.request ?? null;
    if (request !== null && request !== last) onRequest(request);
    last = request;
  };

  let timer: NodeJS.Timeout;
  let isStopped = false;
  const beat = async (): Promise<void> => {
    // what cannot be said or asked now is tried again with the next beat
    await renew().catch(() => undefined);
    await look().catch(() => undefined);
    if (!isStopped) schedule();
  };
  const schedule = (): void => {
    timer = setTimeout(() => void beat(), BEAT);
    timer.unref();
  };
  schedule();
  return () => {
    isStopped = true;
    clearTimeout(timer);
    connection.close();
  };
};
