import { recipientsOf } from '../../../../server/src/features/reminders/recipients';

const person = (email: string, name: string, rest = {}) => ({
  email,
  name,
  isActive: true,
  language: null,
  ...rest,
});

const PEOPLE = [
  person('ana@example.com', 'Ana Alba', { language: 'zh-Hans' }),
  person('bo@example.com', 'Bo Berg'),
  person('bo2@example.com', 'Bo Berg'),
  person('gone@example.com', 'Gone Guy', { isActive: false }),
];
const LISTED = ['Team@example.com', 'ana@example.com', 'gone@example.com', 'team@example.com'];

const addresses = (owner: string | null) => recipientsOf(owner, PEOPLE, LISTED).map(({ email }) => email);
const TEAM = ['team@example.com', 'ana@example.com'];

test.each([
  [null, TEAM], // nobody
  ['', TEAM], // an empty text
  ['ana@example.com', ['ana@example.com']], // the address of a user
  [' Eve@Example.com ', ['eve@example.com']], // an address of nobody in the panel
  ['ana alba', ['ana@example.com']], // the name of a user
  ['Bo Berg', TEAM], // the name of two users
  ['The security team', TEAM], // the name of nobody
  ['Gone Guy', TEAM], // the name of somebody who is gone
  ['gone@example.com', TEAM], // the address of somebody who is gone
])('for the owner %j: %j', (owner, expected) => {
  expect(addresses(owner)).toEqual(expected);
});

test('each is written to in the language of their panel, others in English', () => {
  expect(recipientsOf(null, PEOPLE, LISTED)).toEqual([
    { email: 'team@example.com', language: 'en', isOwner: false },
    { email: 'ana@example.com', language: 'zh-Hans', isOwner: false },
  ]);
});
