import { canonicalJson, sha256 as hash } from '../../canonical-hash';

/** The site of a media file, because a file belongs to all sites. */
export const ALL_SITES = '';

/** The id of the source map row for the file with this content (lower-case hex). */
export const mediaSourceId = (sha256: string): string => hash(canonicalJson([ALL_SITES, 'media', sha256]));

/**
 * The document id of the file with this content in the media library. It is the same in every import, so that a plan
 * can name a file that is not uploaded yet.
 */
export const mediaDocumentId = (sha256: string): string => `c${mediaSourceId(sha256).slice(0, 23)}`;
