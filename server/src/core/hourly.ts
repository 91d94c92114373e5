import type { Core } from '@strapi/strapi';
import { plainMessage } from '../adapters/strapi/plain-message';
import { endedSoon } from '../queues/ended';
import { PLUGIN_ID } from '../../../model/plugin-id';

/** Work that a feature does when the server begins to listen, and every hour after that. */
export interface Hourly {
  /** Once at a time: a slow disk or mail server may take longer than an hour. When `signal` is aborted, it ends soon. */
  work: (strapi: Core.Strapi, signal: AbortSignal) => Promise<unknown>;
  /** For the log; the next hour tries again. */
  failed: string;
}

export interface HourlyService {
  /** Commands do not listen, and do none of the work. */
  start(): void;
  /** Ends after the work in hand, or after some seconds. */
  stop(): Promise<void>;
}

const JOB = `${PLUGIN_ID}.hourly`;
/** Not on the hour, when other jobs begin. */
const RULE = '0 7 * * * *';

/** The hourly work of a product, each independent of the others. */
export const hourlyWork = (strapi: Core.Strapi, all: readonly Hourly[]): HourlyService => {
  const stopped = new AbortController();
  const inHand = new Map<Hourly, Promise<void>>();

  const carryOut = async ({ work, failed }: Hourly): Promise<void> => {
    try {
      await work(strapi, stopped.signal);
    } catch (error) {
      strapi.log.error(`compliance: ${failed}: ${plainMessage(error)}`);
    }
  };
  const look = async (): Promise<void> => {
    if (stopped.signal.aborted || !strapi.server.httpServer.listening) return;
    for (const each of all)
      if (!inHand.has(each))
        inHand.set(
          each,
          carryOut(each).finally(() => inHand.delete(each)),
        );
    await Promise.all(inHand.values());
  };
  const lookAtStart = (): void => void look();

  return {
    start() {
      strapi.cron.add({ [JOB]: { task: look, options: { rule: RULE } } });
      strapi.server.httpServer.once('listening', lookAtStart);
    },
    async stop() {
      stopped.abort();
      strapi.server.httpServer.off('listening', lookAtStart);
      strapi.cron.remove(JOB);
      await endedSoon(Promise.all(inHand.values()));
    },
  };
};
