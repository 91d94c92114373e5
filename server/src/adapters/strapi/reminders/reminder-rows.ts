import type { Core } from '@strapi/strapi';
import type { ReminderOccasion } from '../../../../../model/contracts/reminders';
import type { RecordType } from '../../../../../model/contracts/values';
import { chunks } from '../../../database/chunks';
import { inTransaction } from '../../../database/in-transaction';
import { findRows } from '../../../database/rows';
import { isDuplicate } from '../../../database/transient-error';
import type { CalendarDay } from '../../../../../model/status/calendar-day';
import { sha256 } from '../../../../../migrator/canonical-hash';
import { storable } from '../../../../../migrator/storable';
import { uidOf } from '../../../../../model/plugin-id';
import { number, object, text } from '../../../../../model/readers';

/** A reminder to one person. */
export interface Reminder {
  type: RecordType;
  documentId: string;
  occasion: ReminderOccasion;
  endsOn: CalendarDay;
  daysAhead: number;
  /** The person's e-mail address, in lower case. */
  recipient: string;
}

/**
 * Which reminders were sent. A row is in one of three states: `sending` from the moment a server has claimed it, `sent`,
 * or `failed` when the provider refused it. Only a failed one is tried again: what a server that was killed had claimed
 * may have arrived.
 */
export interface ReminderRows {
  /** Those of these that may be sent: nobody has claimed them, or the last try failed. */
  open(reminders: readonly Reminder[]): Promise<Reminder[]>;
  /** Whether this server has the reminder now; of several, one has it. */
  claim(reminder: Reminder): Promise<boolean>;
  sent(reminder: Reminder): Promise<void>;
  failed(reminder: Reminder, error: string): Promise<void>;
  /** How many have failed whose end is not before a day. */
  failures(since: CalendarDay): Promise<number>;
}

const LONGEST_ERROR = 1_000;

/** One key for each entry, end, reminder and person: another end is another reminder. */
const keyOf = ({ type, documentId, occasion, endsOn, daysAhead, recipient }: Reminder): string =>
  sha256(JSON.stringify([type, documentId, occasion, endsOn, daysAhead, recipient]));

export const createReminderRows = (strapi: Core.Strapi, now: () => Date): ReminderRows => {
  const uid = uidOf('reminder');
  const rows = strapi.db.query(uid);
  const counted = object({ count: number });

  /** In a transaction of its own: on PostgreSQL a refused statement ends the one that it is in. */
  const added = async ({ documentId: document, ...reminder }: Reminder, key: string): Promise<boolean> => {
    const data = { ...reminder, document, key, state: 'sending', changedOn: now().toISOString() };
    try {
      await inTransaction(strapi, async () => {
        await rows.create({ data });
      });
      return true;
    } catch (error) {
      if (isDuplicate(error)) return false;
      throw error;
    }
  };

  const change = async (where: object, data: object): Promise<boolean> => {
    const changed: unknown = await inTransaction(strapi, async () =>
      rows.updateMany({ where, data: { ...data, changedOn: now().toISOString() } }),
    );
    return counted(changed).count === 1;
  };

  return {
    async open(reminders) {
      const taken = new Set<string>();
      for (const keys of chunks(reminders.map(keyOf))) {
        const where = { key: { $in: keys }, state: { $ne: 'failed' } };
        for (const { key } of await findRows(strapi, uid, { key: text }, { where })) taken.add(key);
      }
      return reminders.filter((reminder) => !taken.has(keyOf(reminder)));
    },
    async claim(reminder) {
      const key = keyOf(reminder);
      if (await added(reminder, key)) return true;
      return change({ key, state: 'failed' }, { state: 'sending' });
    },
    async sent(reminder) {
      await change({ key: keyOf(reminder) }, { state: 'sent', error: null });
    },
    async failed(reminder, error) {
      await change({ key: keyOf(reminder) }, { state: 'failed', error: storable(error.slice(0, LONGEST_ERROR)) });
    },
    failures: async (since) => rows.count({ where: { state: 'failed', endsOn: { $gte: since } } }),
  };
};
