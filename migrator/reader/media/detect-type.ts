import { filetypename } from 'magic-bytes.js';
import { quoted, say, type Said } from '../../../model/say';
import { FILE_TYPES, type Detected, type FileType } from './file-types';
import { isZip, officeType } from './office-type';

/** The number of bytes that `detectType` reads. */
const HEAD_BYTES = 4096;

const SIGNATURES = ['png', 'jpg', 'gif', 'webp', 'avif', 'bmp', 'ico', 'pdf'] as const;

/** Sizes of the header after a bitmap's file header. They are checked because many texts begin with `BM`. */
const BITMAP_HEADERS = new Set([12, 16, 40, 52, 56, 64, 108, 124]);

const isBitmap = (head: Uint8Array): boolean =>
  head.length >= 18 && BITMAP_HEADERS.has(new DataView(head.buffer, head.byteOffset).getUint32(14, true));

const accept = (type: FileType): Detected => ({ type, found: quoted(type.name) });
const refuse = (found: Said): Detected => ({ type: null, found });

/**
 * Describes a text file. Text formats have no signature and are refused in any case; the description only makes the
 * message clearer.
 */
const describeText = (head: Uint8Array): Said | null => {
  const text = new TextDecoder('utf-8')
    .decode(head.subarray(0, HEAD_BYTES))
    .replace(/^\uFEFF/, '')
    .trimStart()
    .toLowerCase();
  if (/<svg[\s>]/.test(text)) return quoted('SVG');
  if (text.startsWith('<!doctype html') || /<(?:html|head|body|script)[\s>]/.test(text)) return quoted('HTML');
  if (text.startsWith('<?xml')) return quoted('XML');
  if (text.startsWith('#!')) return say('script');
  return null;
};

/**
 * Detects a file's type from its signature, never from its name. `entries` are the names inside a zip archive, which
 * distinguish an office document from other archives; it is empty for anything else.
 */
export const detectType = (head: Uint8Array, entries: readonly string[]): Detected => {
  if (isZip(head)) return officeType(head, entries);
  const names = filetypename(head.subarray(0, HEAD_BYTES));
  const known = SIGNATURES.find((name) => names.includes(name));
  if (known !== undefined && (known !== 'bmp' || isBitmap(head))) return accept(FILE_TYPES[known]);
  const text = describeText(head);
  if (text !== null) return refuse(text);
  const [other] = known === 'bmp' ? [] : names;
  return refuse(other === undefined ? say('unknownType') : quoted(other.toUpperCase()));
};
