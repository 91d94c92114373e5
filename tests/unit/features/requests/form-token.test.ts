import { formToken, readFormToken } from '../../../../server/src/features/requests/form-token';

const FACTS = { nonce: 'n', madeOn: '2026-06-15T12:00:00.000Z', language: 'zh-CN', termsSha256: null };

test('the token of a form says what it was made for, with any key that the app still has', () => {
  const token = formToken('doc', FACTS, ['old']);
  expect(readFormToken('doc', token, ['new', 'old'])).toEqual(FACTS);
  expect(readFormToken('doc', token, ['new'])).toBeNull();
  expect(readFormToken('other', token, ['old'])).toBeNull();
  expect(readFormToken('doc', `${token}A`, ['old'])).toBeNull();
  expect(() => formToken('doc', FACTS, [])).toThrow(/app.keys/);
});
