import { quoted, say } from '../../../model/say';
import { type Detected, FILE_TYPES, type FileType } from './file-types';

const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** Whether the file begins like a zip archive with at least one entry. */
export const isZip = (head: Uint8Array): boolean => ZIP.every((byte, index) => head[index] === byte);

/** The folder that holds the main part of an Office Open XML package (ECMA-376). */
const OPEN_XML_FOLDERS: readonly [string, FileType][] = [
  ['word/', FILE_TYPES.docx],
  ['xl/', FILE_TYPES.xlsx],
  ['ppt/', FILE_TYPES.pptx],
];

const OPEN_DOCUMENTS: readonly FileType[] = [FILE_TYPES.odt, FILE_TYPES.ods, FILE_TYPES.odp];

/**
 * The offset of the media type in OpenDocument (1.3 part 2, section 3.3): it is the first entry and stored
 * uncompressed, so its offset is fixed.
 */
const MIMETYPE_OFFSET = 30;

const isMacro = (entry: string): boolean =>
  /(?:^|\/)vbaProject\.bin$/i.test(entry) || /^(?:Basic|Scripts)\//.test(entry);

const byMimetype = (head: Uint8Array): FileType | undefined => {
  const text = new TextDecoder('latin1').decode(head.subarray(MIMETYPE_OFFSET, MIMETYPE_OFFSET + 128));
  // the signature of the next entry follows the media type; a longer media type (a template) is another type
  return OPEN_DOCUMENTS.find(({ mime }) => text.startsWith(`mimetype${mime}PK`));
};

const byFolders = (entries: readonly string[]): FileType | undefined =>
  entries.includes('[Content_Types].xml')
    ? OPEN_XML_FOLDERS.find(([folder]) => entries.some((entry) => entry.startsWith(folder)))?.[1]
    : undefined;

/** Distinguishes an office document from other zip archives, and refuses one with macros. */
export const officeType = (head: Uint8Array, entries: readonly string[]): Detected => {
  const type = byFolders(entries) ?? byMimetype(head);
  if (type === undefined) return { type: null, found: say('zipArchive') };
  if (entries.some(isMacro)) return { type: null, found: say('withMacros', { format: type.name }) };
  return { type, found: quoted(type.name) };
};
