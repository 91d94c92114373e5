import type { EndingEntry } from '../../../../server/src/adapters/strapi/reminders/ending-entries';
import type { Recipient } from '../../../../server/src/features/reminders/recipients';
import { reminderMail } from '../../../../server/src/features/reminders/reminder-mail';

const CERTIFICATION: EndingEntry = {
  type: 'certification',
  documentId: 'abc',
  occasion: 'ends',
  endsOn: '2026-07-01',
  owner: null,
  titles: new Map([
    ['zh-CN', '信息安全'],
    ['en', 'Information\r\nsecurity'],
  ]),
};
const ENGLISH: Recipient = { email: 'ana@example.com', language: 'en', isOwner: true };
const CHINESE: Recipient = { email: 'ana@example.com', language: 'zh-Hans', isOwner: false };

const mail = (entry: Partial<EndingEntry>, recipient: Recipient, today: string) =>
  reminderMail({ ...CERTIFICATION, ...entry }, recipient, {
    today,
    adminUrl: 'https://cms.example.com/admin/',
    locales: ['en', 'zh-CN'],
  });

test('in English, with a link to the entry in that language', () => {
  expect(mail({}, ENGLISH, '2026-06-24')).toEqual({
    to: 'ana@example.com',
    subject: '“Information security” ends in 7 days (2026-07-01)',
    text: [
      '“Information security” ends in 7 days (2026-07-01).',
      '',
      'Open it:',
      'https://cms.example.com/admin/content-manager/collection-types/plugin::compliance.certification/abc?plugins%5Bi18n%5D%5Blocale%5D=en',
      '',
      'You receive this e-mail because you are the owner of this certification.',
      '',
    ].join('\n'),
  });
});

test('in Chinese', () => {
  const { subject, text } = mail({}, CHINESE, '2026-06-24');
  expect(subject).toBe('“信息安全”将于 7 天后到期（2026-07-01）');
  expect(text).toMatch(
    /^“信息安全”将于 7 天后到期（2026-07-01）。\n\n打开条目：\n.+=zh-CN\n\n您的邮箱列在“合规”的设置中/,
  );
});

test.each([
  [{}, '2026-06-30', '“Information security” ends tomorrow (2026-07-01)', '“信息安全”将于明天到期（2026-07-01）'],
  [{}, '2026-07-01', '“Information security” ends today (2026-07-01)', '“信息安全”今天到期（2026-07-01）'],
  [{}, '2026-07-03', '“Information security” ended on 2026-07-01', '“信息安全”已于 2026-07-01 到期'],
  [
    { occasion: 'review' },
    '2026-07-01',
    '“Information security” is due for review (2026-07-01)',
    '“信息安全”需要复核（2026-07-01）',
  ],
  [
    { occasion: 'renewal', titles: null },
    '2026-06-24',
    'Internal evidence has to be renewed in 7 days (2026-07-01)',
    '一份内部证明材料须在 7 天内更新（2026-07-01）',
  ],
] as const)('%j on %s: %s', (entry, today, english, chinese) => {
  expect(mail(entry, ENGLISH, today).subject).toBe(english);
  expect(mail(entry, CHINESE, today).subject).toBe(chinese);
});

test('a language that the entry lacks is replaced by the first that it has', () => {
  const titles = new Map([['zh-CN', '信息安全']]);
  const { subject, text } = mail({ titles }, ENGLISH, '2026-07-01');
  expect(subject).toBe('“信息安全” ends today (2026-07-01)');
  expect(text).toContain('=zh-CN\n');
});
