import { addressIn } from '../../../../model/evidence/address-in';
import { recipientOf } from '../../../../server/src/features/requests/decide';

test.each([
  ['Ada Lin', 'Ada Lin <ada@example.com>'],
  ['Ada, <eve@example.com>', 'ada@example.com'],
  ['eve@example.com', 'ada@example.com'],
  ['A'.repeat(250), 'ada@example.com'],
])('the recipient %s is written as %s, and is one address', (name, written) => {
  const recipient = recipientOf({ name, email: 'ada@example.com' });
  expect(recipient).toBe(written);
  expect(addressIn(recipient)).toBe('ada@example.com');
});
