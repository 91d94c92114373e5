import type { ReminderOccasion } from '../../../../model/contracts/reminders';
import type { MailLanguage } from './recipients';

interface MailTexts {
  /** Around a title. */
  quoted: (title: string) => string;
  /** For an entry whose title is not for everybody. */
  untitled: Record<ReminderOccasion, string>;
  /** `days` until the day; 0 on it, negative after it. */
  event: Record<ReminderOccasion, (subject: string, day: string, days: number) => string>;
  open: string;
  asOwner: string;
  asListed: string;
}

const inDays = (days: number): string => (days === 1 ? 'tomorrow' : `in ${String(days)} days`);
const afterDays = (days: number): string => (days === 1 ? '明天' : ` ${String(days)} 天后`);
const withinDays = (days: number): string => (days === 1 ? '最迟须在明天更新' : `须在 ${String(days)} 天内更新`);

const ENGLISH: MailTexts = {
  quoted: (title) => `“${title}”`,
  untitled: { ends: 'A certification', renewal: 'Internal evidence', review: 'A page' },
  event: {
    ends: (subject, day, days) =>
      days > 0
        ? `${subject} ends ${inDays(days)} (${day})`
        : days === 0
          ? `${subject} ends today (${day})`
          : `${subject} ended on ${day}`,
    renewal: (subject, day, days) =>
      days > 0
        ? `${subject} has to be renewed ${inDays(days)} (${day})`
        : days === 0
          ? `${subject} has to be renewed today (${day})`
          : `${subject} had to be renewed by ${day}`,
    review: (subject, day, days) =>
      days < 0 ? `${subject} was due for review on ${day}` : `${subject} is due for review (${day})`,
  },
  open: 'Open it:',
  asOwner: 'You receive this e-mail because you are the owner of this certification.',
  asListed: 'You receive this e-mail because your address is listed in the settings of Compliance.',
};

const CHINESE: MailTexts = {
  quoted: (title) => `“${title}”`,
  untitled: { ends: '一项认证', renewal: '一份内部证明材料', review: '一个页面' },
  event: {
    ends: (subject, day, days) =>
      days > 0
        ? `${subject}将于${afterDays(days)}到期（${day}）`
        : days === 0
          ? `${subject}今天到期（${day}）`
          : `${subject}已于 ${day} 到期`,
    renewal: (subject, day, days) =>
      days > 0
        ? `${subject}${withinDays(days)}（${day}）`
        : days === 0
          ? `${subject}须在今天更新（${day}）`
          : `${subject}本应在 ${day} 之前更新，现已逾期`,
    review: (subject, day, days) => (days < 0 ? `${subject}应在 ${day} 复核` : `${subject}需要复核（${day}）`),
  },
  open: '打开条目：',
  asOwner: '您是此认证的负责人，因此收到这封邮件。',
  asListed: '您的邮箱列在“合规”的设置中，因此收到这封邮件。',
};

export const MAIL_TEXTS: Record<MailLanguage, MailTexts> = { en: ENGLISH, 'zh-Hans': CHINESE };
