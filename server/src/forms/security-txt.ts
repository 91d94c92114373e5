import { addDays, startOfDay, type CalendarDay } from '../../../model/status/calendar-day';
import type { Moment } from '../delivery/computed/moment';

/** Whom to tell of a vulnerability, as the configuration states it. */
interface SecurityContacts {
  /** URIs: `mailto:`, `tel:` or `https:`. The first one is preferred. */
  contact: readonly string[];
  /** The last day on which this is to be relied on. */
  expires: CalendarDay;
  encryption: readonly string[];
  acknowledgments: readonly string[];
  policy: readonly string[];
  hiring: readonly string[];
  preferredLanguages: readonly string[];
}

/**
 * `security.txt` (RFC 9116); null from the day on that follows `expires`, since nobody is to rely on one that has expired.
 *
 * @param origins the addresses of the site: those with https are stated as canonical
 */
export const securityTxt = (
  { contact, expires, encryption, acknowledgments, policy, hiring, preferredLanguages }: SecurityContacts,
  origins: readonly string[],
  { now, rules }: Moment,
): string | null => {
  const end = startOfDay(addDays(expires, 1), rules.timeZone);
  if (now >= end) return null;
  const canonical = origins
    .filter((origin) => /^https:/i.test(origin))
    .map((origin) => `${origin.replace(/\/$/, '')}/.well-known/security.txt`);
  const fields: [string, readonly string[]][] = [
    ['Contact', contact],
    ['Expires', [end.toISOString()]],
    ['Encryption', encryption],
    ['Acknowledgments', acknowledgments],
    ['Preferred-Languages', preferredLanguages.length === 0 ? [] : [preferredLanguages.join(', ')]],
    ['Canonical', canonical],
    ['Policy', policy],
    ['Hiring', hiring],
  ];
  return fields.flatMap(([name, values]) => values.map((value) => `${name}: ${value}\n`)).join('');
};
