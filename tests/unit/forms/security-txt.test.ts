import { securityTxt } from '../../../server/src/forms/security-txt';
import { RULES } from './published';

const contacts = {
  contact: ['mailto:security@example.com', 'https://www.example.com/report'],
  ...{ expires: '2026-06-30', encryption: ['https://www.example.com/key.txt'], acknowledgments: [], hiring: [] },
  ...{ policy: ['https://www.example.com/policy'], preferredLanguages: ['en', 'zh'] },
};
const origins = ['https://www.example.com/', 'http://localhost:3000'];
const at = (instant: string) => securityTxt(contacts, origins, { now: new Date(instant), rules: RULES });

test('is what RFC 9116 asks for', () => {
  expect(at('2026-06-30T15:59:59.999Z')).toBe(
    [
      'Contact: mailto:security@example.com',
      'Contact: https://www.example.com/report',
      'Expires: 2026-06-30T16:00:00.000Z',
      'Encryption: https://www.example.com/key.txt',
      'Preferred-Languages: en, zh',
      'Canonical: https://www.example.com/.well-known/security.txt',
      'Policy: https://www.example.com/policy',
      '',
    ].join('\n'),
  );
});

test('is not there any more when it has expired', () => {
  expect(at('2026-06-30T16:00:00.000Z')).toBeNull();
});
