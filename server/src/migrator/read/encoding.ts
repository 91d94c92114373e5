type Encoding = 'utf-8' | 'gb18030';

/** Offset of the character at which strict decoding fails; the number of bytes when it never does. */
export const firstBadByte = (bytes: Uint8Array, encoding: Encoding): number => {
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isValid(bytes.subarray(0, middle), encoding, { stream: true })) good = middle;
    else bad = middle;
  }
  // the bytes in front may be the start of a character that the bad byte cuts off
  const cut = [0, 1, 2, 3].find((length) => isValid(bytes.subarray(0, good - length), encoding, { stream: false }));
  return good - (cut ?? 0);
};

/** Streaming, a character cut off at the end is no error. */
const isValid = (bytes: Uint8Array, encoding: Encoding, options: { stream: boolean }): boolean => {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, options);
    return true;
  } catch {
    return false;
  }
};

/** The number of characters outside ASCII in the first `end` bytes of UTF-8. */
export const validUtf8Characters = (bytes: Uint8Array, end: number): number => {
  let count = 0;
  for (let at = 0; at < end; at += 1) if ((bytes[at] ?? 0) >= 0xc0) count += 1;
  return count;
};

/**
 * GB18030 accepts nearly any Latin-1 text too. Chinese text uses the GB 2312 rows, whose second byte is 0xA1 or more;
 * an accented letter followed by an ASCII letter never is.
 */
export const looksLikeChinese = (bytes: Uint8Array): boolean => {
  let pairs = 0;
  let common = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    if ((bytes[at] ?? 0) < 0x80) continue;
    at += 1;
    pairs += 1;
    if ((bytes[at] ?? 0) >= 0xa1) common += 1;
  }
  return common * 2 >= pairs;
};
