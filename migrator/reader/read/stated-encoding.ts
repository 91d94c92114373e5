import { encodingExists } from 'iconv-lite';

/** The bytes in which a document says how it is encoded: the standard of HTML has 1,024, and browsers read on. */
const STATED_WITHIN = 8192;
/** The first bytes of a file that tell what it is. */
const HEAD = 1024;
const STATEMENT =
  /<meta\s[^>]{0,200}?\bcharset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{1,40})|<\?xml\s[^>]{0,200}?\bencoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})/i;

/** Which encoding of UTF-16 the byte order mark at the beginning of a file names, if any. */
export const utf16Of = ([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined => {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
};

/**
 * The encoding that an HTML or XML document states, as the name that the Encoding Standard gives it; undefined if it
 * states UTF, which the bytes themselves show, or one that cannot be decoded and written back.
 */
export const statedEncoding = (bytes: Uint8Array): string | undefined => {
  const [, meta, xml] = STATEMENT.exec(Buffer.from(bytes.subarray(0, STATED_WITHIN)).toString('latin1')) ?? [];
  const label = meta ?? xml;
  if (label === undefined || /^utf-?(?:8|16)/i.test(label)) return undefined;
  try {
    return knownEncoding(new TextDecoder(label).encoding);
  } catch {
    return undefined;
  }
};

/** The encoding if a file can be written back in it. */
export const knownEncoding = (encoding: string): string | undefined =>
  encodingExists(encoding) ? encoding : undefined;

/** The first bytes of a file as text, whatever it is encoded in; for code alone, which is ASCII. */
export const headOf = (bytes: Uint8Array): string =>
  new TextDecoder(utf16Of(bytes) ?? 'utf-8').decode(bytes.subarray(0, HEAD)).replace(/\r\n?/g, '\n');
