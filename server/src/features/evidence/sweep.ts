import type { Core } from '@strapi/strapi';
import { evidenceFolder } from '../../adapters/private-folder';
import { deleteIfDue, putBackAsides } from '../../adapters/private-leftovers';
import {
  noteLeftovers,
  readLeftovers,
  readNamed,
  type Leftover,
} from '../../adapters/strapi/evidence/evidence-leftovers';
import { isShared, ownsAlone } from '../../adapters/strapi/evidence/evidence-owner';
import { plainMessage } from '../../adapters/strapi/plain-message';
import { getConfig } from '../../config';
import { getService } from '../../get-service';
import { PLUGIN_ID } from '../../../../model/plugin-id';

/** Deletes files of evidence that no document has named for a day: refused or replaced ones, and parts of uploads. */
export interface EvidenceSweepService {
  /** Sweeps when the server begins to listen, and every hour after that, if `privateDir` is set. Commands do not listen. */
  start(): void;
  /** Ends after the file in hand. */
  stop(): Promise<void>;
  sweep(): Promise<void>;
}

const JOB = `${PLUGIN_ID}.evidence-sweep`;
/** Not on the hour, when other jobs begin. */
const HOURLY = '0 37 * * * *';
const DAY = 86_400_000;

export const evidenceSweep = ({ strapi }: { strapi: Core.Strapi }): EvidenceSweepService => {
  const stopped = new AbortController();
  let sweeping: Promise<void> | null = null;
  let isWarned = false;

  const deleteLeftover = async (folder: string, { stored, bytes }: Leftover, isOld: (date: Date) => boolean) => {
    try {
      const isDue = async (writtenOn: Date): Promise<boolean> => isOld(writtenOn) && !(await readNamed(strapi))(stored);
      if (await deleteIfDue(folder, stored, isDue))
        strapi.log.info(
          `compliance: deleted "${stored}" (${String(bytes)} bytes) from privateDir: no document has named it for a day`,
        );
    } catch (error) {
      strapi.log.error(`compliance: "${stored}" in privateDir was not deleted: ${plainMessage(error)}`);
    }
  };

  const warnIfShared = async (folder: string): Promise<void> => {
    if (isWarned || !(await isShared(strapi, folder))) return;
    isWarned = true;
    strapi.log.warn(
      'compliance: privateDir also has the files of another database, so nothing is deleted there. Give each app a folder of its own, or delete the .owner file of a database that is gone',
    );
  };

  const sweep = async (): Promise<void> => {
    const folder = await evidenceFolder(strapi);
    if (folder === null) return;
    await putBackAsides(folder);
    const leftovers = await readLeftovers(strapi, folder);
    const now = getService(strapi, 'clock').now();
    await noteLeftovers(strapi, leftovers, now);
    if (!(await ownsAlone(strapi, folder))) return warnIfShared(folder);
    const isOld = (date: Date): boolean => now.getTime() - date.getTime() >= DAY;
    for (const leftover of leftovers) {
      if (stopped.signal.aborted) return;
      // uploaded again, or part of an upload that goes on
      if (!isOld(leftover.writtenOn)) continue;
      if (leftover.since !== null && isOld(leftover.since)) await deleteLeftover(folder, leftover, isOld);
    }
  };

  /** One at a time: a shared disk may be slow. */
  const look = async (): Promise<void> => {
    if (sweeping !== null || stopped.signal.aborted || !strapi.server.httpServer.listening) return;
    try {
      sweeping = sweep();
      await sweeping;
    } catch (error) {
      strapi.log.error(
        `compliance: files without a document were not looked for in privateDir: ${plainMessage(error)}`,
      );
    } finally {
      sweeping = null;
    }
  };
  const lookAtStart = (): void => void look();

  return {
    start() {
      if (getConfig(strapi).privateDir === null) return;
      strapi.cron.add({ [JOB]: { task: look, options: { rule: HOURLY } } });
      strapi.server.httpServer.once('listening', lookAtStart);
    },
    async stop() {
      stopped.abort();
      strapi.server.httpServer.off('listening', lookAtStart);
      strapi.cron.remove(JOB);
      await sweeping?.catch(() => undefined);
    },
    sweep,
  };
};
