import { isEmailAddress } from '../../../model/email-address';

test.each(['ana@example.com', 'a.b+c@mail.example.co.uk', '安娜@例子.中国'])('%s is an address', (text) => {
  expect(isEmailAddress(text)).toBe(true);
});

test.each([
  ...['', 'Ana Example', 'ana@example', '@example.com', 'ana@@example.com', 'a@b.c, d@e.f', 'Ana <ana@example.com>'],
  ...['ana@example.com\r\nBcc: eve@example.com', 'ana@example.com\n', `${'a'.repeat(250)}@example.com`],
])('%j is none', (text) => {
  expect(isEmailAddress(text)).toBe(false);
});
