import type { Core } from '@strapi/strapi';
import { hasEmail, sendEmail, type Mail } from '../../adapters/strapi/app-email';
import { endingEntries, type EndingEntry } from '../../adapters/strapi/reminders/ending-entries';
import { panelPeople } from '../../adapters/strapi/reminders/panel-people';
import { createReminderRows, type Reminder, type ReminderRows } from '../../adapters/strapi/reminders/reminder-rows';
import { plainMessage } from '../../adapters/strapi/plain-message';
import { getConfig } from '../../config';
import { contentLocales } from '../../services/pages-locales';
import { dueReminder, LATE_DAYS } from '../../../../model/reminders/due-reminder';
import { addDays, dayAt, type CalendarDay } from '../../../../model/status/calendar-day';
import { getService } from '../../get-service';
import { recipientsOf } from './recipients';
import { reminderMail } from './reminder-mail';

/** A reminder that is due, and how to write it. */
interface DueReminder {
  reminder: Reminder;
  mail: Mail;
}

/** The outcome of the reminders of one look. */
interface Sent {
  sent: number;
  failed: number;
}

/** A provider that has not answered after so many milliseconds may have sent the mail: nobody tries again. */
const PATIENCE = 60_000;

/** A page comes due on a day, which nobody can be early for. */
const daysAheadOf = ({ occasion }: EndingEntry, days: readonly number[]): readonly number[] =>
  occasion === 'review' ? [0] : days;

const dueReminders = async (strapi: Core.Strapi, today: CalendarDay): Promise<DueReminder[]> => {
  const { reminders } = getConfig(strapi);
  const locales = await contentLocales(strapi);
  const period = { from: addDays(today, -LATE_DAYS), to: addDays(today, Math.max(...reminders.days)) };
  const due = (await endingEntries(strapi, period)).flatMap((entry) => {
    const daysAhead = dueReminder(entry.endsOn, today, daysAheadOf(entry, reminders.days));
    return daysAhead === null ? [] : [{ entry, daysAhead }];
  });
  if (due.length === 0) return [];
  const people = await panelPeople(strapi);
  const context = { today, locales, adminUrl: strapi.config.get('admin.absoluteUrl', '') };
  return due.flatMap(({ entry, daysAhead }) =>
    recipientsOf(entry.owner, people, reminders.recipients).map((recipient): DueReminder => {
      const { type, documentId, occasion, endsOn } = entry;
      return {
        reminder: { type, documentId, occasion, endsOn, daysAhead, recipient: recipient.email },
        mail: reminderMail(entry, recipient, context),
      };
    }),
  );
};

/** Whether the provider took the mail in time. Throws what it says against it. */
const wasTaken = async (strapi: Core.Strapi, mail: Mail): Promise<boolean> => {
  const patience = AbortSignal.timeout(PATIENCE);
  const late = new Promise<boolean>((resolve) => {
    patience.addEventListener('abort', () => {
      resolve(false);
    });
  });
  return Promise.race([sendEmail(strapi, mail).then(() => true), late]);
};

/** How often it is tried to note that a reminder was sent. */
const NOTE_TRIES = 3;

/** Notes a reminder as sent. One that cannot be noted stays claimed: nobody gets it twice. */
const noteSent = async (strapi: Core.Strapi, rows: ReminderRows, { reminder, mail }: DueReminder): Promise<void> => {
  for (let tries = 1; ; tries += 1)
    try {
      await rows.sent(reminder);
      return;
    } catch (error) {
      if (tries < NOTE_TRIES) continue;
      const reason = plainMessage(error);
      strapi.log.error(`compliance: a reminder to ${mail.to} was sent, which could not be stored: ${reason}`);
      return;
    }
};

const deliver = async (strapi: Core.Strapi, rows: ReminderRows, due: DueReminder): Promise<keyof Sent | null> => {
  if (!(await rows.claim(due.reminder))) return null;
  let isTaken: boolean;
  try {
    isTaken = await wasTaken(strapi, due.mail);
  } catch (error) {
    await rows.failed(due.reminder, plainMessage(error));
    strapi.log.error(`compliance: a reminder to ${due.mail.to} was not sent: ${plainMessage(error)}`);
    return 'failed';
  }
  if (!isTaken) {
    strapi.log.warn(`compliance: the e-mail provider did not answer, a reminder to ${due.mail.to} may be lost`);
    return null;
  }
  await noteSent(strapi, rows, due);
  return 'sent';
};

/** Sends the reminders that are due and that no server has sent, until `signal` is aborted. */
export const sendDue = async (strapi: Core.Strapi, signal?: AbortSignal): Promise<Sent> => {
  const counts = { sent: 0, failed: 0 };
  if (!getConfig(strapi).reminders.enabled || !hasEmail(strapi)) return counts;
  const now = (): Date => getService(strapi, 'clock').now();
  const rows = createReminderRows(strapi, now);
  const due = await dueReminders(strapi, dayAt(now(), getConfig(strapi).timeZone));
  const open = new Set(await rows.open(due.map(({ reminder }) => reminder)));
  for (const each of due) {
    if (signal?.aborted === true) break;
    if (!open.has(each.reminder)) continue;
    const outcome = await deliver(strapi, rows, each);
    if (outcome !== null) counts[outcome] += 1;
  }
  return counts;
};
