import { linkMail } from '../../../../server/src/features/evidence/link-mail';

const facts = {
  title: 'SOC 2\r\nBcc: eve@example.com',
  url: 'https://cms.example.com/api/compliance/documents/a/download/b',
  lastDay: '2026-03-08',
  sender: 'Ada Lin',
};

test.each(['en', 'zh-Hans'] as const)(
  'the mail in %s names the document, the link, its last day and who sends it',
  (language) => {
    const { subject, text } = linkMail(facts, language);
    expect(subject).toContain('SOC 2 Bcc: eve@example.com');
    expect(subject).not.toMatch(/[\r\n]/);
    for (const part of [facts.url, facts.lastDay, facts.sender]) expect(text).toContain(part);
  },
);
