import type { Core } from '@strapi/strapi';

/** Entries of one transaction: what a statement may hold, and how long others wait for the database. */
const MANY = 100;
/** A request waits for the event loop, and on SQLite for the only connection, until a transaction has ended. */
const FEW = 5;
/** For how long after a request the server counts as busy: requests seldom come alone. */
const QUIET_MILLISECONDS = 1_000;

/** When requests came in last, by the server that took them. */
const lastRequests = new WeakMap<object, { at: number }>();

const lastRequestOf = ({ server: { httpServer } }: Core.Strapi): { at: number } => {
  const known = lastRequests.get(httpServer);
  if (known !== undefined) return known;
  const last = { at: -Infinity };
  lastRequests.set(httpServer, last);
  httpServer.on('request', () => {
    last.at = performance.now();
  });
  return last;
};

/** How many entries the next transaction writes, at most: few while the server has requests to answer. */
export const batchSizeOf = (strapi: Core.Strapi): (() => number) => {
  const last = lastRequestOf(strapi);
  return () => {
    // not an option of the plugin: tests set it to see what happens between batches
    const most = strapi.config.get<number>('compliance.bulkLimit', MANY);
    return performance.now() - last.at < QUIET_MILLISECONDS ? Math.min(most, FEW) : most;
  };
};
