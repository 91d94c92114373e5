import { isEmailAddress } from '../email-address';

/**
 * The one e-mail address that a recipient is written with: `ada@example.com`, or `Ada Lin <ada@example.com>`. Null for a name
 * alone, and for anything that could be more than one address.
 */
export const addressIn = (recipient: string): string | null => {
  const written = recipient.trim();
  const address = /^[^<>@,;]*<([^<>]+)>$/u.exec(written)?.[1] ?? written;
  return isEmailAddress(address) ? address : null;
};
