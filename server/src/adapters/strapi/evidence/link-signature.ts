import { randomBytes } from 'node:crypto';
import { isSignatureOf, sign } from '../signature';

/** The facts that a signature covers: changing any of it in the database makes a link invalid. */
interface SignedLink {
  key: string;
  documentId: string;
  /** ISO 8601, UTC. */
  expiresOn: string;
}

const factsOf = ({ key, documentId, expiresOn }: SignedLink): string[] => [
  'compliance-evidence',
  key,
  documentId,
  expiresOn,
];

/** The name of a link in the database; it cannot be guessed, and opens nothing alone. */
export const newLinkKey = (): string => randomBytes(16).toString('base64url');

/** The secret part of a link's address. `secrets`: the app's keys, of which the first one signs. */
export const signLink = (link: SignedLink, secrets: readonly string[]): string =>
  `${link.key}.${sign(factsOf(link), secrets)}`;

/** The key that an address names; null for what no address says. */
export const linkKeyOf = (address: string): string | null => /^([\w-]{22})\.[\w-]{43}$/u.exec(address)?.[1] ?? null;

/** Whether one of the app's keys has signed this. */
export const isSigned = (address: string, link: SignedLink, secrets: readonly string[]): boolean =>
  isSignatureOf(address.slice(link.key.length + 1), factsOf(link), secrets);
