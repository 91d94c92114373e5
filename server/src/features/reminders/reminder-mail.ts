import type { Mail } from '../../adapters/strapi/app-email';
import type { EndingEntry } from '../../adapters/strapi/reminders/ending-entries';
import { spokenFirst } from '../../../../model/spoken-first';
import { daysBetween, type CalendarDay } from '../../../../model/status/calendar-day';
import { uidOf } from '../../../../model/plugin-id';
import { MAIL_TEXTS } from './mail-texts';
import type { MailLanguage, Recipient } from './recipients';

/** The title in the language of the e-mail, else in the first of the configured languages that has one. */
const titleFor = (
  titles: ReadonlyMap<string, string>,
  language: MailLanguage,
  locales: readonly string[],
): { locale: string; title: string } | null => {
  const locale = spokenFirst(language, [...locales, ...titles.keys()]).find(
    (each) => (titles.get(each) ?? '').trim() !== '',
  );
  return locale === undefined ? null : { locale, title: (titles.get(locale) ?? '').replace(/\s+/g, ' ').trim() };
};

/**
 * The e-mail to a recipient on a day. `adminUrl`: the address of the panel, `https://cms.example.com/admin`. An e-mail
 * holds the title that is published, the day and a link, and nothing of the entry that is not for everybody.
 */
export const reminderMail = (
  { type, documentId, occasion, endsOn, titles }: EndingEntry,
  { email, language, isOwner }: Recipient,
  { today, adminUrl, locales }: { today: CalendarDay; adminUrl: string; locales: readonly string[] },
): Mail => {
  const texts = MAIL_TEXTS[language];
  const titled = titles === null ? null : titleFor(titles, language, locales);
  const subject = titled === null ? texts.untitled[occasion] : texts.quoted(titled.title);
  const event = texts.event[occasion](subject, endsOn, daysBetween(today, endsOn));
  // brackets would end the link in some readers
  const query = titled === null ? '' : `?plugins%5Bi18n%5D%5Blocale%5D=${encodeURIComponent(titled.locale)}`;
  const link = `${adminUrl.replace(/\/+$/, '')}/content-manager/collection-types/${uidOf(type)}/${documentId}${query}`;
  const stop = language === 'en' ? '.' : '。';
  return {
    to: email,
    subject: event,
    text: [`${event}${stop}`, `${texts.open}\n${link}`, isOwner ? texts.asOwner : texts.asListed].join('\n\n') + '\n',
  };
};
