import { createHmac, timingSafeEqual } from 'node:crypto';

const signatureOf = (facts: readonly string[], secret: string): Buffer =>
  createHmac('sha256', secret).update(JSON.stringify(facts)).digest();

/** The signature of facts, of which the first one says what they are. `secrets`: the app's keys, of which the first one signs. */
export const sign = (facts: readonly string[], secrets: readonly string[]): string => {
  const [secret] = secrets;
  if (secret === undefined) throw new Error('The app has no keys: set "app.keys" in its server configuration');
  return signatureOf(facts, secret).toString('base64url');
};

/** Whether one of the app's keys has signed these facts. Keys change: older ones stay in the list for a time. */
export const isSignatureOf = (given: string, facts: readonly string[], secrets: readonly string[]): boolean => {
  const bytes = Buffer.from(given, 'base64url');
  return secrets.some((secret) => {
    const signature = signatureOf(facts, secret);
    return bytes.length === signature.length && timingSafeEqual(bytes, signature);
  });
};
