import { CodedError } from '../../coded-error';

/** What can be wrong with a source as a whole, or with the configuration that describes it. */
export const SOURCE_ERROR_CODES = [
  /** The folder or archive is not there. */
  'SOURCE_MISSING',
  /** It is there, and is neither a folder nor a .zip. */
  'SOURCE_UNSUPPORTED',
  /** A file or folder of it cannot be read. */
  'SOURCE_UNREADABLE',
  /** It holds a link, pipe or device, or a name that leaves it. */
  'SOURCE_UNSAFE',
  /** It passes a limit. */
  'SOURCE_TOO_LARGE',
  /** The archive holds no file. */
  'SOURCE_EMPTY',
  /** The archive is damaged. */
  'ARCHIVE_CORRUPT',
  /** The archive needs a password. */
  'ARCHIVE_ENCRYPTED',
  /** The map is not there, or cannot be read. */
  'MAP_MISSING',
  'MAP_INVALID',
  'CONFIG_MISSING',
  'CONFIG_INVALID',
] as const;

export type SourceErrorCode = (typeof SOURCE_ERROR_CODES)[number];

/** Nothing can be imported from this source. The message is for people. */
export class SourceError extends CodedError<SourceErrorCode> {
  override name = 'SourceError';
}
