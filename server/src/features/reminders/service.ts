import { once } from 'node:events';
import type { Core } from '@strapi/strapi';
import { hasEmail } from '../../adapters/strapi/reminders/app-email';
import { plainMessage } from '../../adapters/strapi/plain-message';
import { createReminderRows } from '../../adapters/strapi/reminders/reminder-rows';
import { getConfig } from '../../config';
import type { RemindersState } from '../../../../model/contracts/reminders';
import { LATE_DAYS } from '../../../../model/reminders/due-reminder';
import { addDays, dayAt } from '../../../../model/status/calendar-day';
import { getService } from '../../get-service';
import { PLUGIN_ID } from '../../../../model/plugin-id';
import { sendDue } from './send-due';

/** E-mails about certifications and evidence that end, and about pages to review. */
export interface RemindersService {
  /** Looks when the server begins to listen, and every hour after that. Commands, which do not listen, send nothing. */
  start(): void;
  /** Ends after the e-mail in hand. */
  stop(): Promise<void>;
  /** Sends what is due now. Answers how many e-mails the provider took and refused. */
  sendNow(): Promise<{ sent: number; failed: number }>;
  state(): Promise<RemindersState>;
}

const JOB = `${PLUGIN_ID}.reminders`;
/** Not on the hour, when other jobs begin. */
const HOURLY = '0 7 * * * *';
/** So many milliseconds a server that stops waits for its provider. */
const LAST_WAIT = 5_000;

export const reminders = ({ strapi }: { strapi: Core.Strapi }): RemindersService => {
  const stopped = new AbortController();
  let sending: Promise<{ sent: number; failed: number }> | null = null;

  const sendNow = async () => {
    // on another server somebody may have changed the settings
    await getService(strapi, 'settings').load();
    return sendDue(strapi, stopped.signal);
  };

  /** One at a time: a slow provider may take longer than an hour. */
  const look = async (): Promise<void> => {
    if (sending !== null || stopped.signal.aborted || !strapi.server.httpServer.listening) return;
    try {
      sending = sendNow();
      await sending;
    } catch (error) {
      strapi.log.error(`compliance: reminders were not sent: ${plainMessage(error)}`);
    } finally {
      sending = null;
    }
  };

  const lookAtStart = (): void => {
    if (getConfig(strapi).reminders.enabled) void look();
  };

  return {
    start() {
      strapi.cron.add({ [JOB]: { task: look, options: { rule: HOURLY } } });
      strapi.server.httpServer.once('listening', lookAtStart);
    },
    async stop() {
      stopped.abort();
      strapi.server.httpServer.off('listening', lookAtStart);
      strapi.cron.remove(JOB);
      if (sending !== null)
        await Promise.race([sending.catch(() => undefined), once(AbortSignal.timeout(LAST_WAIT), 'abort')]);
    },
    sendNow,
    async state() {
      const today = dayAt(getService(strapi, 'clock').now(), getConfig(strapi).timeZone);
      const rows = createReminderRows(strapi, () => getService(strapi, 'clock').now());
      return { hasEmail: hasEmail(strapi), failed: await rows.failures(addDays(today, -LATE_DAYS)) };
    },
  };
};
