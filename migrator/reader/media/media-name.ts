import { visibleName } from '../../invisible';
import type { SourcePath } from '../../model/source';
import { asSlug } from '../../slug';
import type { FileType } from './file-types';

/** The names of a file in the media library and in its URL. */
interface MediaName {
  /** The name that people see: the file's own name without invisible characters. */
  name: string;
  /** The file's name on disk and in its URL, without extension; the same in every import of the same content. */
  hash: string;
  /** With the leading dot. */
  ext: string;
}

/** Characters that Strapi does not allow in file names. */
// eslint-disable-next-line no-control-regex -- control characters are among them
const RESERVED = /[<>:"/\\|?*\u0000-\u001F\u007F]/g;

const SLUG_LENGTH = 80;
const NAME_LENGTH = 255;

const fileName = (path: SourcePath): string => path.slice(path.lastIndexOf('/') + 1);

/** The extension of a path in lower case, without the dot; empty if there is none. */
export const extensionOf = (path: SourcePath): string => /[^/.]\.([^/.]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';

const stem = (name: string): string => name.replace(/(?<=[^.])\.[^.]+$/, '');

const slugOf = (name: string): string => asSlug(name).slice(0, SLUG_LENGTH).replace(/-+$/, '') || 'file';

/** Makes the names of a file from its own name and its content. `sha256` is hex. */
export const mediaName = (path: SourcePath, type: FileType, sha256: string): MediaName => {
  const name = visibleName(fileName(path)).normalize('NFC');
  const given = extensionOf(path);
  const extension = type.extensions.includes(given) ? given : (type.extensions[0] ?? given);
  return {
    name: name.replace(RESERVED, '_').slice(-NAME_LENGTH),
    hash: `${slugOf(stem(name))}_${sha256.slice(0, 16)}`,
    ext: `.${extension}`,
  };
};
