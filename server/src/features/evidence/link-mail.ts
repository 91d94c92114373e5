import type { LinkMail, MailLanguage } from '../../../../model/contracts/evidence';
import type { CalendarDay } from '../../../../model/status/calendar-day';

interface MailFacts {
  /** Of the document, in the language of the mail. */
  title: string;
  url: string;
  lastDay: CalendarDay;
  /** The name of the person who sends it. */
  sender: string;
}

const TEXTS: Record<MailLanguage, { subject: (title: string) => string; text: (facts: MailFacts) => string[] }> = {
  en: {
    subject: (title) => `Your link to “${title}”`,
    text: ({ title, url, lastDay, sender }) => [
      'Hello,',
      `You can download “${title}” here:\n${url}`,
      `The link is meant for you alone. Its last day is ${lastDay}.`,
      `Kind regards\n${sender}`,
    ],
  },
  'zh-Hans': {
    subject: (title) => `“${title}”的下载链接`,
    text: ({ title, url, lastDay, sender }) => [
      '您好：',
      `您可以在此下载“${title}”：\n${url}`,
      `此链接仅供您本人使用，有效期至 ${lastDay}。`,
      `此致\n${sender}`,
    ],
  },
};

/** The mail that hands a link to its recipient. Line ends in a title could add a header, so they become spaces. */
export const linkMail = (facts: MailFacts, language: MailLanguage): LinkMail => {
  const { subject, text } = TEXTS[language];
  const title = facts.title.replace(/\s+/gu, ' ').trim();
  return { subject: subject(title), text: `${text({ ...facts, title }).join('\n\n')}\n` };
};
