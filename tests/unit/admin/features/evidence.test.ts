import { isPdf, suggestedKind, suggestedTitle } from '../../../../admin/src/features/evidence/add/suggest';
import { mailtoOf } from '../../../../admin/src/core/mailto';

test.each([
  ['ISO 27001 certificate.pdf', 'certificate'],
  ['scan-0001.pdf', 'certificate'],
  ['Acme_SOC2_Type_II.pdf', 'audit-report'],
  ['2026 年度审计报告.pdf', 'audit-report'],
  ['Security whitepaper.pdf', 'whitepaper'],
  ['CAIQ v4.pdf', 'questionnaire'],
  ['信息安全方针.pdf', 'policy'],
  ['DPA 2026.pdf', 'legal'],
  ['society.pdf', 'certificate'],
])('%s is suggested as %s', (name, kind) => {
  expect(suggestedKind(name)).toBe(kind);
});

test('a title is suggested in the language that it stands in, within what is stored', () => {
  expect(suggestedTitle('ISO/IEC 27001', 'en', 'audit-report')).toBe('ISO/IEC 27001: audit report');
  expect(suggestedTitle('ISO/IEC 27001 认证', 'zh-CN', 'certificate')).toBe('ISO/IEC 27001 认证：证书');
  expect(suggestedTitle('ISO/IEC 27001', 'fr', 'certificate')).toBe('ISO/IEC 27001: certificate');
  expect(suggestedTitle('a'.repeat(300), 'en', 'certificate')).toHaveLength(255);
});

test('a PDF is known by its type or its ending', () => {
  expect(isPdf({ name: 'a', type: 'application/pdf' })).toBe(true);
  expect(isPdf({ name: 'A.PDF', type: '' })).toBe(true);
  expect(isPdf({ name: 'a.docx', type: '' })).toBe(false);
});

test('the address of a mail names one recipient, whatever the mail says', () => {
  const address = mailtoOf('ada@example.com', { subject: 'a & b?to=c', text: 'one\ntwo&bcc=eve@example.com' });
  const { pathname, searchParams } = new URL(address);
  expect(decodeURIComponent(pathname)).toBe('ada@example.com');
  expect([...searchParams]).toEqual([
    ['subject', 'a & b?to=c'],
    ['body', 'one\r\ntwo&bcc=eve@example.com'],
  ]);
});
