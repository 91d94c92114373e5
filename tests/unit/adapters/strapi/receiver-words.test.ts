import { plainMessage } from '../../../../server/src/adapters/strapi/plain-message';
import { receiverWords } from '../../../../server/src/adapters/strapi/receiver-words';

const sent = {
  url: 'https://alice:swordfish@site.example.com/hooks/T0123456789ABCDEFGH?key=s3cret%2Fof+us',
  headers: { Authorization: 'Bearer abcd-1234-efgh-5678', 'X-Site': 'blue "moon" key', 'X-Count': 3 },
};

test.each([
  ['not now', 'not now'],
  ['  two\r\nlines\u2028and more ', 'two lines and more'],
  ['red \u001b[31m\u0000, turned \u202e round', 'red \ufffd[31m\ufffd, turned \ufffd round'],
  ['got Bearer abcd-1234-efgh-5678.', 'got [redacted].'],
  ['wrong token abcd-1234-efgh-5678 given', 'wrong token [redacted] given'],
  ['wrong token abcd-1234-e… given', 'wrong token [redacted] given'],
  [`base64 ${Buffer.from('abcd-1234-efgh-5678').toString('base64')}`, 'base64 [redacted]'],
  ['{"site":"blue \\"moon\\" key"}', '{"site":"[redacted]"}'],
  ['POST /hooks/T0123456789ABCDEFGH?key=s3cret%2Fof%20us', 'POST /hooks/[redacted]?key=[redacted]'],
  ['key s3cret/of us', 'key [redacted]'],
  ['user swordfish', 'user [redacted]'],
  ['upstream said Basic dXNlcjpwYXNz and Token: none', 'upstream said Basic [redacted] and Token: none'],
])('%j is shown as %j', (answer, shown) => {
  expect(receiverWords(answer, sent)).toBe(shown);
});

test('the user and the password of a Basic header are as secret as the header', () => {
  const basic = {
    url: sent.url,
    headers: { authorization: `Basic ${Buffer.from('site:open sesame').toString('base64')}` },
  };
  expect(receiverWords('password "open sesame" is wrong', basic)).toBe('password "[redacted]" is wrong');
});

test('a long answer is cut, and between characters', () => {
  expect(receiverWords('😀'.repeat(9_000), sent)).toBe('😀'.repeat(200));
  // what is cut off is no secret that a shorter answer would show
  expect(receiverWords(`${'x'.repeat(9_990)} abcd-1234-efgh-5678`, sent)).toBe('x'.repeat(200));
  expect(receiverWords('\n'.repeat(9_990) + ' abcd-1234-efgh-5678', sent)).toBe('[redacted]');
});

test('what drivers and providers say is one printable line too, and no whole answer', () => {
  expect(plainMessage(new Error('550 \u001b[2Jno\u202e such\ruser\nmore'))).toBe('550 \ufffd[2Jno\ufffd such user');
  expect(plainMessage(new Error('x'.repeat(5_000)))).toHaveLength(1_000);
});
