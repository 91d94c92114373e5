import { own } from '../../../model/own';

test('a table has the rows that it states, and no others', () => {
  const table = { security: 'Security', ['__proto__']: 'stated' };
  expect(own(table, 'security')).toBe('Security');
  expect(own(table, '__proto__')).toBe('stated');
  for (const word of ['privacy', 'constructor', 'toString']) expect(own(table, word)).toBeUndefined();
  expect(own({}, '__proto__')).toBeUndefined();
  expect(own(undefined, 'security')).toBeUndefined();
});
