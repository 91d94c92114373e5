import { getFileNameLowLevel, type Entry } from 'yauzl';

import { looksLikeChinese } from '../../../../migrator/reader/read/encoding';

const IS_UTF8 = 0x800;

const decoded = (bytes: Buffer, encoding: 'utf-8' | 'gb18030'): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/**
 * The name of an entry of an archive opened with `decodeStrings: false`. Where the archive does not tell its encoding it
 * would be code page 437; but macOS writes UTF-8 there, and Windows in Chinese GB18030, and a path of box-drawing
 * characters would be published.
 */
export const zipName = ({
  fileNameRaw: bytes,
  generalPurposeBitFlag: flags,
  extraFields,
}: Pick<Entry, 'fileNameRaw' | 'generalPurposeBitFlag' | 'extraFields'>): string => {
  const told = getFileNameLowLevel(flags, bytes, extraFields, true);
  const isTold = (flags & IS_UTF8) !== 0 || told !== getFileNameLowLevel(flags, bytes, [], true);
  if (isTold || bytes.every((byte) => byte < 0x80)) return told;
  return decoded(bytes, 'utf-8') ?? (looksLikeChinese(bytes) ? decoded(bytes, 'gb18030') : null) ?? told;
};

/** A name without `.` and empty parts: `tar` writes `./support/a.md`, and what begins with a dot is passed over. */
export const withoutDots = (name: string): string =>
  name
    .split('/')
    .filter((part, at, parts) => part !== '.' && (part !== '' || at === parts.length - 1))
    .join('/');
