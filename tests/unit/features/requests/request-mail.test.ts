import { requestMail } from '../../../../server/src/features/requests/request-mail';
import { LANGUAGES } from '../../../../model/languages/language-of';

const TITLE = 'SOC 2\r\nBcc: eve@example.com';
const URL = 'https://cms.example.com/api/compliance/documents/a/requests/confirm/b';

describe.each(LANGUAGES.map(({ code }) => code))('the mails in %s', (language) => {
  const to = { email: 'ada@example.com', language };
  const mails = [
    requestMail('confirm', to, { title: TITLE, url: URL }),
    requestMail('granted', to, { title: TITLE, url: URL, lastDay: '2026-03-08' }),
    requestMail('refused', to, { title: TITLE, reason: 'Only customers get it.' }),
  ];

  test('have one line as their subject, which names the document', () => {
    for (const { subject } of mails) {
      expect(subject).toContain('SOC 2 Bcc: eve@example.com');
      expect(subject).not.toMatch(/[\r\n]/);
    }
  });

  test('say what the person needs, in the words of the language', () => {
    const [confirm, granted, refused] = mails;
    for (const mail of [confirm, granted]) expect(mail?.text).toContain(URL);
    expect(granted?.text).toContain('2026-03-08');
    expect(refused?.text).toContain('Only customers get it.');
    const english = requestMail('confirm', { ...to, language: 'en' }, { title: TITLE, url: URL });
    expect(confirm?.text === english.text).toBe(language === 'en');
  });
});

test('a language without a pack is written to in English', () => {
  const { subject } = requestMail('refused', { email: 'a@example.com', language: 'fi' }, { title: 'A', reason: 'B' });
  expect(subject).toBe('Your request for “A”');
});
