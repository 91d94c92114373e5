import type { FieldValue } from '../model';

/**
 * Until a file stands in the media library its URL is not known. A body that waits for it names the file by its
 * content: `![steps](compliance-media:<sha256>)`, `<img src="compliance-media:<sha256>">`.
 */
const SCHEME = 'compliance-media:';

/** Not inside a longer word or number: `x-compliance-media:…` is somebody else's scheme. */
const MEDIA_LINK = new RegExp(`(?<![\\w-])${SCHEME}([0-9a-f]{64})(?![\\w])`, 'g');

/** The link target that stands for a file with this sha256 (lower-case hex). */
export const mediaLink = (sha256: string): string => `${SCHEME}${sha256}`;

/** The sha256 of every file that a body waits for, once each, in the order of their first appearance. */
export const mediaLinksIn = (body: string): string[] => [
  ...new Set([...body.matchAll(MEDIA_LINK)].map(([, sha256 = '']) => sha256)),
];

/** What would end a markdown link target or an HTML attribute, or be read as a character reference. */
const escapeTarget = (url: string): string =>
  url
    .replace(/[\s()<>"'`\\]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
    .replaceAll('&', '&amp;');

/** Puts URLs in the place of media links. `urls`: sha256 -> URL; a link to a file that is not in it stays as it is. */
export const withMediaUrls = (body: string, urls: ReadonlyMap<string, string>): string =>
  body.replace(MEDIA_LINK, (link, sha256: string) => {
    const url = urls.get(sha256);
    return url === undefined ? link : escapeTarget(url);
  });

/** Puts URLs in the place of media links in every text of an entry. */
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
