import { newFinding, FILE_START, type Finding, type FindingCode } from '../findings';
import { invisibleIn } from '../invisible';
import type { AssetKind } from '../model/asset';
import type { SourcePath } from '../model/source';
import { characterNames } from '../read/unwanted-characters';
import { detectType } from './detect-type';
import { ACCEPTED_TYPES, typeByExtension, type FileType } from './file-types';
import { extensionOf } from './media-name';

/** The size limits for files of the media library. */
export interface MediaLimits {
  imageBytes: number;
  /** Width times height. */
  imagePixels: number;
  /** Applies to documents of every type. */
  pdfBytes: number;
}

/** The part of a file that identifies its type. */
export interface FileBytes {
  head: Uint8Array;
  /** The size of the whole file in bytes. */
  size: number;
  /** The names inside a zip archive; none for anything else. */
  entries: readonly string[];
}

export interface CheckedFile {
  /** Null if the file is refused; then one of the findings is an error. */
  type: FileType | null;
  findings: Finding[];
}

const about = (path: SourcePath, code: FindingCode, message: string, hint: string): Finding =>
  newFinding(code, path, FILE_START, message, hint);

const bytesAllowed = (kind: AssetKind, limits: MediaLimits): number =>
  kind === 'image' ? limits.imageBytes : limits.pdfBytes;

const tooLarge = (path: SourcePath, what: string, size: number, limit: number): Finding =>
  about(
    path,
    'ASSET_TOO_LARGE',
    `${what} has ${String(size)} bytes, the limit is ${String(limit)}.`,
    `Make the file smaller, or raise the limit in the plugin's configuration.`,
  );

/** Refuses a size that no type may have. It can run before the file is read. */
export const checkSize = (path: SourcePath, size: number, limits: MediaLimits): Finding[] => {
  if (size === 0) return [about(path, 'ASSET_EMPTY', 'The file is empty.', 'Replace the file.')];
  const limit = Math.max(limits.imageBytes, limits.pdfBytes);
  return size > limit ? [tooLarge(path, 'The file', size, limit)] : [];
};

/** Refuses more pixels than the limit. */
export const checkPixels = (path: SourcePath, width: number, height: number, limits: MediaLimits): Finding[] =>
  width * height <= limits.imagePixels
    ? []
    : [
        about(
          path,
          'ASSET_TOO_MANY_PIXELS',
          `The image has ${String(width)} x ${String(height)} pixels, the limit is ${String(limits.imagePixels)} in all.`,
          `Scale the image down, or raise the limit in the plugin's configuration.`,
        ),
      ];

const checkName = (path: SourcePath, type: FileType): Finding[] => {
  const extension = extensionOf(path);
  if (extension === '' || type.extensions.includes(extension)) return [];
  const named = typeByExtension(extension);
  if (named !== null && named.kind !== type.kind) {
    return [
      about(
        path,
        'ASSET_TYPE_REFUSED',
        `The extension says ${named.name}, but the content is ${type.name}: ${named.kind === 'image' ? 'not an image' : 'an image'}.`,
        'Replace the file, or rename it to match its content.',
      ),
    ];
  }
  return [
    about(
      path,
      'ASSET_TYPE_MISMATCH',
      `The extension is .${extension}, but the content is ${type.name}; it is stored as .${type.extensions[0] ?? ''}.`,
      'Rename the file in the source.',
    ),
  ];
};

const checkCharacters = (path: SourcePath): Finding[] => {
  const unseen = characterNames(invisibleIn(path.slice(path.lastIndexOf('/') + 1)));
  const message = `The file name contains invisible characters: ${unseen}; they were removed.`;
  return unseen === '' ? [] : [about(path, 'TEXT_INVISIBLE', message, 'Rename the file in the source.')];
};

/**
 * Decides whether a file may enter the media library from its first `HEAD_BYTES` bytes. It does not check the pixels of
 * an image (`checkPixels` does).
 */
export const checkFile = (path: SourcePath, { head, size, entries }: FileBytes, limits: MediaLimits): CheckedFile => {
  const flaws = checkSize(path, size, limits);
  if (flaws.length > 0) return { type: null, findings: flaws };
  const { type, found } = detectType(head, entries);
  if (type === null) {
    const message = `The content is ${found}. Accepted types are ${ACCEPTED_TYPES}.`;
    const hint = 'Convert the file to an accepted type, or remove it from the source.';
    return { type, findings: [about(path, 'ASSET_TYPE_REFUSED', message, hint)] };
  }
  const limit = bytesAllowed(type.kind, limits);
  if (size > limit) {
    return { type: null, findings: [tooLarge(path, `The ${type.name} file`, size, limit)] };
  }
  const findings = [...checkName(path, type), ...checkCharacters(path)];
  return { type: findings.some(({ severity }) => severity === 'error') ? null : type, findings };
};
