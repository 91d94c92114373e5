import { diagnostic, FILE_START, type Diagnostic, type DiagnosticCode } from '../diagnostics';
import { invisibleIn } from '../invisible';
import type { AssetKind, SourcePath } from '../model';
import { characterNames } from '../read/unwanted-characters';
import { detectType } from './detect-type';
import { ACCEPTED_TYPES, typeByExtension, type FileType } from './file-types';
import { extensionOf } from './media-name';

/** How large a file of the media library may be. */
export interface MediaLimits {
  imageBytes: number;
  /** Width times height. */
  imagePixels: number;
  /** Documents of every type. */
  pdfBytes: number;
}

/** As much of a file as tells what it is. */
export interface FileBytes {
  head: Uint8Array;
  /** Bytes of the whole file. */
  size: number;
  /** The names inside a zip archive; none for anything else. */
  entries: readonly string[];
}

export interface CheckedFile {
  /** Null when the file is refused; then one of the diagnostics is an error. */
  type: FileType | null;
  diagnostics: Diagnostic[];
}

const about = (path: SourcePath, code: DiagnosticCode, message: string, hint: string): Diagnostic =>
  diagnostic(code, path, FILE_START, message, hint);

const bytesAllowed = (kind: AssetKind, limits: MediaLimits): number =>
  kind === 'image' ? limits.imageBytes : limits.pdfBytes;

const tooLarge = (path: SourcePath, what: string, size: number, limit: number): Diagnostic =>
  about(
    path,
    'ASSET_TOO_LARGE',
    `${what} has ${String(size)} bytes, the limit is ${String(limit)}.`,
    `Make the file smaller, or raise the limit in the plugin's configuration.`,
  );

/** Refuses a size that no type may have; for a look before the file is read. */
export const checkSize = (path: SourcePath, size: number, limits: MediaLimits): Diagnostic[] => {
  if (size === 0) return [about(path, 'ASSET_EMPTY', 'The file is empty.', 'Put the real file in its place.')];
  const limit = Math.max(limits.imageBytes, limits.pdfBytes);
  return size > limit ? [tooLarge(path, 'The file', size, limit)] : [];
};

/** Refuses more pixels than the limit. */
export const checkPixels = (path: SourcePath, width: number, height: number, limits: MediaLimits): Diagnostic[] =>
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

const checkName = (path: SourcePath, type: FileType): Diagnostic[] => {
  const extension = extensionOf(path);
  if (extension === '' || type.extensions.includes(extension)) return [];
  const named = typeByExtension(extension);
  if (named !== null && named.kind !== type.kind) {
    return [
      about(
        path,
        'ASSET_TYPE_REFUSED',
        `The name says ${named.name}, the content is ${type.name}: ${named.kind === 'image' ? 'not an image' : 'an image'}.`,
        'Put the real file in its place, or give the file the name of what it is.',
      ),
    ];
  }
  return [
    about(
      path,
      'ASSET_TYPE_MISMATCH',
      `The name ends in .${extension}, the content is ${type.name}; it is stored as .${type.extensions[0] ?? ''}.`,
      'Rename the file where it comes from.',
    ),
  ];
};

const checkCharacters = (path: SourcePath): Diagnostic[] => {
  const unseen = characterNames(invisibleIn(path.slice(path.lastIndexOf('/') + 1)));
  const message = `The name of the file holds invisible characters: ${unseen}; they were left out.`;
  return unseen === '' ? [] : [about(path, 'TEXT_INVISIBLE', message, 'Rename the file where it comes from.')];
};

/**
 * Decides by its bytes whether a file may enter the media library; its first `HEAD_BYTES` tell. The pixels of an image
 * are not looked at here (`checkPixels`).
 */
export const checkFile = (path: SourcePath, { head, size, entries }: FileBytes, limits: MediaLimits): CheckedFile => {
  const flaws = checkSize(path, size, limits);
  if (flaws.length > 0) return { type: null, diagnostics: flaws };
  const { type, found } = detectType(head, entries);
  if (type === null) {
    const message = `The content is ${found}; accepted are ${ACCEPTED_TYPES}.`;
    const hint = 'Convert the file to an accepted type, or leave it out of the source.';
    return { type, diagnostics: [about(path, 'ASSET_TYPE_REFUSED', message, hint)] };
  }
  const limit = bytesAllowed(type.kind, limits);
  if (size > limit) {
    return { type: null, diagnostics: [tooLarge(path, `The ${type.name} file`, size, limit)] };
  }
  const diagnostics = [...checkName(path, type), ...checkCharacters(path)];
  return { type: diagnostics.some(({ severity }) => severity === 'error') ? null : type, diagnostics };
};
