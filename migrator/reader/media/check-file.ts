import { say, type Said } from '../../../model/say';
import { newFinding, FILE_START, type Finding, type FindingCode } from '../../findings';
import { invisibleIn } from '../../invisible';
import type { AssetKind } from '../../model/asset';
import type { SourcePath } from '../../model/source';
import { characterNames } from '../../unwanted-characters';
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

const about = (path: SourcePath, code: FindingCode, message: Said, hint: Said): Finding =>
  newFinding(code, path, FILE_START, message, hint);

const bytesAllowed = (kind: AssetKind, limits: MediaLimits): number =>
  kind === 'image' ? limits.imageBytes : limits.pdfBytes;

const tooLarge = (path: SourcePath, format: string | null, size: number, limit: number): Finding =>
  about(
    path,
    'ASSET_TOO_LARGE',
    format === null ? say('assetTooLarge', { size, limit }) : say('assetOfTypeTooLarge', { format, size, limit }),
    say('makeSmaller'),
  );

/** Refuses a size that no type may have. It can run before the file is read. */
export const checkSize = (path: SourcePath, size: number, limits: MediaLimits): Finding[] => {
  if (size === 0) return [about(path, 'ASSET_EMPTY', say('fileEmpty'), say('replaceFile'))];
  const limit = Math.max(limits.imageBytes, limits.pdfBytes);
  return size > limit ? [tooLarge(path, null, size, limit)] : [];
};

/** Refuses more pixels than the limit. */
export const checkPixels = (path: SourcePath, width: number, height: number, limits: MediaLimits): Finding[] =>
  width * height <= limits.imagePixels
    ? []
    : [
        about(
          path,
          'ASSET_TOO_MANY_PIXELS',
          say('tooManyPixels', {
            width,
            height,
            limit: limits.imagePixels,
          }),
          say('scaleDown'),
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
        say(named.kind === 'image' ? 'notAnImage' : 'anImage', { named: named.name, format: type.name }),
        say('replaceOrRename'),
      ),
    ];
  }
  return [
    about(
      path,
      'ASSET_TYPE_MISMATCH',
      say('storedAsOther', {
        extension,
        format: type.name,
        used: type.extensions[0] ?? '',
      }),
      say('renameInSource'),
    ),
  ];
};

const checkCharacters = (path: SourcePath): Finding[] => {
  const unseen = characterNames(invisibleIn(path.slice(path.lastIndexOf('/') + 1)));
  const message = say('nameInvisibleRemoved', {
    characters: unseen,
  });
  return unseen === '' ? [] : [about(path, 'TEXT_INVISIBLE', message, say('renameInSource'))];
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
    const message = say('typeRefused', {
      format: found,
      types: ACCEPTED_TYPES,
    });
    const hint = say('convertFile');
    return { type, findings: [about(path, 'ASSET_TYPE_REFUSED', message, hint)] };
  }
  const limit = bytesAllowed(type.kind, limits);
  if (size > limit) {
    return { type: null, findings: [tooLarge(path, type.name, size, limit)] };
  }
  const findings = [...checkName(path, type), ...checkCharacters(path)];
  return { type: findings.some(({ severity }) => severity === 'error') ? null : type, findings };
};
