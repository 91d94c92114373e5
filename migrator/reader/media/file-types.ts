import type { Said } from '../../../model/say';
import type { AssetKind } from '../../model/asset';

/** A type of file that may enter the media library. */
export interface FileType {
  /** The name that people read: `PNG`. */
  name: string;
  kind: AssetKind;
  mime: string;
  /** Lower case, without dot; the usual one first. */
  extensions: readonly string[];
}

const image = (name: string, mime: string, ...extensions: string[]): FileType => ({
  name,
  kind: 'image',
  mime,
  extensions,
});
const document = (name: string, mime: string, ...extensions: string[]): FileType => ({
  name,
  kind: 'document',
  mime,
  extensions,
});

const OPEN_XML = 'application/vnd.openxmlformats-officedocument';
const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument';

/** The types that an import accepts. All others are refused, because browsers run code in SVG and HTML files. */
export const FILE_TYPES = {
  png: image('PNG', 'image/png', 'png', 'apng'),
  jpg: image('JPEG', 'image/jpeg', 'jpg', 'jpeg', 'jpe', 'jfif'),
  gif: image('GIF', 'image/gif', 'gif'),
  webp: image('WebP', 'image/webp', 'webp'),
  avif: image('AVIF', 'image/avif', 'avif'),
  bmp: image('BMP', 'image/bmp', 'bmp', 'dib'),
  ico: image('ICO', 'image/x-icon', 'ico'),
  pdf: document('PDF', 'application/pdf', 'pdf'),
  docx: document('DOCX', `${OPEN_XML}.wordprocessingml.document`, 'docx'),
  xlsx: document('XLSX', `${OPEN_XML}.spreadsheetml.sheet`, 'xlsx'),
  pptx: document('PPTX', `${OPEN_XML}.presentationml.presentation`, 'pptx'),
  odt: document('ODT', `${OPEN_DOCUMENT}.text`, 'odt'),
  ods: document('ODS', `${OPEN_DOCUMENT}.spreadsheet`, 'ods'),
  odp: document('ODP', `${OPEN_DOCUMENT}.presentation`, 'odp'),
} as const satisfies Record<string, FileType>;

const accepted: readonly FileType[] = Object.values(FILE_TYPES);

/** The accepted types for messages: `PNG, JPEG, …`. */
export const ACCEPTED_TYPES = accepted.map(({ name }) => name).join(', ');

/** The accepted type for an extension (lower case, without dot). */
export const typeByExtension = (extension: string): FileType | null =>
  accepted.find(({ extensions }) => extensions.includes(extension)) ?? null;

/** The type of a file by its content: an accepted type, or a description of what was found instead. */
export type Detected = { type: FileType; found: Said } | { type: null; found: Said };
