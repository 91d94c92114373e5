import type { Detected } from './detect-type';
import { FILE_TYPES, type FileType } from './file-types';

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

/** Where OpenDocument 1.3 part 2, 3.3 wants the media type: the first entry, stored, so that it has a fixed offset. */
const MIMETYPE_OFFSET = 30;

const isMacro = (entry: string): boolean =>
  /(?:^|\/)vbaProject\.bin$/i.test(entry) || /^(?:Basic|Scripts)\//.test(entry);

const byMimetype = (head: Uint8Array): FileType | undefined => {
  const text = new TextDecoder('latin1').decode(head.subarray(MIMETYPE_OFFSET, MIMETYPE_OFFSET + 128));
  // What follows the media type is the next entry's signature; a longer media type (a template) is another type.
  return OPEN_DOCUMENTS.find(({ mime }) => text.startsWith(`mimetype${mime}PK`));
};

const byFolders = (entries: readonly string[]): FileType | undefined =>
  entries.includes('[Content_Types].xml')
    ? OPEN_XML_FOLDERS.find(([folder]) => entries.some((entry) => entry.startsWith(folder)))?.[1]
    : undefined;

/** Tells an office document from any other zip archive; one that carries macros is refused. */
export const officeType = (head: Uint8Array, entries: readonly string[]): Detected => {
  const type = byFolders(entries) ?? byMimetype(head);
  if (type === undefined) return { type: null, found: 'a ZIP archive' };
  if (entries.some(isMacro)) return { type: null, found: `${type.name} with macros` };
  return { type, found: type.name };
};
