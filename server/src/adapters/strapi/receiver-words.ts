import { printable } from '../../../../migrator/invisible';

/** The request of a webhook: all of it may come back in an answer, and some of it is secret. */
interface Sent {
  url: string;
  headers: Readonly<Record<string, unknown>>;
}

const REDACTED = '[redacted]';
/** So many characters of an answer are read, and so many are kept. */
const READ = 10_000;
const KEPT = 200;
/** Shorter values are ordinary words. */
const SHORTEST = 4;
/** Shorter segments of a path are names of routes. */
const SHORTEST_SEGMENT = 16;
/** An answer that quotes so many characters of a secret is redacted, also where it cuts the rest off. */
const QUOTED = 8;

const SCHEMES = /\b(Bearer|Basic|Token|Digest)\s+[\w.+/=~:-]+/gi;

const credentialsIn = (address: string): string[] => {
  if (!URL.canParse(address)) return [];
  const { username, password, pathname, searchParams } = new URL(address);
  const segments = pathname.split('/').filter((segment) => segment.length >= SHORTEST_SEGMENT);
  return [username, password, ...searchParams.values(), ...segments];
};

/** A secret in the spellings in which an answer may repeat it. */
const spellings = (secret: string): string[] => [
  secret,
  encodeURIComponent(secret.toWellFormed()),
  JSON.stringify(secret).slice(1, -1),
  Buffer.from(secret).toString('base64'),
];

const secretsOf = ({ url, headers }: Sent): string[] => {
  const values = Object.values(headers).flatMap((value) =>
    typeof value === 'string' ? [value, ...value.split(/[\s,;]+/)] : [],
  );
  const basic = values.flatMap((value) => {
    const [, credentials = ''] = /^Basic\s+(\S+)$/i.exec(value) ?? [];
    return Buffer.from(credentials, 'base64').toString().split(':');
  });
  const named = [...values, ...basic, ...credentialsIn(url)].filter((value) => value.length >= SHORTEST);
  return [...new Set(named.flatMap(spellings))].sort((one, other) => other.length - one.length);
};

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

const redact = (text: string, secrets: readonly string[]): string => {
  const without = secrets.reduce((cleaned, secret) => cleaned.replaceAll(secret, REDACTED), text);
  const begun = secrets.flatMap((secret) => (secret.length > QUOTED ? escaped(secret.slice(0, QUOTED)) : []));
  return begun.reduce((cleaned, begin) => cleaned.replace(new RegExp(`${begin}[^\\s"'<>]*`, 'g'), REDACTED), without);
};

/**
 * The answer of a webhook's receiver, as the log and the panel may show it: one line of at most 200 characters
 * that can be printed anywhere, without what the webhook was sent with.
 */
export const receiverWords = (answer: string, sent: Sent): string => {
  const read = redact(answer.slice(0, READ), secretsOf(sent));
  const line = printable(read.replace(SCHEMES, `$1 ${REDACTED}`)).trim();
  return Array.from(line).slice(0, KEPT).join('');
};
