import type { Core } from '@strapi/strapi';
import { hasEmail } from '../../adapters/strapi/app-email';
import { createReminderRows } from '../../adapters/strapi/reminders/reminder-rows';
import { getConfig } from '../../config';
import type { RemindersState } from '../../../../model/contracts/reminders';
import { LATE_DAYS } from '../../../../model/reminders/due-reminder';
import { addDays, dayAt } from '../../../../model/status/calendar-day';
import { getService } from '../../get-service';
import { sendDue } from './send-due';

/** E-mails about certifications and evidence that end, and about pages to review. */
export interface RemindersService {
  /** Sends what is due now, until `signal` is aborted. Answers how many e-mails the provider took and refused. */
  sendNow(signal?: AbortSignal): Promise<{ sent: number; failed: number }>;
  state(): Promise<RemindersState>;
}

export const reminders = ({ strapi }: { strapi: Core.Strapi }): RemindersService => ({
  async sendNow(signal) {
    // on another server somebody may have changed the settings
    await getService(strapi, 'settings').load();
    return sendDue(strapi, signal);
  },
  async state() {
    const today = dayAt(getService(strapi, 'clock').now(), getConfig(strapi).timeZone);
    const rows = createReminderRows(strapi, () => getService(strapi, 'clock').now());
    return { hasEmail: hasEmail(strapi), failed: await rows.failures(addDays(today, -LATE_DAYS)) };
  },
});
