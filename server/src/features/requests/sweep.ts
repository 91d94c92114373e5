import type { Core } from '@strapi/strapi';
import { plainMessage } from '../../adapters/strapi/plain-message';
import { getService } from '../../get-service';
import { PLUGIN_ID } from '../../../../model/plugin-id';

/** Deletes requests whose time is over, whether or not new ones are taken. */
export interface RequestSweepService {
  /** Sweeps when the server begins to listen, and every hour after that. Commands do not listen. */
  start(): void;
  /** Ends after the sweep in hand. */
  stop(): Promise<void>;
}

const JOB = `${PLUGIN_ID}.request-sweep`;
/** Not on the hour, when other jobs begin. */
const HOURLY = '0 47 * * * *';

export const requestSweep = ({ strapi }: { strapi: Core.Strapi }): RequestSweepService => {
  let sweeping: Promise<void> | null = null;
  const sweep = async (): Promise<void> => {
    try {
      await getService(strapi, 'document-requests').sweep();
    } catch (error) {
      strapi.log.error(`compliance: old requests for documents were not deleted: ${plainMessage(error)}`);
    }
  };
  const look = async (): Promise<void> => {
    if (sweeping !== null || !strapi.server.httpServer.listening) return;
    sweeping = sweep();
    await sweeping;
    sweeping = null;
  };
  const lookAtStart = (): void => void look();

  return {
    start() {
      strapi.cron.add({ [JOB]: { task: look, options: { rule: HOURLY } } });
      strapi.server.httpServer.once('listening', lookAtStart);
    },
    async stop() {
      strapi.server.httpServer.off('listening', lookAtStart);
      strapi.cron.remove(JOB);
      await sweeping;
    },
  };
};
