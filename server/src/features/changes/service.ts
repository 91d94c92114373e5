import { AsyncResource } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import { endedSoon } from '../../queues/ended';
import { shareNext } from '../../queues/share-next';
import { listWebhooks } from '../../adapters/strapi/change-webhooks';
import { readRevision } from '../../content/revision/content-revision';
import { copyTextsInForce } from '../../content/versions/copy-texts';
import { plainMessage } from '../../adapters/strapi/plain-message';
import type { ChangeDelivery } from '../../../../model/contracts/changes';
import { dayAt } from '../../../../model/status/calendar-day';
import { getService } from '../../get-service';
import { PLUGIN_ID, uidOf } from '../../../../model/plugin-id';
import { changesSince, keepLog, type ChangesSince } from './change-log';
import { deliverDue } from './deliver';
import { noteDates } from './note-dates';
import { noteSettings, readSettingsHash } from './note-settings';
import { releaseRuns } from './release-runs';

/** The changes that readers see, for programs that keep copies. */
export interface ChangesService {
  /** Looks when the server begins to listen, every minute after that, and when something changes. */
  start(): void;
  /** Ends after the delivery in hand. */
  stop(): Promise<void>;
  /** Looks soon. Commands, which do not listen, leave it to the server. */
  wake(): void;
  /** Notes what dates and runs have changed, and delivers what is due. */
  look(): Promise<void>;
  since(instant: Date): Promise<ChangesSince>;
  delivery(): Promise<ChangeDelivery>;
}

const JOB = `${PLUGIN_ID}.changes`;
/** On the minute: at midnight a day begins, and statuses change. */
const EVERY_MINUTE = '0 * * * * *';

export const changes = ({ strapi }: { strapi: Core.Strapi }): ChangesService => {
  const stopped = new AbortController();
  /** The day and the rules for which statuses have been looked at. */
  let looked: string | null = null;
  /** The day and the revision of the content for which pages have the text of their versions. */
  let copied: string | null = null;
  /** The hash of the settings that have been looked at: servers that are configured differently do not look by turns. */
  let followed: string | null = null;
  /** A look is in nobody's transaction, whoever wakes it. */
  let outside: AsyncResource | null = null;
  let hadLog = false;

  const lookAtDates = async (): Promise<void> => {
    // another server may have saved them
    await getService(strapi, 'settings').follow();
    const { now, rules } = getService(strapi, 'status').moment();
    const asked = JSON.stringify([dayAt(now, rules.timeZone), rules]);
    if (asked === looked) return;
    await noteDates(strapi);
    hadLog = (await keepLog(strapi, now)) || hadLog;
    looked = asked;
  };

  /** In front of the notice of a day: who hears of it finds what is stored to be the same. */
  const lookAtVersions = async (): Promise<void> => {
    const moment = getService(strapi, 'status').moment();
    const asked = JSON.stringify([dayAt(moment.now, moment.rules.timeZone), await readRevision(strapi)]);
    if (asked === copied) return;
    try {
      await copyTextsInForce(strapi, moment);
      copied = asked;
    } catch (error) {
      // readers get the version all the same
      strapi.log.error(`compliance: the text of a version was not copied into its page: ${plainMessage(error)}`);
    }
  };

  const lookAtSettings = async (): Promise<void> => {
    if ((await readSettingsHash(strapi)) !== followed) followed = await noteSettings(strapi, hadLog);
  };

  const note = async (): Promise<void> => {
    await lookAtVersions();
    await lookAtDates();
    await lookAtSettings();
    await releaseRuns(strapi);
  };
  const deliver = async (): Promise<void> => deliverDue(strapi, stopped.signal);

  const inBackground = (work: () => Promise<void>): (() => Promise<void>) =>
    shareNext(async () => {
      if (stopped.signal.aborted) return;
      try {
        await work();
      } catch (error) {
        strapi.log.error(`compliance: changes were not delivered: ${plainMessage(error)}`);
      }
    });
  // apart from each other: receivers take their time, and a day that begins does not wait for them
  const noteSoon = inBackground(note);
  const deliverSoon = inBackground(deliver);

  const lookSoon = async (): Promise<void> => {
    await noteSoon();
    await deliverSoon();
  };
  const wake = (): void => {
    if (outside === null || stopped.signal.aborted || !strapi.server.httpServer.listening) return;
    void outside.runInAsyncScope(lookSoon);
  };

  return {
    start() {
      outside = new AsyncResource(JOB);
      const task = async (): Promise<void> => {
        wake();
        return Promise.resolve();
      };
      strapi.cron.add({ [JOB]: { task, options: { rule: EVERY_MINUTE } } });
      strapi.server.httpServer.once('listening', wake);
    },
    async stop() {
      stopped.abort();
      strapi.server.httpServer.off('listening', wake);
      strapi.cron.remove(JOB);
      // what is in hand, and nothing after it
      await endedSoon(Promise.all([noteSoon(), deliverSoon()]));
    },
    wake,
    async look() {
      await note();
      await deliver();
    },
    since: async (instant) => changesSince(strapi, instant),
    async delivery() {
      const rows = strapi.db.query(uidOf('content-change'));
      const [waiting, failed] = await Promise.all([
        rows.count({ where: { state: 'open', tries: { $gt: 0 } } }),
        rows.count({ where: { state: 'failed' } }),
      ]);
      return { webhooks: await listWebhooks(strapi), waiting, failed };
    },
  };
};
