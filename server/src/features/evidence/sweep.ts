import type { Core } from '@strapi/strapi';
import {
  noteLeftovers,
  readLeftovers,
  readNamed,
  type Leftover,
} from '../../adapters/strapi/evidence/evidence-leftovers';
import { privateStore, type PrivateStore } from '../../adapters/strapi/evidence/private-store';
import { plainMessage } from '../../adapters/strapi/plain-message';
import { getService } from '../../get-service';

/** Deletes files of evidence that no document has named for a day: refused or replaced ones, and parts of uploads. */
export interface EvidenceSweepService {
  /** When `signal` is aborted, it ends after the file in hand. */
  sweep(signal: AbortSignal): Promise<void>;
}

const DAY = 86_400_000;

export const evidenceSweep = ({ strapi }: { strapi: Core.Strapi }): EvidenceSweepService => {
  let isWarned = false;

  const deleteLeftover = async (store: PrivateStore, { stored, bytes }: Leftover, isOld: (date: Date) => boolean) => {
    try {
      const isDue = async (writtenOn: Date): Promise<boolean> => isOld(writtenOn) && !(await readNamed(strapi))(stored);
      if (await store.deleteIfDue(stored, isDue))
        strapi.log.info(
          `compliance: deleted "${stored}" (${String(bytes)} bytes) from ${store.place}: no document has named it for a day`,
        );
    } catch (error) {
      strapi.log.error(`compliance: "${stored}" in ${store.place} was not deleted: ${plainMessage(error)}`);
    }
  };

  const warnIfShared = async (store: PrivateStore): Promise<void> => {
    if (isWarned || !(await store.isShared())) return;
    isWarned = true;
    strapi.log.warn(
      'compliance: privateDir also has the files of another database, so nothing is deleted there. Give each app a folder of its own, or delete the .owner file of a database that is gone',
    );
  };

  const sweep = async (signal: AbortSignal): Promise<void> => {
    const store = privateStore(strapi);
    if (store === null) return;
    const now = getService(strapi, 'clock').now();
    // refuses a folder that anybody can read
    await store.folder();
    await store.tidy(now);
    const leftovers = await readLeftovers(strapi, store);
    await noteLeftovers(strapi, leftovers, now);
    if (!(await store.ownsAlone())) return warnIfShared(store);
    const isOld = (date: Date): boolean => now.getTime() - date.getTime() >= DAY;
    for (const leftover of leftovers) {
      if (signal.aborted) return;
      // uploaded again, or part of an upload that goes on
      if (!isOld(leftover.writtenOn)) continue;
      if (leftover.since !== null && isOld(leftover.since)) await deleteLeftover(store, leftover, isOld);
    }
  };

  return { sweep };
};
