import type { FieldValue } from '../../../model/contracts/values';

/**
 * The URL of a file is not known until the file is in the media library. Until then, a body names the file by its
 * content: `![steps](compliance-media:<sha256>)`, `<img src="compliance-media:<sha256>">`.
 */
const SCHEME = 'compliance-media:';

/** Matches only whole words, because `x-compliance-media:…` is another scheme. */
const MEDIA_LINK = new RegExp(`(?<![\\w-])${SCHEME}([0-9a-f]{64})(?![\\w])`, 'g');

/** The link target for a file with this sha256 (lower-case hex). */
export const mediaLink = (sha256: string): string => `${SCHEME}${sha256}`;

/** The sha256 of every file that a body refers to, once each, in the order of first appearance. */
export const mediaLinksIn = (body: string): string[] => [
  ...new Set([...body.matchAll(MEDIA_LINK)].map(([, sha256 = '']) => sha256)),
];

/**
 * Escapes characters that would end a markdown link target or an HTML attribute, or be read as a character reference.
 */
const escapeTarget = (url: string): string =>
  url
    .replace(/[\s()<>"'`\\]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
    .replaceAll('&', '&amp;');

/** Replaces media links by URLs. `urls` maps sha256 to URL; a link to a file that is not in it stays as it is. */
export const withMediaUrls = (body: string, urls: ReadonlyMap<string, string>): string =>
  body.replace(MEDIA_LINK, (link, sha256: string) => {
    const url = urls.get(sha256);
    return url === undefined ? link : escapeTarget(url);
  });

/** Replaces media links by URLs in every text of an entry. */
export const valuesWithMediaUrls = (
  values: Readonly<Record<string, FieldValue>>,
  urls: ReadonlyMap<string, string>,
): Record<string, FieldValue> =>
  Object.fromEntries(
    Object.entries(values).map(([field, value]) => [
      field,
      typeof value === 'string' ? withMediaUrls(value, urls) : value,
    ]),
  );
