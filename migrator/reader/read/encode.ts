import { encode as encodeAs } from 'iconv-lite';
import type { OriginalText } from '../../model/source';

const BOM = '\ufeff';

/** The inverse of `decode`: the bytes of the file that the text was read from. */
export const encode = ({ text, encoding, bom, bytes }: OriginalText): Uint8Array => {
  if (bytes !== undefined) return new Uint8Array(Buffer.from(bytes, 'base64'));
  const written = bom ? BOM + text : text;
  return encoding === 'utf-8' ? new TextEncoder().encode(written) : new Uint8Array(encodeAs(written, encoding));
};

/** The bytes in base64 if encoding the text does not restore them: several
 * codes of GB18030 are one character, for example. */
export const irreversible = (
  bytes: Uint8Array,
  original: Pick<OriginalText, 'text' | 'encoding' | 'bom'>,
): string | undefined =>
  original.encoding === 'utf-8' || Buffer.compare(encode(original), bytes) === 0
    ? undefined
    : Buffer.from(bytes).toString('base64');
