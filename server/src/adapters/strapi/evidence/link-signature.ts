import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** The facts that a signature covers: changing any of it in the database makes a link invalid. */
interface SignedLink {
  key: string;
  documentId: string;
  /** ISO 8601, UTC. */
  expiresOn: string;
}

const signatureOf = ({ key, documentId, expiresOn }: SignedLink, secret: string): Buffer =>
  createHmac('sha256', secret)
    .update(JSON.stringify(['compliance-evidence', key, documentId, expiresOn]))
    .digest();

/** The name of a link in the database; it cannot be guessed, and opens nothing alone. */
export const newLinkKey = (): string => randomBytes(16).toString('base64url');

/** The secret part of a link's address. `secrets`: the app's keys, of which the first one signs. */
export const signLink = (link: SignedLink, secrets: readonly string[]): string => {
  const [secret] = secrets;
  if (secret === undefined) throw new Error('The app has no keys: set "app.keys" in its server configuration');
  return `${link.key}.${signatureOf(link, secret).toString('base64url')}`;
};

/** The key that an address names; null for what no address says. */
export const linkKeyOf = (address: string): string | null => /^([\w-]{22})\.[\w-]{43}$/u.exec(address)?.[1] ?? null;

/** Whether one of the app's keys has signed this. Keys change: older ones stay in the list for a time. */
export const isSigned = (address: string, link: SignedLink, secrets: readonly string[]): boolean => {
  const given = Buffer.from(address.slice(link.key.length + 1), 'base64url');
  return secrets.some((secret) => {
    const signature = signatureOf(link, secret);
    return given.length === signature.length && timingSafeEqual(given, signature);
  });
};
